/**
 * Two comparisons of one key, looked at value by value: what a single value of the key must be. Whether the key is there,
 * and how the values of a set combine, is decided by the callers; here every result is exact for each single value.
 */
import type { ValueTemplate } from "../check/model.js";
import { intersectValues, pointOf, relate } from "./containment.js";
import { scalarOf } from "./scalar.js";
import { type Comparison, distinctValues, hasVariables, hasWildcards, isList, isOrdering, literalOf, valueKey } from "./term.js";

/** A comparison that says the same as both together; all values pass, none passes, or it cannot be written with one operator. */
export type ElementResult = Comparison | "everything" | "nothing" | undefined;

type Verdict = "inside" | "outside" | "unknown";

/** Beyond this many pairs of patterns two lists count as unrelated. */
const pairLimit = 100_000;

interface ValueIndex {
  readonly points: ReadonlySet<string>;
  /** The values that are no points. */
  readonly loose: readonly ValueTemplate[];
}

const indexes = new WeakMap<Comparison, ValueIndex>();

function indexOf(term: Comparison): ValueIndex {
  const known = indexes.get(term);
  if (known !== undefined) return known;
  const points = new Set<string>();
  const loose: ValueTemplate[] = [];
  for (const value of term.values) {
    const point = pointOf(term.type, term.ignoreCase, value);
    if (point === undefined) loose.push(value);
    else points.add(point);
  }
  const index = { points, loose };
  indexes.set(term, index);
  return index;
}

/** Whether a value of `from` lies inside the values that `term` lists, `negated` left aside. */
function withinList(value: ValueTemplate, from: Comparison, term: Comparison): Verdict {
  const index = indexOf(term);
  // A text that equals something exactly also equals it ignoring case; the reverse is open.
  const point = pointOf(term.type, term.ignoreCase, value);
  if (point !== undefined && (term.ignoreCase || !from.ignoreCase)) {
    if (index.points.has(point)) return "inside";
    if (index.loose.length === 0) return "outside";
  }
  if (from.ignoreCase !== term.ignoreCase) return "unknown";
  return withinLoose(value, term, point === undefined ? term.values : index.loose);
}

function withinLoose(value: ValueTemplate, term: Comparison, candidates: readonly ValueTemplate[]): Verdict {
  let verdict: Verdict = "outside";
  for (const candidate of candidates) {
    const relation = relate(term.type, term.ignoreCase, value, candidate);
    if (relation === "same" || relation === "inside") return "inside";
    if (relation !== "disjoint") verdict = "unknown";
  }
  return verdict;
}

const passes: Readonly<Record<string, (order: number) => boolean>> = {
  less: (order) => order < 0,
  lessOrEqual: (order) => order <= 0,
  greater: (order) => order > 0,
  greaterOrEqual: (order) => order >= 0,
};

function boundOf(term: Comparison): number | undefined {
  const [value] = term.values;
  return value === undefined || term.values.length > 1 ? undefined : scalarOf(term.type, literalOf(value) ?? "");
}

/** Whether every text that `value` of `from` matches passes `term`, or none does. */
function verdictOn(value: ValueTemplate, from: Comparison, term: Comparison): Verdict {
  if (isOrdering(term.relation)) {
    const scalar = scalarOf(term.type, literalOf(value) ?? "");
    const bound = boundOf(term);
    if (scalar === undefined || bound === undefined) return "unknown";
    return passes[term.relation]?.(scalar - bound) === true ? "inside" : "outside";
  }
  const listed = withinList(value, from, term);
  if (!term.negated || listed === "unknown") return listed;
  return listed === "inside" ? "outside" : "inside";
}

/** The values of a positive list, each with its verdict under `term`; `undefined` when one is unknown. */
function split(list: Comparison, term: Comparison): readonly ValueTemplate[] | undefined {
  if (list.type !== term.type || list.values.length * indexOf(term).loose.length > pairLimit) return undefined;
  const kept: ValueTemplate[] = [];
  for (const value of list.values) {
    const verdict = verdictOn(value, list, term);
    if (verdict === "unknown") return undefined;
    if (verdict === "inside") kept.push(value);
  }
  return kept;
}

function withValues(term: Comparison, values: readonly ValueTemplate[]): Comparison {
  return values.length === term.values.length ? term : { ...term, values };
}

function filtered(list: Comparison, term: Comparison): ElementResult {
  if (!isList(list)) return undefined;
  const kept = split(list, term);
  if (kept === undefined) return undefined;
  return kept.length === 0 ? "nothing" : withValues(list, kept);
}

/** `equals` and `like` in one list: `like`, for `equals` has no wildcards. The operators of ARNs are the same (§4.8.1). */
function commonRelation(a: Comparison, b: Comparison, values: readonly ValueTemplate[]): Comparison["relation"] {
  if (a.relation === b.relation) return a.relation;
  return values.some(hasWildcards) ? "like" : "equals";
}

function keyOfValue(term: Comparison): (value: ValueTemplate) => string {
  return (value) => {
    const point = pointOf(term.type, term.ignoreCase, value);
    return point === undefined ? valueKey(value) : `p${point}`;
  };
}

function intersected(a: Comparison, b: Comparison): ElementResult {
  if (!isList(a) || !isList(b) || a.ignoreCase !== b.ignoreCase || a.values.length * b.values.length > pairLimit)
    return undefined;
  const values: ValueTemplate[] = [];
  for (const left of a.values) {
    for (const right of b.values) {
      const both = intersectValues(a.type, a.ignoreCase, left, right);
      if (both === undefined) return undefined;
      values.push(...both);
    }
  }
  if (values.length === 0) return "nothing";
  return { ...a, relation: commonRelation(a, b, values), values: distinctValues(values, keyOfValue(a)) };
}

const isArn = (term: Comparison): boolean => term.type === "arn";

function joinedNegations(a: Comparison, b: Comparison): ElementResult {
  if (!a.negated || !b.negated || a.ignoreCase !== b.ignoreCase || (a.relation !== b.relation && !isArn(a))) return undefined;
  const values = [...a.values, ...b.values];
  return { ...a, relation: a.relation === b.relation ? a.relation : "like", values: distinctValues(values, keyOfValue(a)) };
}

const upward = (term: Comparison): boolean => term.relation === "greater" || term.relation === "greaterOrEqual";
const strict = (term: Comparison): boolean => term.relation === "greater" || term.relation === "less";

/** The order of two bounds in the direction of the first; negative: the first is the tighter one. */
function tighter(a: Comparison, b: Comparison): number | undefined {
  const left = boundOf(a);
  const right = boundOf(b);
  if (left === undefined || right === undefined || upward(a) !== upward(b)) return undefined;
  return (upward(a) ? right - left : left - right) || Number(strict(b)) - Number(strict(a));
}

/** `x < 1 and x > 2` */
function emptyInterval(a: Comparison, b: Comparison): boolean {
  const left = boundOf(a);
  const right = boundOf(b);
  if (left === undefined || right === undefined || upward(a) === upward(b)) return false;
  const width = upward(a) ? right - left : left - right;
  return width < 0 || (width === 0 && (strict(a) || strict(b)));
}

/** Whether each value that passes `a` passes `b`. */
export function elementImplies(a: Comparison, b: Comparison): boolean {
  if (a.type !== b.type) return false;
  if (isOrdering(a.relation)) {
    return isOrdering(b.relation) && (tighter(a, b) ?? 1) <= 0;
  }
  if (!a.negated) return split(a, b)?.length === a.values.length;
  // Not in A implies not in B when B lies in A.
  if (!b.negated || isOrdering(b.relation)) return false;
  const listed = { ...a, negated: false };
  return split({ ...b, negated: false }, listed)?.length === b.values.length;
}

/** Both must pass. */
export function andElements(a: Comparison, b: Comparison): ElementResult {
  if (a.type !== b.type) return undefined;
  if (isOrdering(a.relation) && isOrdering(b.relation)) {
    if (emptyInterval(a, b)) return "nothing";
    const order = tighter(a, b);
    return order === undefined ? undefined : order <= 0 ? a : b;
  }
  const result = filtered(a, b) ?? filtered(b, a) ?? intersected(a, b) ?? joinedNegations(a, b);
  if (result !== undefined) return result;
  if (elementImplies(a, b)) return a;
  return elementImplies(b, a) ? b : undefined;
}

/** Whether `StringLike` may carry the values of both: literals are escaped, a variable stays with the operator it was written for. */
function unitable(a: Comparison, b: Comparison): boolean {
  if (!isList(a) || !isList(b) || a.ignoreCase !== b.ignoreCase) return false;
  if (a.relation === b.relation || isArn(a)) return true;
  return !(a.relation === "equals" ? a : b).values.some(hasVariables);
}

/** A list of both Boolean values holds for each (§4.5.4). */
export function listsAllBooleans(type: Comparison["type"], values: readonly ValueTemplate[]): boolean {
  return type === "bool" && new Set(values.map((value) => pointOf("bool", false, value))).size > 1;
}

function united(a: Comparison, b: Comparison): ElementResult {
  if (!unitable(a, b)) return undefined;
  const values = distinctValues([...a.values, ...b.values], keyOfValue(a));
  if (listsAllBooleans(a.type, values)) return "everything";
  return { ...withValues(a, values), relation: a.relation === b.relation ? a.relation : "like", values };
}

/** In A, or not in B: not in what B has beyond A. */
function exceptedNegation(list: Comparison, negation: Comparison): ElementResult {
  if (!isList(list) || !negation.negated || negation.values.length * indexOf(list).loose.length > pairLimit) return undefined;
  const kept: ValueTemplate[] = [];
  for (const value of negation.values) {
    const verdict = withinList(value, negation, list);
    if (verdict === "unknown") return undefined;
    if (verdict === "outside") kept.push(value);
  }
  return kept.length === 0 ? "everything" : withValues(negation, kept);
}

/** Not in A, or not in B: not in both. */
function sharedNegation(a: Comparison, b: Comparison): ElementResult {
  if (!a.negated || !b.negated) return undefined;
  const both = andElements({ ...a, negated: false }, { ...b, negated: false });
  if (both === "nothing") return "everything";
  return both === undefined || both === "everything" ? undefined : { ...both, negated: true };
}

/** One of them must pass. */
export function orElements(a: Comparison, b: Comparison): ElementResult {
  if (a.type !== b.type) return undefined;
  if (isOrdering(a.relation) && isOrdering(b.relation)) {
    const order = tighter(a, b);
    return order === undefined ? undefined : order <= 0 ? b : a;
  }
  const result = united(a, b) ?? exceptedNegation(a, b) ?? exceptedNegation(b, a) ?? sharedNegation(a, b);
  if (result !== undefined) return result;
  if (elementImplies(a, b)) return b;
  return elementImplies(b, a) ? a : undefined;
}

/** Bulk form of `united` and `joinedNegations` for terms of one shape. Linear. */
export function joinValues(terms: readonly Comparison[]): ElementResult {
  const [first] = terms;
  if (first === undefined || terms.length === 1) return first;
  const values = distinctValues(
    terms.flatMap((term) => term.values),
    keyOfValue(first),
  );
  return !first.negated && listsAllBooleans(first.type, values) ? "everything" : { ...first, values };
}

/** Values that another value of the list covers say nothing (quadratic, so only for lists of moderate length). */
export function withoutCovered(term: Comparison): Comparison {
  if (isOrdering(term.relation) || term.values.length < 2) return term;
  const values = distinctValues(term.values, keyOfValue(term));
  const patterns = values.filter((value) => pointOf(term.type, term.ignoreCase, value) === undefined);
  if (patterns.length === 0 || patterns.length * values.length > pairLimit) return withValues(term, values);
  const covered = (value: ValueTemplate): boolean =>
    patterns.some((pattern) => pattern !== value && relate(term.type, term.ignoreCase, value, pattern) === "inside");
  return withValues(
    term,
    values.filter((value) => !covered(value)),
  );
}
