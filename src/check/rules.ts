import type { Rule } from "../ast/nodes.js";
import { allowNotPrincipal, missingClause, variableInVersion, type WrongClause, wrongClause } from "../diagnostics/clauses.js";
import type { DiagnosticCode } from "../diagnostics/codes.js";
import { type Span, span as spanOf } from "../text/span.js";
import { actionLists } from "./actions.js";
import { withSpaceBefore } from "./clause-spans.js";
import { checkClause, exceptWhen } from "./conditions.js";
import type { Env } from "./context.js";
import type { KindRow } from "./kinds.js";
import { resolveListNode } from "./lists.js";
import type { ActionPattern, CheckedRule, ItemSet, PrincipalItemValue, ResourcePattern } from "./model.js";
import { isItemSet } from "./model.js";
import { principalLists } from "./principals.js";
import { resourceLists } from "./resources.js";
import { checkTagSupport } from "./tag-support.js";
import { checkUnsigned } from "./unsigned-apis.js";
import { applyUnsupported } from "./unsupported.js";

/**
 * A rule in a policy of a kind; several where `unsupported` divides it. All its clauses are read, so that one problem does
 * not hide another.
 */
export function checkRule(node: Rule, kind: KindRow, env: Env): readonly CheckedRule[] | undefined {
  const before = env.checker.reporter.errors();
  const actions = resolveListNode(node.effect.actions, actionLists, env);
  const principals = checkFrom(node, kind, env);
  const resources = checkOn(node, kind, env);
  const condition = exceptWhen(checkClause(node.when, env), checkClause(node.unless, env), node.unless);
  if (kind.kind === "rcp") checkRcp(node, actions, env);
  if (actions === undefined || isBare(kind, principals, resources) || env.checker.reporter.errors() > before) return undefined;
  const rule: CheckedRule = {
    effect: node.effect.effect,
    actions,
    span: node.span,
    nameSpan: node.name?.span ?? node.effect.span,
    ...(node.name === undefined ? {} : { name: node.name.text }),
    ...(principals === undefined ? {} : { principals }),
    ...(resources === undefined ? {} : { resources }),
    ...(condition === undefined ? {} : { condition }),
    ...(env.use.unchecked ? { unchecked: true } : {}),
  };
  if (!env.use.unchecked && kind.signedOnly) checkUnsigned(rule, env);
  const rules = node.unsupported === undefined ? [rule] : applyUnsupported(rule, node, node.unsupported, kind, env);
  if (!env.use.unchecked && node.unsupported === undefined) checkTagSupport(rule, node, kind, env);
  return env.checker.reporter.errors() > before ? undefined : rules;
}

/** INVARIANT: a rule never goes on without an element that its kind has. Less said would be more allowed. */
function isBare(kind: KindRow, principals: unknown, resources: unknown): boolean {
  return (kind.on === "required" && resources === undefined) || (kind.from !== "forbidden" && principals === undefined);
}

// ---------------------------------------------------------------- from and on

const whyNoPrincipal: Readonly<Record<string, string>> = {
  scp: "a service control policy applies to the principals of the accounts it is attached to; narrow it with a condition on `principal.arn`",
  rcp: "a resource control policy applies to everyone; narrow it with a condition on `principal.arn` or `principal.account`",
};

/** Whom a policy of a kind with implied principals speaks of. */
export function everyone(span: Span): ItemSet<PrincipalItemValue> {
  return { include: [{ kind: "principal", type: "everyone", value: "*", span }], exclude: [], span };
}

function checkFrom({ from, effect, on, span }: Rule, kind: KindRow, env: Env): ItemSet<PrincipalItemValue> | undefined {
  const { reporter } = env.checker;
  if (from === undefined) {
    if (kind.from === "implied") return everyone(effect.span);
    if (kind.from === "required") {
      reporter.report(missingClause("TW110", effect.span, kind.kind, "from", spanOf(span.file, (on ?? effect).span.end)));
    }
    return undefined;
  }
  if (kind.from !== "required") {
    const code = kind.kind === "scp" ? "TW117" : kind.kind === "rcp" ? "TW129" : "TW116";
    const help =
      whyNoPrincipal[kind.kind] ??
      "it applies to whom it is attached; who may use a resource is a policy `for resource` or `for trust`";
    reporter.report(
      wrongClause(code, from.span, { kind: kind.kind, what: "`from`", help, removal: withSpaceBefore(from.span, effect.span) }),
    );
    return undefined;
  }
  const set = resolveListNode(from.principals, principalLists, env);
  if (set === undefined) return undefined;
  checkExceptions(from.span, set, effect.effect, kind, env);
  return set;
}

function checkExceptions(span: Span, set: ItemSet<PrincipalItemValue>, effect: "allow" | "deny", kind: KindRow, env: Env): void {
  if (!exceptsFromEveryone(set)) return;
  const { reporter } = env.checker;
  if (kind.kind === "trust") {
    const help = "name who may assume the role";
    reporter.report(wrongClause("TW121", span, { kind: "trust", what: "`from * except`", help }));
  } else if (effect === "allow") reporter.report(allowNotPrincipal(span));
}

/** Whether the list can only be written as `NotPrincipal`. */
function exceptsFromEveryone({ include, exclude }: ItemSet<PrincipalItemValue>): boolean {
  if (exclude.length > 0 && include.some(reachesEveryone)) return true;
  return include.some((item) => isItemSet<PrincipalItemValue>(item) && exceptsFromEveryone(item));
}

function reachesEveryone(item: PrincipalItemValue | ItemSet<PrincipalItemValue>): boolean {
  return isItemSet<PrincipalItemValue>(item) ? item.include.some(reachesEveryone) : item.value === "*";
}

function checkOn({ on, effect, from, span }: Rule, kind: KindRow, env: Env): ItemSet<ResourcePattern> | undefined {
  const { reporter } = env.checker;
  const previous = from ?? effect;
  if (on === undefined) {
    if (kind.on === "required") {
      reporter.report(missingClause("TW109", effect.span, kind.kind, "on", spanOf(span.file, previous.span.end)));
    }
    return undefined;
  }
  if (kind.on === "forbidden") {
    const clauseInfo: WrongClause = {
      kind: kind.kind,
      what: "`on`",
      help: "a trust policy is about its own role",
      removal: withSpaceBefore(on.span, previous.span),
    };
    reporter.report(wrongClause("TW123", on.span, clauseInfo));
    return undefined;
  }
  const set = resolveListNode(on.resources, resourceLists, env);
  if (set !== undefined && !env.use.variables) checkVersion(set, env);
  return set;
}

/**
 * In the version 2008-10-17 there are no variables, and so no way to write a literal wildcard (iam-semantics §1.2.2). Asked
 * here and not where a list is read, because other policies may name the same list.
 */
function checkVersion({ include, exclude }: ItemSet<ResourcePattern>, env: Env, at?: Span): void {
  for (const item of [...include, ...exclude]) {
    const span = at ?? item.span;
    if (isItemSet<ResourcePattern>(item)) checkVersion(item, env, span);
    else if (item.template.some((part) => part.kind === "variable" || (part.kind === "text" && /[*?]/.test(part.text)))) {
      env.checker.reporter.report(variableInVersion(span, "an attribute or a literal wildcard"));
    }
  }
}

// ---------------------------------------------------------------- resource control policies

/** iam-semantics §1.4.4 */
function checkRcp(node: Rule, actions: ItemSet<ActionPattern> | undefined, env: Env): void {
  const { effect } = node;
  if (env.use.unchecked && isFullAccess(node)) return;
  const report = (code: DiagnosticCode, span: Span, what: string, help: string): void =>
    env.checker.reporter.report(wrongClause(code, span, { kind: "rcp", what, help }));
  if (effect.effect === "allow") {
    report(
      "TW130",
      effect.span,
      "`allow`",
      "everything is allowed by the managed policy `RCPFullAWSAccess`; only `deny` adds something",
    );
    return;
  }
  if (actions === undefined) return;
  if (hasExceptions(actions)) {
    report("TW131", effect.actions.span, "`except` on actions", "list the actions: `NotAction` is not allowed here");
  } else if (reachesStar(actions)) {
    report("TW132", effect.actions.span, "bare `*` as its actions", "name the service: `cognito-idp:*`");
  }
}

/** `RCPFullAWSAccess`, the one document of AWS that allows (§1.4.4). */
function isFullAccess({ effect, on, when, unless }: Rule): boolean {
  const everything = (list: {
    readonly include: readonly { readonly kind: string }[];
    readonly except: readonly unknown[];
  }): boolean => list.include.every(({ kind }) => kind === "star") && list.except.length === 0;
  if (effect.effect !== "allow" || on === undefined || when !== undefined || unless !== undefined) return false;
  return everything(effect.actions) && everything(on.resources);
}

function hasExceptions({ include, exclude }: ItemSet<ActionPattern>): boolean {
  return exclude.length > 0 || include.some((item) => isItemSet<ActionPattern>(item) && hasExceptions(item));
}

/** Whether the list names all actions there are. */
export function reachesStar({ include }: ItemSet<ActionPattern>): boolean {
  return include.some((item) => (isItemSet<ActionPattern>(item) ? reachesStar(item) : item.text === "*"));
}
