import type { Span } from "../text/span.js";
import { type AndResult, combineAnd, combineOr, type OrResult } from "./combine.js";
import { joinValues } from "./elements.js";
import { type Comparison, holdsWhenMissing, isList, isOrdering, type Presence, shapeKey, type Term, termKey } from "./term.js";

/** Terms that must all hold, by folded key: what becomes one statement. An empty one always holds. */
export type Conjunct = ReadonlyMap<string, readonly Term[]>;

/** Two places in the source that cannot both hold. */
export interface Contradiction {
  readonly first: Span;
  readonly second: Span;
}

/** Above this many terms of one key only equal shapes are joined, so that a hostile condition stays linear. */
const pairwiseLimit = 64;

export function single(term: Term): Conjunct {
  return new Map([[term.folded, [term]]]);
}

/** All terms in their order. */
export function termsOf(conjunct: Conjunct): readonly Term[] {
  const terms: Term[] = [];
  for (const each of conjunct.values()) terms.push(...each);
  return terms.length < 2 ? terms : terms.sort((a, b) => a.order - b.order);
}

/** Joins terms of one shape whose lists simply add up under the connective; the others stay as they are. */
function joinShapes(
  terms: readonly Term[],
  adds: (term: Comparison) => boolean,
  shapeOf: (term: Comparison) => string,
): Term[] | undefined {
  const groups = new Map<string, Comparison[]>();
  const others = new Map<string, Term>();
  for (const term of terms) {
    if (term.kind === "presence" || !adds(term)) {
      others.set(termKey(term), others.get(termKey(term)) ?? term);
      continue;
    }
    const group = groups.get(shapeOf(term));
    if (group === undefined) groups.set(shapeOf(term), [term]);
    else group.push(term);
  }
  const joined: Term[] = [...others.values()];
  for (const group of groups.values()) {
    const result = joinValues(group);
    if (typeof result === "string") return undefined;
    if (result !== undefined) joined.push(result);
  }
  return joined.sort((a, b) => a.order - b.order);
}

/** Replaces pairs by what `combine` makes of them until nothing changes; a text result ends it. */
function pairwise<Stop extends string>(
  start: readonly Term[],
  combine: (a: Term, b: Term) => Term | Stop | undefined,
): { readonly terms: readonly Term[]; readonly stop?: Stop; readonly pair?: readonly [Term, Term] } {
  const terms = [...start];
  for (let i = 0; i < terms.length; i++) {
    for (let j = 0; j < terms.length && terms.length <= pairwiseLimit; j++) {
      const a = terms[i];
      const b = terms[j];
      if (a === undefined || b === undefined || i === j) continue;
      const result = combine(a, b);
      if (result === undefined) continue;
      if (typeof result === "string") return { terms, stop: result, pair: [a, b] };
      terms[Math.min(i, j)] = result;
      terms.splice(Math.max(i, j), 1);
      i = -1;
      break;
    }
  }
  return { terms };
}

const addsUnderAnd = (term: Comparison): boolean => term.negated && term.quantifier !== "any";

/** The terms of one key that must all hold, reduced. */
function reduceAll(terms: readonly Term[]): readonly Term[] | Contradiction {
  if (terms.length === 1) return terms;
  const joined = joinShapes(terms, addsUnderAnd, shapeKey) ?? [];
  const { terms: reduced, stop, pair } = pairwise<Extract<AndResult, string>>(joined, combineAnd);
  if (stop === undefined || pair === undefined) return reduced;
  return { first: pair[0].span, second: pair[1].span };
}

/** Both hold; or what contradicts itself. Only keys of both are looked at. */
function conjoinTwo(a: Conjunct, b: Conjunct): Conjunct | Contradiction {
  const both = new Map(a);
  for (const [key, terms] of b) {
    const known = a.get(key);
    const result = known === undefined ? terms : reduceAll([...known, ...terms]);
    if ("first" in result) return result;
    both.set(key, result);
  }
  return both;
}

/** All of them hold; or the first contradiction, when they cannot. */
export function conjoin(conjuncts: readonly Conjunct[]): Conjunct | Contradiction {
  const [one = new Map(), two, ...more] = conjuncts;
  if (two === undefined) return one;
  if (more.length === 0) return conjoinTwo(one, two);
  const collected = new Map<string, Term[]>();
  for (const conjunct of conjuncts) {
    for (const [key, terms] of conjunct) {
      const known = collected.get(key);
      if (known === undefined) collected.set(key, [...terms]);
      else known.push(...terms);
    }
  }
  const reduced = new Map<string, readonly Term[]>();
  for (const [key, terms] of collected) {
    const result = reduceAll(terms);
    if ("first" in result) return result;
    reduced.set(key, result);
  }
  return reduced;
}

export function isConjunct(value: Conjunct | Contradiction): value is Conjunct {
  return !("first" in value);
}

const addsUnderOr = (term: Comparison): boolean => isList(term) && term.quantifier !== "all";

/** `IfExists` of one makes it of all: the key may be missing. */
function orShape(term: Comparison): string {
  return shapeKey(term.quantifier === undefined ? { ...term, ifExists: false } : term);
}

function relaxed(term: Term, terms: readonly Term[]): Term {
  if (term.kind === "presence" || term.quantifier !== undefined || term.negated || isOrdering(term.relation)) return term;
  const loose = terms.some((other) => other.kind === "comparison" && orShape(other) === orShape(term) && other.ifExists);
  return loose && !term.ifExists ? { ...term, ifExists: true } : term;
}

/** Terms of one key of which one must hold, reduced; `always` when they leave nothing out. */
export function reduceAny(terms: readonly Term[]): readonly Term[] | "always" {
  if (terms.length === 1) return terms;
  const joined = joinShapes(terms, addsUnderOr, orShape);
  if (joined === undefined) return reduceBooleans(terms);
  const loosened = joined.map((term) => relaxed(term, terms));
  const { terms: reduced, stop } = pairwise<Extract<OrResult, string>>(loosened, combineOr);
  return stop ?? reduced;
}

/** Both Boolean values are listed: the key is there. */
function reduceBooleans(terms: readonly Term[]): readonly Term[] | "always" {
  if (terms.some(holdsWhenMissing)) return "always";
  const [first] = terms;
  if (first === undefined) return [];
  const present: Presence = {
    kind: "presence",
    key: first.key,
    folded: first.folded,
    present: true,
    span: first.span,
    order: first.order,
  };
  return [present];
}
