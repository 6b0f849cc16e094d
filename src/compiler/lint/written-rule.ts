import type { Comparison, Expression, Member, Presence, Reference } from "../../ast/nodes.js";
import type { Atom, CheckedExpression, CheckedPolicy, CheckedRule, ItemSet } from "../../check/model.js";
import { isItemSet } from "../../check/model.js";
import type { Condition, Policy, Statement } from "../../ir/model.js";
import { operatorTraits } from "../../ir/operator.js";
import { resourcePosition, wireText } from "../../lower/wire.js";
import type { ParsedFile } from "../../syntax/parse.js";
import type { Span } from "../../text/span.js";

/** An item of a list where it is spelled, and the name in the rule that led there, if one did. */
export interface WrittenItem {
  readonly span: Span;
  readonly via?: Span;
}

/** Items by their wire spelling. */
export type WrittenItems = ReadonlyMap<string, WrittenItem>;

/** One comparison of a rule and the node that spells it. */
export interface WrittenAtom {
  readonly atom: Atom;
  readonly node?: Comparison | Presence | Reference;
}

/** A rule of the language as it was written, and what became of it. Tables are made when they are first asked for. */
export interface WrittenRule {
  readonly name: Span;
  readonly node?: Exclude<Member, { readonly kind: "error" }>;
  /** Several where `unsupported` or `protect` made several. */
  readonly checked: readonly CheckedRule[];
  /** How many statements it became. */
  readonly statements: number;
  readonly actions: () => WrittenItems;
  readonly resources: () => WrittenItems;
  readonly principals: () => WrittenItems;
  /** By key in lower case. */
  readonly atoms: () => ReadonlyMap<string, readonly WrittenAtom[]>;
}

/** The rules of a policy by the statements that came of them. */
export function writtenRules(
  policy: CheckedPolicy,
  lowered: Policy,
  parsed: ReadonlyMap<string, ParsedFile>,
): (statement: Statement) => WrittenRule | undefined {
  const byStart = new Map<number, CheckedRule[]>();
  for (const rule of policy.rules) {
    const group = byStart.get(rule.span.start);
    if (group === undefined) byStart.set(rule.span.start, [rule]);
    else group.push(rule);
  }
  const counts = new Map<number, number>();
  for (const { origin } of lowered.statements) {
    const start = origin.span?.start ?? -1;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const members = membersOf(policy, parsed);
  const written = new Map<number, WrittenRule>();
  return ({ origin }) => {
    const start = origin.span?.start ?? -1;
    const known = written.get(start);
    const [first, ...others] = known === undefined ? (byStart.get(start) ?? []) : [];
    if (first === undefined) return known;
    const node = members.get(start);
    const rule = writtenRule([first, ...others], node, policy, counts.get(start) ?? 0);
    written.set(start, rule);
    return rule;
  };
}

function membersOf(
  { span }: CheckedPolicy,
  parsed: ReadonlyMap<string, ParsedFile>,
): ReadonlyMap<number, Exclude<Member, { readonly kind: "error" }>> {
  const declarations = parsed.get(span.file)?.file.declarations ?? [];
  const node = declarations.find((each) => each.kind === "policy" && each.span.start === span.start);
  const members = node?.kind === "policy" ? node.members : [];
  return new Map(members.flatMap((member) => (member.kind === "error" ? [] : [[member.span.start, member] as const])));
}

function writtenRule(
  checked: readonly [CheckedRule, ...(readonly CheckedRule[])],
  node: WrittenRule["node"],
  { version }: CheckedPolicy,
  statements: number,
): WrittenRule {
  return {
    name: checked[0].nameSpan,
    ...(node === undefined ? {} : { node }),
    checked,
    statements,
    actions: once(() =>
      itemsOf(
        checked.map(({ actions }) => actions),
        ({ text }) => text,
      ),
    ),
    resources: once(() =>
      itemsOf(
        checked.flatMap(({ resources }) => resources ?? []),
        ({ template }) => wireText(template, resourcePosition, version),
      ),
    ),
    principals: once(() =>
      itemsOf(
        checked.flatMap(({ principals }) => principals ?? []),
        ({ value }) => value,
      ),
    ),
    atoms: once(() => atomsOf(checked, node)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The first place of each text counts. Sets inside sets are bounded by checking. */
function itemsOf<Item extends { readonly kind: string; readonly span: Span }>(
  sets: readonly ItemSet<Item>[],
  text: (item: Item) => string | undefined,
): WrittenItems {
  const found = new Map<string, WrittenItem>();
  const pending: { readonly set: ItemSet<Item>; readonly via?: Span }[] = sets.map((set) => ({ set })).reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { set, via } = next;
    for (const item of [...set.include, ...set.exclude]) {
      if (isItemSet<Item>(item)) {
        pending.push({ set: item, via: via ?? item.span });
        continue;
      }
      const spelled = text(item);
      if (spelled === undefined || found.has(spelled)) continue;
      found.set(spelled, via === undefined ? { span: item.span } : { span: item.span, via });
    }
  }
  return found;
}

function atomsOf(checked: readonly CheckedRule[], node: WrittenRule["node"]): ReadonlyMap<string, readonly WrittenAtom[]> {
  const nodes = leavesOf(node);
  const found = new Map<string, WrittenAtom[]>();
  const pending: CheckedExpression[] = checked.flatMap(({ condition }) => condition ?? []).reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    switch (next.kind) {
      case "not":
        pending.push(next.operand);
        break;
      case "and":
      case "or":
        pending.push(...next.operands.toReversed());
        break;
      default: {
        const leaf = nodes.get(`${next.span.start} ${next.span.end}`);
        const key = next.key.toLowerCase();
        const group = found.get(key) ?? [];
        found.set(key, group);
        group.push(leaf === undefined ? { atom: next } : { atom: next, node: leaf });
      }
    }
  }
  return found;
}

type Leaf = Comparison | Presence | Reference;

/** The comparisons of a rule's clauses by their place. */
function leavesOf(node: WrittenRule["node"]): ReadonlyMap<string, Leaf> {
  const found = new Map<string, Leaf>();
  const when = node?.kind === "rule" ? node.when : undefined;
  const pending: Expression[] = [when, node?.unless].flatMap((clause) => clause?.expression ?? []);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    switch (next.kind) {
      case "and":
      case "or":
        pending.push(...next.operands);
        break;
      case "not":
        pending.push(next.operand);
        break;
      case "group":
        pending.push(next.expression);
        break;
      case "error":
        break;
      default:
        found.set(`${next.span.start} ${next.span.end}`, next);
    }
  }
  return found;
}

/** The comparison that a condition came of: one of its key, and of several one with its values. */
export function atomOf(rule: WrittenRule, condition: Condition, { version }: Policy): WrittenAtom | undefined {
  const candidates = rule.atoms().get(condition.key.toLowerCase()) ?? [];
  if (candidates.length < 2) return candidates[0];
  const wanted = new Set(condition.values);
  const traits = operatorTraits[condition.operator.name];
  return (
    candidates.find(({ atom }) => {
      if (atom.kind === "presence") return condition.operator.name === "Null";
      return atom.values.some((value) => wanted.has(wireText(value, traits, version) ?? ""));
    }) ?? candidates[0]
  );
}
