/** Atoms as terms, and the exact negation of a term: the table of duals (docs/language.md, "Negation"). */
import type { Atom, ComparisonAtom } from "../check/model.js";
import { arnSegments } from "./arn-pattern.js";
import { conjoin, isConjunct, single } from "./conjunct.js";
import { pointOf } from "./containment.js";
import { always, type Disjuncts, never } from "./disjuncts.js";
import { listsAllBooleans, withoutCovered } from "./elements.js";
import { type Comparison, holdsWhenMissing, isOrdering, oppositeOf, type Presence, type Term, tidyValue } from "./term.js";

/** Why IAM has no operator for a negation. */
export type NoDual = "binary" | "arn";

const present = (term: Comparison, exists: boolean): Presence => ({
  kind: "presence",
  key: term.key,
  folded: term.folded,
  present: exists,
  span: term.span,
  order: term.order,
});

/** A comparison that every single value passes: only whether the key is there is left of it. */
function constant(term: Comparison): Disjuncts {
  return holdsWhenMissing(term) ? always : [single(present(term, true))];
}

function isConstant(term: Comparison): boolean {
  return listsAllBooleans(term.type, term.values);
}

/** Why single values cannot be told apart the other way round; `undefined` when they can. */
function obstacle(term: Comparison): NoDual | undefined {
  if (term.type === "binary") return "binary";
  // §4.8.4: neither `ArnEquals` nor `ArnNotEquals` holds for a pattern that is no ARN.
  return term.type === "arn" && term.values.some((value) => arnSegments(value) === undefined) ? "arn" : undefined;
}

/** The term that single values pass exactly when they do not pass this one (§4.3–§4.5, §4.1.3). */
function opposite(term: Comparison): Comparison {
  if (isOrdering(term.relation)) return { ...term, relation: oppositeOf(term.relation) };
  if (term.type !== "bool") return { ...term, negated: !term.negated };
  const isTrue = term.values.some((value) => pointOf("bool", false, value) === "true");
  return { ...term, values: [[{ kind: "text", text: isTrue ? "false" : "true" }]] };
}

const hasOwnNegation = (term: Comparison): boolean => !isOrdering(term.relation) && term.type !== "bool";

/** A negated single-valued operator is true of a missing key; so must be what stands in for one. */
function withoutNegation(term: Comparison): Comparison {
  const flipped = { ...opposite({ ...term, negated: false }), negated: false };
  return { ...flipped, ifExists: flipped.quantifier === undefined };
}

function termFromAtom(atom: ComparisonAtom, order: number): Comparison {
  const { key, type, quantifier, relation, negated, ignoreCase, span } = atom;
  const values = atom.values.map(tidyValue);
  // §4.10.2, §4.10.4: there the suffix changes nothing.
  const ifExists = atom.ifExists && quantifier !== "all" && !(negated && quantifier === undefined);
  const folded = key.toLowerCase();
  return withoutCovered({
    kind: "comparison",
    key,
    folded,
    type,
    quantifier,
    relation,
    negated,
    ignoreCase,
    ifExists,
    values,
    span,
    order,
  });
}

/** An atom as written, or why IAM cannot say it. */
export function disjunctsOf(atom: Atom, order: number): Disjuncts | NoDual {
  if (atom.kind === "presence") {
    const { kind, key, span } = atom;
    return [single({ kind, key, folded: key.toLowerCase(), present: atom.present, span, order })];
  }
  const term = termFromAtom(atom, order);
  if (!term.negated) return isConstant(term) ? constant(term) : [single(term)];
  if (term.type === "binary") return "binary";
  if (hasOwnNegation(term)) return [single(term)];
  return isConstant(term) ? neverPassed(term) : [single(withoutNegation(term))];
}

/** No single value passes: a missing key may still. */
function neverPassed(term: Comparison): Disjuncts {
  return term.quantifier === "any" ? never : [single(present(term, false))];
}

const otherQuantifier = { any: "all", all: "any" } as const;

/** True of exactly the requests of which the term is false. */
function dual(term: Term): Disjuncts | NoDual {
  if (term.kind === "presence") return [single({ ...term, present: !term.present })];
  const reason = obstacle(term);
  if (reason !== undefined) return reason;
  const flipped = opposite(term);
  if (term.quantifier !== undefined) {
    // §4.10.5: `ForAnyValue:…IfExists` is false of a missing key, so its dual needs no `Null`.
    return [single({ ...flipped, quantifier: otherQuantifier[term.quantifier], ifExists: false })];
  }
  if (!flipped.negated) return [single({ ...flipped, ifExists: !holdsWhenMissing(term) })];
  const negation = { ...flipped, ifExists: false };
  if (!term.ifExists) return [single(negation)];
  const both = conjoin([single(negation), single(present(term, true))]);
  return isConjunct(both) ? [both] : never;
}

/** The exact negation of an atom, or why there is none. */
export function negationOf(atom: Atom, order: number): Disjuncts | NoDual {
  if (atom.kind === "comparison" && atom.negated) {
    const written = termFromAtom(positive(atom), order);
    return obstacle(written) === "arn" ? "arn" : disjunctsOf(positive(atom), order);
  }
  const written = disjunctsOf(atom, order);
  if (typeof written === "string") return written;
  const [conjunct] = written;
  const [term] = conjunct === undefined ? [] : [...conjunct.values()].flat();
  if (conjunct === undefined) return always;
  return term === undefined ? never : dual(term);
}

/** `not (x != v)`: present and equal, whatever the `?` said; for sets the other quantifier. */
function positive(atom: ComparisonAtom): ComparisonAtom {
  const { quantifier } = atom;
  const plain = { ...atom, negated: false, ifExists: false };
  return quantifier === undefined ? plain : { ...plain, quantifier: otherQuantifier[quantifier] };
}
