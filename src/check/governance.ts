import type { Protect, Require } from "../ast/nodes.js";
import { requiredAndProtected, tagGovernanceNotHere } from "../diagnostics/governance.js";
import { type Span, span as spanOf } from "../text/span.js";
import type { ListedAction } from "./action-set.js";
import type { Env } from "./context.js";
import type { KindRow } from "./kinds.js";
import type { ActionPattern, CheckedExpression, CheckedRule, ItemSet, ResourcePattern } from "./model.js";
import type { Reporter } from "./reporter.js";
import { everyone } from "./rules.js";
import type { ListedTag } from "./tag-lists.js";

/** A `require` or `protect` as rules, and what it says of which tags. */
export interface Governance {
  readonly kind: "require" | "protect";
  readonly rules: readonly CheckedRule[];
  readonly tags: readonly ListedTag[];
  /** Those that must carry the tags. */
  readonly required: readonly ListedAction[];
  /** Names of those that are denied for the tags on every resource, and of all that are. */
  readonly deniedEverywhere: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  readonly hasExemption: boolean;
}

const kinds: ReadonlySet<string> = new Set(["identity", "boundary", "session", "scp", "rcp"]);

/** TW350: the kinds that grant a resource say who may do something with it, and have rules for that. */
export function checkGovernanceKind(node: Require | Protect, kind: KindRow, env: Env): void {
  if (!kinds.has(kind.kind)) env.checker.reporter.report(tagGovernanceNotHere(placeOf(node), node.kind, kind.kind));
}

/** The name, or the word that begins a nameless one. */
function placeOf({ kind, name, span }: Require | Protect): Span {
  return name?.span ?? spanOf(span.file, span.start, span.start + kind.length);
}

interface Denial {
  readonly actions: ItemSet<ActionPattern>;
  readonly resources: ItemSet<ResourcePattern>;
  readonly condition: CheckedExpression;
}

/** A rule of a `require` or `protect`, which always denies. */
export function denial(node: Require | Protect, kind: KindRow, env: Env, parts: Denial): CheckedRule {
  return {
    effect: "deny",
    span: node.span,
    nameSpan: placeOf(node),
    ...(node.name === undefined ? {} : { name: node.name.text }),
    ...(kind.from === "implied" ? { principals: everyone(node.span) } : {}),
    ...parts,
    ...(env.use.unchecked ? { unchecked: true } : {}),
  };
}

/** `*` */
export function everyResource(span: Span): ItemSet<ResourcePattern> {
  return { include: [{ kind: "resource", template: [{ kind: "any" }], span }], exclude: [], span };
}

/**
 * TW347: a required tag that is also protected. A tagged create asks for the tagging action as well, before the resource has
 * an ARN, so the protection meets it.
 */
export function checkTogether(members: readonly Governance[], reporter: Reporter): void {
  const protections = members.filter(({ kind }) => kind === "protect");
  for (const { tags, required } of members.filter(({ kind }) => kind === "require")) {
    for (const tag of tags) {
      for (const protection of protections) checkTag(tag, required, protection, reporter);
    }
  }
}

function checkTag(tag: ListedTag, required: readonly ListedAction[], protection: Governance, reporter: Reporter): void {
  const same = protection.tags.find(({ key }) => key.toLowerCase() === tag.key.toLowerCase());
  if (same === undefined) return;
  for (const { name, info } of required) {
    const leg = protection.denied.has(name)
      ? name
      : info.dependentActions?.find(({ action }) => protection.deniedEverywhere.has(action))?.action;
    if (leg === undefined) continue;
    reporter.report(requiredAndProtected(tag.span, tag.key, name, leg, same.span, protection.hasExemption));
    return;
  }
}
