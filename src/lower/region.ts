/**
 * A list with `except`, nested lists included, as what IAM can say: patterns (`Action`) and complements of patterns
 * (`NotAction`), of which one must apply. Every step is exact; what cannot be written is handed back as a failure.
 */
import { type ItemSet, isItemSet } from "../check/model.js";
import type { ExceptReason } from "../diagnostics/lowering.js";
import type { Span } from "../text/span.js";
import type { Containment } from "./containment.js";

interface ItemBase {
  readonly kind: string;
  readonly span: Span;
}

/** How items of one kind compare. */
export interface ItemAlgebra<Item extends ItemBase> {
  /** Equal for items that apply alike. */
  readonly keyOf: (item: Item) => string;
  /** Applies to everything: `*`. */
  readonly isEverything: (item: Item) => boolean;
  /** Matches one thing, so that `keyOf` decides between two of its like. */
  readonly isPoint: (item: Item) => boolean;
  readonly relate: (a: Item, b: Item) => Containment;
  /**
   * Whether an item adds nothing beside another one that covers it: in the plain element, or in its `Not…` (`negated`). An
   * item for which that is not so under `Not…` also keeps its element from being joined with others.
   */
  readonly yields: (item: Item, negated: boolean) => boolean;
  /** An item as a list of points, or why its points are not known. */
  readonly expand: (item: Item) => readonly Item[] | ExceptReason;
  /** Told that all that is left of `item`, partly covered by `other`, is `points`. */
  readonly expanded?: (item: Item, other: Item, points: readonly Item[]) => void;
}

/** `patterns`, and everything outside of each of the lists of `outsides`. */
export interface Region<Item> {
  readonly patterns: readonly Item[];
  readonly outsides: readonly (readonly Item[])[];
}

export interface RegionFailure<Item> {
  readonly item: Item;
  readonly except: Item;
  readonly reason: ExceptReason;
}

type Result<Value, Item> = Value | RegionFailure<Item>;

const pairLimit = 2_000_000;

export function isFailure<Item, Value extends object>(value: Value | RegionFailure<Item>): value is RegionFailure<Item> {
  return "reason" in value;
}

/** Items without repetitions (the first of each stays) and without what another item covers. */
function withoutCovered<Item extends ItemBase>(
  items: readonly Item[],
  negated: boolean,
  algebra: ItemAlgebra<Item>,
): readonly Item[] {
  if (items.length < 2) return items;
  const byKey = new Map<string, Item>();
  for (const item of items) if (!byKey.has(algebra.keyOf(item))) byKey.set(algebra.keyOf(item), item);
  const distinct = [...byKey.values()];
  const wide = [...distinct.entries()].filter(([, item]) => !algebra.isPoint(item));
  if (wide.length === 0) return distinct;
  if (wide.length * distinct.length > pairLimit / 10) return distinct;
  const covered = (item: Item, at: number): boolean =>
    wide.some(([otherAt, other]) => {
      if (otherAt === at) return false;
      const relation = algebra.relate(item, other);
      return relation === "inside" || (relation === "same" && otherAt < at);
    });
  return distinct.filter((item, at) => !algebra.yields(item, negated) || !covered(item, at));
}

/** What of one item lies in the others (`keep`), or in none of them. */
function sift<Item extends ItemBase>(
  item: Item,
  others: readonly Item[],
  keep: boolean,
  algebra: ItemAlgebra<Item>,
): Result<readonly Item[], Item> {
  const inside: Item[] = [];
  let partly: Item | undefined;
  for (const other of others) {
    const relation = algebra.relate(item, other);
    if (isWithin(relation)) return keep ? [item] : [];
    if (relation === "contains" && keep) inside.push(other);
    else if (relation !== "disjoint") partly ??= other;
  }
  if (partly === undefined) return keep ? inside : [item];
  const all = algebra.expand(item);
  if (typeof all === "string") return { item, except: partly, reason: all };
  const points = all.filter((point) => others.some((other) => isWithin(algebra.relate(point, other))) === keep);
  algebra.expanded?.(item, partly, points);
  return points;
}

const isWithin = (relation: Containment): boolean => relation === "same" || relation === "inside";

/** Sifts each item; points are looked up by key, so that long lists of names stay linear. */
function siftAll<Item extends ItemBase>(
  items: readonly Item[],
  others: readonly Item[],
  keep: boolean,
  algebra: ItemAlgebra<Item>,
): Result<readonly Item[], Item> {
  const points = new Set(others.filter(algebra.isPoint).map(algebra.keyOf));
  const wide = others.filter((other) => !algebra.isPoint(other));
  const [firstItem] = items;
  const [firstOther] = others;
  const pairs = items.reduce((sum, item) => sum + (algebra.isPoint(item) ? wide.length : others.length), 0);
  if (pairs > pairLimit && firstItem !== undefined && firstOther !== undefined)
    return { item: firstItem, except: firstOther, reason: "size" };
  const results: Item[] = [];
  for (const item of items) {
    const point = algebra.isPoint(item);
    if (point && points.has(algebra.keyOf(item))) {
      if (keep) results.push(item);
      continue;
    }
    const sifted = sift(item, point ? wide : others, keep, algebra);
    if (isFailure<Item, readonly Item[]>(sifted)) return sifted;
    results.push(...sifted);
  }
  return results;
}

/** Everything outside of `others`, within the region. */
function subtract<Item extends ItemBase>(
  region: Region<Item>,
  others: readonly Item[],
  algebra: ItemAlgebra<Item>,
): Result<Region<Item>, Item> {
  if (others.length === 0) return region;
  const patterns = siftAll(region.patterns, others, false, algebra);
  if (isFailure<Item, readonly Item[]>(patterns)) return patterns;
  return { patterns, outsides: region.outsides.map((outside) => [...outside, ...others]) };
}

/** What of the region lies in `others`. */
function intersect<Item extends ItemBase>(
  region: Region<Item>,
  others: readonly Item[],
  algebra: ItemAlgebra<Item>,
): Result<Region<Item>, Item> {
  const inside = siftAll(region.patterns, others, true, algebra);
  if (isFailure<Item, readonly Item[]>(inside)) return inside;
  const patterns = [...inside];
  for (const outside of region.outsides) {
    const [fixed] = outside.filter((item) => !algebra.yields(item, true));
    const [other] = others;
    if (fixed !== undefined && other !== undefined) return { item: other, except: fixed, reason: "pattern" };
    const beyond = siftAll(others, outside, false, algebra);
    if (isFailure<Item, readonly Item[]>(beyond)) return beyond;
    patterns.push(...beyond);
  }
  return { patterns, outsides: [] };
}

/** `a without (everything outside of b)` is what of `a` lies in `b`. */
function except<Item extends ItemBase>(
  from: Region<Item>,
  taken: Region<Item>,
  algebra: ItemAlgebra<Item>,
): Result<Region<Item>, Item> {
  let result = subtract(from, taken.patterns, algebra);
  for (const outside of taken.outsides) {
    if (isFailure<Item, Region<Item>>(result)) return result;
    result = intersect(result, outside, algebra);
  }
  return result;
}

/** The union, with `*` as the complement of nothing. */
function unite<Item extends ItemBase>(
  members: readonly (Item | ItemSet<Item>)[],
  done: ReadonlyMap<ItemSet<Item>, Result<Region<Item>, Item>>,
  algebra: ItemAlgebra<Item>,
): Result<Region<Item>, Item> {
  const patterns: Item[] = [];
  const outsides: (readonly Item[])[] = [];
  for (const member of members) {
    if (!isItemSet(member)) {
      if (algebra.isEverything(member)) outsides.push([]);
      else patterns.push(member);
      continue;
    }
    const region = done.get(member) ?? { patterns: [], outsides: [] };
    if (isFailure<Item, Region<Item>>(region)) return region;
    patterns.push(...region.patterns);
    outsides.push(...region.outsides);
  }
  return { patterns, outsides };
}

/** Says the union of the parts with as few parts as can be told. */
function tidy<Item extends ItemBase>(region: Region<Item>, algebra: ItemAlgebra<Item>): Region<Item> {
  let patterns = withoutCovered(region.patterns, false, algebra);
  const outsides: (readonly Item[])[] = [];
  for (const outside of region.outsides) {
    // What a pattern covers need not be left out; what lies outside anyway needs no pattern.
    const isNamed = (item: Item): boolean =>
      algebra.yields(item, true) && patterns.some((pattern) => isWithin(algebra.relate(item, pattern)));
    const left = withoutCovered(
      outside.filter((item) => !isNamed(item)),
      true,
      algebra,
    );
    if (left.length === 0) return { patterns: [], outsides: [[]] };
    if (left.every((item) => algebra.yields(item, true))) {
      patterns = patterns.filter((pattern) => left.some((item) => algebra.relate(pattern, item) !== "disjoint"));
    }
    outsides.push(left);
  }
  return { patterns, outsides: joinOutsides(outsides, algebra) };
}

/** Outside of A or outside of B: outside of both, where that is a list. */
function joinOutsides<Item extends ItemBase>(
  outsides: readonly (readonly Item[])[],
  algebra: ItemAlgebra<Item>,
): readonly (readonly Item[])[] {
  const [first, ...rest] = outsides;
  if (first === undefined || !outsides.flat().every((item) => algebra.yields(item, true))) return outsides;
  const exact: ItemAlgebra<Item> = { ...algebra, expand: () => "pattern" };
  const kept: (readonly Item[])[] = [first];
  for (const outside of rest) {
    const [head = [], ...others] = kept;
    const both = siftAll(head, outside, true, exact);
    if (isFailure<Item, readonly Item[]>(both)) kept.push(outside);
    else if (both.length === 0) return [[]];
    else kept.splice(0, kept.length, both, ...others);
  }
  return kept;
}

/** Works a list out without recursion; nested lists that occur several times are worked out once. */
export function regionOf<Item extends ItemBase>(set: ItemSet<Item>, algebra: ItemAlgebra<Item>): Result<Region<Item>, Item> {
  const [only, second] = set.include;
  if (only !== undefined && second === undefined && set.exclude.length === 0 && !isItemSet<Item>(only)) {
    return algebra.isEverything(only) ? { patterns: [], outsides: [[]] } : { patterns: [only], outsides: [] };
  }
  const done = new Map<ItemSet<Item>, Result<Region<Item>, Item>>();
  const stack: ItemSet<Item>[] = [set];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const waiting = done.has(top) ? [] : nestedIn(top).filter((member) => !done.has(member));
    if (waiting.length > 0) {
      stack.push(...waiting.reverse());
      continue;
    }
    stack.pop();
    if (!done.has(top)) done.set(top, work(top, done, algebra));
  }
  return done.get(set) ?? { patterns: [], outsides: [] };
}

function nestedIn<Item extends ItemBase>({ include, exclude }: ItemSet<Item>): readonly ItemSet<Item>[] {
  const isNested = (member: Item | ItemSet<Item>): member is ItemSet<Item> => isItemSet<Item>(member);
  return [...include.filter(isNested), ...exclude.filter(isNested)];
}

function work<Item extends ItemBase>(
  set: ItemSet<Item>,
  done: ReadonlyMap<ItemSet<Item>, Result<Region<Item>, Item>>,
  algebra: ItemAlgebra<Item>,
): Result<Region<Item>, Item> {
  const included = unite(set.include, done, algebra);
  if (isFailure<Item, Region<Item>>(included)) return included;
  const excluded = unite(set.exclude, done, algebra);
  if (isFailure<Item, Region<Item>>(excluded)) return excluded;
  const tidied = tidy(included, algebra);
  if (set.exclude.length === 0) return tidied;
  const result = except(tidied, excluded, algebra);
  return isFailure<Item, Region<Item>>(result) ? result : tidy(result, algebra);
}
