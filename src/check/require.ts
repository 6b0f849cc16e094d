import type { Require } from "../ast/nodes.js";
import { requireNotKnown, requireUnsupported } from "../diagnostics/governance.js";
import type { Span } from "../text/span.js";
import { type ListedAction, listedActions } from "./action-set.js";
import { actionLists } from "./actions.js";
import { checkClause, exceptWhen } from "./conditions.js";
import type { Env } from "./context.js";
import { checkGovernanceKind, denial, everyResource, type Governance } from "./governance.js";
import type { KindRow } from "./kinds.js";
import { resolveListNode } from "./lists.js";
import type { ActionPattern, CheckedExpression, ComparisonAtom, ItemSet, ValueTemplate } from "./model.js";
import { reachesStar } from "./rules.js";
import { checkTagList, type ListedTag } from "./tag-lists.js";
import { checkTagSupport } from "./tag-support.js";

/**
 * `require`: a call that lacks one of the tags, or has it with a value outside of the vocabulary, is denied; with `only` also
 * one with a further key. One rule whose condition is an `or` of these.
 */
export function checkRequire(node: Require, kind: KindRow, env: Env): Governance | undefined {
  const { reporter, catalog } = env.checker;
  const before = reporter.errors();
  checkGovernanceKind(node, kind, env);
  const tags = checkTagList(node.tags, "aws:RequestTag", env);
  const actions = resolveListNode(node.on, actionLists, env);
  const exemption = checkClause(node.unless, env);
  const required = actions === undefined ? [] : listedActions(actions, catalog);
  if (actions !== undefined) checkActions(node, actions, required, env);
  const condition = exceptWhen(violation(node, tags), exemption, node.unless);
  if (actions === undefined || condition === undefined || reporter.errors() > before) return undefined;
  const rule = denial(node, kind, env, { actions, resources: everyResource(node.on.span), condition });
  if (!env.use.unchecked) checkTagSupport(rule, undefined, kind, env);
  return {
    kind: "require",
    rules: [rule],
    tags,
    required,
    denied: new Set(),
    deniedEverywhere: new Set(),
    hasExemption: exemption !== undefined,
  };
}

// ---------------------------------------------------------------- actions

/** TW343. The keys themselves are asked about, so an action without them would be denied to everyone for good. */
function checkActions(node: Require, actions: ItemSet<ActionPattern>, required: readonly ListedAction[], env: Env): void {
  const { catalog, reporter } = env.checker;
  if (reachesStar(actions)) {
    reporter.report(requireNotKnown(node.on.span, "*"));
    return;
  }
  if (env.use.unchecked) return;
  const lacking = required.filter((action) => !carriesBoth(action, env));
  if (lacking.length === 0) return;
  const services = [...new Set(lacking.map(({ info }) => info.service))];
  const supported = services
    .flatMap((prefix) => [...(catalog.service(prefix)?.actions.values() ?? [])])
    .filter((info) => carriesBoth({ info }, env))
    .map(({ service, name }) => `${service}:${name}`);
  const kept = required.filter((action) => !lacking.includes(action)).map(({ name }) => name);
  reporter.report(
    requireUnsupported(
      node.on.span,
      lacking.map(({ name }) => name),
      supported,
      kept,
    ),
  );
}

function carriesBoth({ info }: Pick<ListedAction, "info">, { checker: { catalog } }: Env): boolean {
  return catalog.carries(info, "aws:RequestTag") && catalog.carries(info, "aws:TagKeys");
}

// ---------------------------------------------------------------- what is denied

function violation(node: Require, tags: readonly ListedTag[]): CheckedExpression | undefined {
  const operands = tags.map(lacking);
  if (node.only && tags.length > 0) operands.push(furtherKey(tags, node.span));
  return operands.length > 1 ? { kind: "or", operands, span: node.span } : operands[0];
}

const base = {
  kind: "comparison",
  type: "string",
  multivalued: false,
  relation: "equals",
  negated: true,
  ignoreCase: false,
  ifExists: false,
} as const;

/** The tag is missing, or its value is none of the vocabulary: a negated comparison is true of both (iam-semantics §4.12). */
function lacking({ key, span, entry }: ListedTag): CheckedExpression {
  const name = `aws:RequestTag/${key}`;
  const values = entry?.values ?? [];
  const texts = values.filter(({ text }) => text !== undefined).map(({ template }) => template);
  const patterns = values.filter(({ text }) => text === undefined).map(({ template }) => template);
  const atoms: ComparisonAtom[] = [
    ...(texts.length === 0 ? [] : [{ ...base, key: name, values: texts, span }]),
    ...(patterns.length === 0 ? [] : [{ ...base, relation: "like" as const, key: name, values: patterns, span }]),
  ];
  if (atoms.length > 1) return { kind: "and", operands: atoms, span };
  return atoms[0] ?? { kind: "presence", key: name, present: false, span };
}

/** Keys are values here, and keep their letter case (§6.2.3). */
function furtherKey(tags: readonly ListedTag[], span: Span): CheckedExpression {
  const values = tags.map(({ key }): ValueTemplate => [{ kind: "text", text: key }]);
  return { ...base, key: "aws:TagKeys", multivalued: true, quantifier: "any", values, span };
}
