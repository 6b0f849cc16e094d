/** Two terms of one key as one term, where that is exact: what presence adds to the comparison of single values (§4.12). */
import { andElements, type ElementResult, elementImplies, orElements } from "./elements.js";
import { type Comparison, holdsWhenMissing, type Presence, type Term, termKey } from "./term.js";

/** `undefined`: the two stay two. */
export type AndResult = Term | "never" | undefined;
export type OrResult = Term | "always" | undefined;

/** `exists` or `missing` of the key of a term, standing in its place. */
function presenceOf(term: Term, present: boolean): Presence {
  return { kind: "presence", key: term.key, folded: term.folded, present, span: term.span, order: term.order };
}

/** A comparison of single values with the answer for a missing key that both sides give; a negated one always says true. */
function settled(result: Comparison, missing: boolean): Comparison {
  return result.quantifier !== undefined || result.negated || result.ifExists === missing
    ? result
    : { ...result, ifExists: missing };
}

function andPresence(presence: Presence, other: Term): AndResult {
  if (other.kind === "presence") return presence.present === other.present ? presence : "never";
  if (!presence.present) return holdsWhenMissing(other) ? presence : "never";
  if (!holdsWhenMissing(other)) return other;
  // Present, and equal if present: equal.
  return other.quantifier === undefined && !other.negated ? { ...other, ifExists: false } : undefined;
}

function andSome(some: Comparison, every: Comparison): AndResult {
  // Some value passes, and every value passes: impossible when no value passes both.
  return andElements(some, every) === "nothing" ? "never" : undefined;
}

/** Two `any` of one key stay two unless one says more; the suffix is never dropped from one that has it (§4.10.5). */
function andAny(a: Comparison, b: Comparison): AndResult {
  if (elementImplies(a, b) && (!a.ifExists || b.ifExists)) return a;
  return elementImplies(b, a) && (!b.ifExists || a.ifExists) ? b : undefined;
}

function andSame(a: Comparison, b: Comparison): AndResult {
  const missing = holdsWhenMissing(a) && holdsWhenMissing(b);
  const result = andElements(a, b);
  if (result === undefined || result === "everything") return undefined;
  if (result === "nothing") return missing ? presenceOf(a, false) : "never";
  return settled(result, missing);
}

function andComparisons(a: Comparison, b: Comparison): AndResult {
  switch (`${a.quantifier ?? "one"} ${b.quantifier ?? "one"}`) {
    case "any any":
      return andAny(a, b);
    case "any all":
      return andSome(a, b);
    case "all any":
      return andSome(b, a);
    case "one one":
    case "all all":
      return andSame(a, b);
    default:
      return undefined;
  }
}

/** Keeps the place of the earlier term. */
function placed<Result>(result: Result | Term, a: Term, b: Term): Result | Term {
  if (typeof result !== "object" || result === null || !("order" in result)) return result;
  const first = a.order <= b.order ? a : b;
  return result.order === first.order ? result : { ...result, order: first.order, key: first.key };
}

/** Both hold. The keys are the same. */
export function combineAnd(a: Term, b: Term): AndResult {
  if (a === b || termKey(a) === termKey(b)) return a;
  if (a.kind === "presence") return placed(andPresence(a, b), a, b);
  if (b.kind === "presence") return placed(andPresence(b, a), a, b);
  return placed(andComparisons(a, b), a, b);
}

/** Whether each request of which `a` holds is one of which `b` holds; false also when that cannot be told. */
export function implies(a: Term, b: Term): boolean {
  if (a.folded !== b.folded) return false;
  if (a === b || termKey(a) === termKey(b)) return true;
  if (a.kind === "presence") return !a.present && holdsWhenMissing(b);
  if (b.kind === "presence") return b.present && !holdsWhenMissing(a);
  if (a.quantifier !== b.quantifier || (holdsWhenMissing(a) && !holdsWhenMissing(b))) return false;
  return elementImplies(a, b);
}

function orPresence(presence: Presence, other: Term): OrResult {
  if (other.kind === "presence") return presence.present === other.present ? presence : "always";
  if (presence.present) return holdsWhenMissing(other) ? "always" : presence;
  if (holdsWhenMissing(other)) return other;
  // Missing, or equal: `IfExists`.
  return other.quantifier === undefined ? { ...other, ifExists: true } : undefined;
}

function orComparisons(a: Comparison, b: Comparison): OrResult {
  if (a.quantifier !== b.quantifier) return undefined;
  if (a.quantifier === "all") {
    if (elementImplies(a, b)) return b;
    return elementImplies(b, a) ? a : undefined;
  }
  const missing = holdsWhenMissing(a) || holdsWhenMissing(b);
  const result: ElementResult = a.ifExists === b.ifExists || a.quantifier === undefined ? orElements(a, b) : undefined;
  if (result === undefined || result === "nothing") return undefined;
  if (result === "everything") return missing ? "always" : presenceOf(a, true);
  return settled(result, missing);
}

/** One of them holds. The keys are the same. */
export function combineOr(a: Term, b: Term): OrResult {
  if (a === b || termKey(a) === termKey(b)) return a;
  if (a.kind === "presence") return placed(orPresence(a, b), a, b);
  if (b.kind === "presence") return placed(orPresence(b, a), a, b);
  return placed(orComparisons(a, b), a, b);
}
