import type { Rule, UnsupportedClause } from "../ast/nodes.js";
import type { TagKeyName } from "../catalog/types.js";
import { unsupportedNotKnown, unsupportedWithoutEffect } from "../diagnostics/governance.js";
import { everythingSkipped, exceptExpanded } from "../diagnostics/lowering.js";
import type { Span } from "../text/span.js";
import { isPattern, type ListedAction, listedActions, matching, unjudged } from "./action-set.js";
import { withSpaceBefore } from "./clause-spans.js";
import type { Env } from "./context.js";
import type { KindRow } from "./kinds.js";
import { type ActionPattern, type Atom, type CheckedExpression, type CheckedRule, type ItemSet, isItemSet } from "./model.js";
import { familiesIn, isOfFamily, missingFamilies } from "./tag-families.js";
import { keysOf } from "./truth.js";

interface Work {
  readonly clause: UnsupportedClause;
  readonly env: Env;
  /** Names of all actions of the rule, and of those that carry every tag key of the condition. */
  readonly all: ReadonlySet<string>;
  readonly carrying: ReadonlySet<string>;
}

/**
 * The rules that a rule with `unsupported` stands for: itself for the actions that carry every tag key of its condition;
 * with `unconditional` also one for each way of not carrying them, without the atoms that ask about a missing key.
 * `undefined` after an error.
 */
export function applyUnsupported(
  rule: CheckedRule,
  node: Rule,
  clause: UnsupportedClause,
  kind: KindRow,
  env: Env,
): readonly CheckedRule[] | undefined {
  const { catalog, reporter } = env.checker;
  const used: ReadonlySet<TagKeyName> = rule.condition === undefined ? new Set() : familiesIn(rule.condition);
  const unknown = used.size === 0 ? undefined : unjudged(rule.actions, catalog);
  if (unknown !== undefined) {
    reporter.report(unsupportedNotKnown(clause.span, unknown.text, unknown.span, catalog.date));
    return undefined;
  }
  const listed = used.size === 0 ? [] : listedActions(rule.actions, catalog);
  const missing = new Map(listed.map((action) => [action, missingFamilies(action, used, env)]));
  const lacking = listed.filter((action) => missing.get(action)?.size !== 0);
  if (lacking.length === 0) {
    reporter.report(unsupportedWithoutEffect(clause.span, removal(node, clause), used.size > 0));
    return [rule];
  }
  const carrying = new Set(listed.filter((action) => missing.get(action)?.size === 0).map(({ name }) => name));
  if (carrying.size === 0 && clause.mode === "skip") {
    reporter.report(everythingSkipped(clause.span, rule.actions.span));
    return undefined;
  }
  const work: Work = { clause, env, all: new Set(listed.map(({ name }) => name)), carrying };
  const actions = carrying.size === 0 ? undefined : carryingPart(rule.actions, work);
  const own = actions === undefined ? [] : [{ ...rule, actions }];
  return clause.mode === "skip" ? own : [...own, ...unconditionalRules(rule, lacking, missing, kind)];
}

function removal({ effect, from, on, when, unless }: Rule, clause: UnsupportedClause): Span {
  return withSpaceBefore(clause.span, (unless ?? when ?? on ?? from ?? effect).span);
}

// ---------------------------------------------------------------- the actions that carry the keys

/** The list without the other actions. A pattern stays one unless it covers some of them. */
function carryingPart(set: ItemSet<ActionPattern>, work: Work): ItemSet<ActionPattern> | undefined {
  const include = set.include.flatMap((item): readonly (ActionPattern | ItemSet<ActionPattern>)[] => {
    if (!isItemSet<ActionPattern>(item)) return carryingItems(item, work);
    const part = carryingPart(item, work);
    return part === undefined ? [] : [part];
  });
  return include.length === 0 ? undefined : { ...set, include };
}

function carryingItems(item: ActionPattern, { clause, env, all, carrying }: Work): readonly ActionPattern[] {
  const { catalog, reporter } = env.checker;
  const names = matching(item.text, catalog).map(({ service, name }) => `${service}:${name}`);
  // What `except` takes out is in neither set, and is taken out of the list as before.
  if (names.every((name) => carrying.has(name) || !all.has(name))) return [item];
  const left = names.filter((name) => carrying.has(name));
  if (isPattern(item.text) && left.length > 0) {
    reporter.report(exceptExpanded(item.span, item.text, left.length, clause.span, catalog.date, "unsupported"));
  }
  return left.map((text) => ({ kind: "action", text, span: item.span }));
}

// ---------------------------------------------------------------- the others

/** One rule for the actions that lack the same keys. */
function unconditionalRules(
  rule: CheckedRule,
  lacking: readonly ListedAction[],
  missing: ReadonlyMap<ListedAction, ReadonlySet<TagKeyName>>,
  kind: KindRow,
): readonly CheckedRule[] {
  const groups = new Map<string, { readonly keys: ReadonlySet<TagKeyName>; readonly actions: ListedAction[] }>();
  for (const action of lacking) {
    // Under a wildcard, APIs that the policy is never asked about would only make the document longer.
    if (kind.signedOnly && !action.literal && action.info.authentication !== "signed") continue;
    const keys = missing.get(action) ?? new Set();
    const id = [...keys].sort().join();
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { keys, actions: [action] });
    else group.actions.push(action);
  }
  return [...groups.values()].map(({ keys, actions }): CheckedRule => {
    const { condition, ...rest } = rule;
    const include = actions.map(({ name, span }): ActionPattern => ({ kind: "action", text: name, span }));
    const left = condition === undefined ? undefined : withoutAtoms(condition, (atom) => asksAbout(atom, keys));
    return {
      ...rest,
      actions: { include, exclude: [], span: rule.actions.span },
      ...(left === undefined ? {} : { condition: left }),
    };
  });
}

function asksAbout(atom: Atom, keys: ReadonlySet<TagKeyName>): boolean {
  return keysOf(atom).some(({ key }) => isOfFamily(keys, key));
}

/**
 * The condition without some atoms: an atom is taken out of the `and` or `or` that it stands in, and what is left without
 * operands is taken out itself. `undefined` when nothing is left. Negation changes nothing about it, since the duals of
 * `and` and `or` lose the same operands.
 */
function withoutAtoms(node: CheckedExpression, isTakenOut: (atom: Atom) => boolean): CheckedExpression | undefined {
  switch (node.kind) {
    case "not": {
      const operand = withoutAtoms(node.operand, isTakenOut);
      return operand === undefined ? undefined : { ...node, operand };
    }
    case "and":
    case "or": {
      const operands = node.operands.flatMap((operand) => withoutAtoms(operand, isTakenOut) ?? []);
      return operands.length > 1 ? { ...node, operands } : operands[0];
    }
    default:
      return isTakenOut(node) ? undefined : node;
  }
}
