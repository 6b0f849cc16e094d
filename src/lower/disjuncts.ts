import { implies } from "./combine.js";
import { type Conjunct, conjoin, isConjunct, reduceAny, single, termsOf } from "./conjunct.js";
import { type Term, termKey } from "./term.js";

/** Conjuncts of which one must hold: a condition in disjunctive normal form. Empty: never; an empty conjunct: always. */
export type Disjuncts = readonly Conjunct[];

export const always: Disjuncts = [new Map()];
export const never: Disjuncts = [];

// Work that grows with the square of its input stops here; the result is then longer, never wrong.
const absorbLimit = 300_000;
const mergeLimit = 32;

interface Entry {
  readonly conjunct: Conjunct;
  readonly terms: readonly Term[];
  /** One number a term, ascending: equal for equal conjuncts. Empty for a conjunct that is too long to compare. */
  readonly numbers: readonly number[];
}

/** Numbers terms, equal ones alike. */
function termNumbers(): (term: Term) => number {
  const numbers = new Map<string, number>();
  return (term) => {
    const key = termKey(term);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}

export function termCount(conjunct: Conjunct): number {
  let count = 0;
  for (const terms of conjunct.values()) count += terms.length;
  return count;
}

function distinctEntries(disjuncts: Disjuncts, numberOf: (term: Term) => number): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const conjunct of disjuncts) {
    const terms = termCount(conjunct) > mergeLimit ? [] : termsOf(conjunct);
    const numbers = terms.map(numberOf).sort((a, b) => a - b);
    const key = numbers.join();
    if (conjunct.size > 0 && numbers.length === 0) entries.push({ conjunct, terms, numbers });
    else if (!seen.has(key)) entries.push({ conjunct, terms, numbers });
    seen.add(key);
  }
  return entries;
}

interface Candidate {
  readonly at: number;
  readonly term: Term;
}

/** Groups of terms of one key whose conjuncts are otherwise equal. */
function mergeGroups(entries: readonly Entry[], numberOf: (term: Term) => number): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  for (const [at, { terms, numbers }] of entries.entries()) {
    for (const term of terms) {
      const own = numberOf(term);
      const key = `${numbers.filter((number) => number !== own).join()} ${term.folded}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ at, term }]);
      else group.push({ at, term });
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function without(conjunct: Conjunct, term: Term): Conjunct {
  const rest = new Map(conjunct);
  const others = (conjunct.get(term.folded) ?? []).filter((other) => other !== term);
  if (others.length === 0) rest.delete(term.folded);
  else rest.set(term.folded, others);
  return rest;
}

/** The conjuncts of a group with their differing terms reduced; `undefined` when nothing gets shorter. */
function mergedGroup(entries: readonly Entry[], group: readonly Candidate[]): readonly Conjunct[] | undefined {
  const [first] = group;
  const entry = first === undefined ? undefined : entries[first.at];
  const reduced = reduceAny(group.map(({ term }) => term));
  if (first === undefined || entry === undefined || (reduced !== "always" && reduced.length === group.length)) return undefined;
  const rest = without(entry.conjunct, first.term);
  if (reduced === "always") return [rest];
  return reduced.map((term) => conjoin([rest, single(term)])).filter(isConjunct);
}

/** `(x == "a" and y) or (x == "b" and y)` is `x in ["a", "b"] and y`. One round; `undefined` when it changed nothing. */
function mergeRound(disjuncts: Disjuncts): Disjuncts | undefined {
  const numberOf = termNumbers();
  const entries = distinctEntries(disjuncts, numberOf);
  const results: (readonly Conjunct[])[] = entries.map(({ conjunct }) => [conjunct]);
  const used = new Set<number>();
  let changed = entries.length < disjuncts.length;
  for (const group of mergeGroups(entries, numberOf)) {
    const free = group.filter(({ at }) => !used.has(at));
    const merged = free.length > 1 ? mergedGroup(entries, free) : undefined;
    if (merged === undefined) continue;
    changed = true;
    for (const { at } of free) {
      used.add(at);
      results[at] = at === free[0]?.at ? merged : [];
    }
  }
  return changed ? results.flat() : undefined;
}

/** Whether every request of `inner` is one of `outer`. */
function absorbs(outer: Conjunct, inner: Conjunct): boolean {
  if (outer.size > inner.size) return false;
  for (const [key, terms] of outer) {
    const others = inner.get(key);
    if (others === undefined) return false;
    if (others === terms) continue;
    for (const term of terms) if (!others.some((other) => implies(other, term))) return false;
  }
  return true;
}

/** Drops what another disjunct covers: `a or (a and b)`. Of two that cover each other the first stays. */
function absorb(disjuncts: Disjuncts): Disjuncts {
  const terms = disjuncts.reduce((sum, conjunct) => sum + termCount(conjunct), 0);
  if (terms * disjuncts.length > absorbLimit) return disjuncts;
  let kept: Conjunct[] = [];
  for (const conjunct of disjuncts) {
    if (kept.some((other) => absorbs(other, conjunct))) continue;
    if (kept.some((other) => absorbs(conjunct, other))) kept = kept.filter((other) => !absorbs(conjunct, other));
    kept.push(conjunct);
  }
  return kept;
}

/** Fewer disjuncts of the same meaning. */
export function simplify(disjuncts: Disjuncts): Disjuncts {
  if (disjuncts.length < 2) return disjuncts;
  let current = disjuncts;
  for (let next = mergeRound(current); next !== undefined; next = mergeRound(current)) current = next;
  const absorbed = absorb(current);
  return absorbed.length < current.length && absorbed.length > 1 ? simplify(absorbed) : absorbed;
}
