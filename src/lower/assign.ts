/** The terms of one statement as IAM conditions: an operator can carry a key only once (§1.1.3, §1.1.4). */
import type { Condition, Operator, PolicyVersion } from "../ir/model.js";
import { operatorText, operatorTraits } from "../ir/operator.js";
import { type Conjunct, termsOf } from "./conjunct.js";
import { withoutCovered } from "./elements.js";
import { carriersOf, operatorOf } from "./operators.js";
import { holdsWhenMissing, type Term } from "./term.js";
import { wireText } from "./wire.js";

export type Problem =
  | { readonly kind: "conflict"; readonly first: Term; readonly second: Term }
  | { readonly kind: "spelling"; readonly term: Term };

export type Assigned = { readonly conditions: readonly Condition[] } | { readonly problem: Problem };

/** Who has which operator, by its text. */
type Seats = Map<string, { readonly term: Term; readonly operator: Operator }>;

/** Whether some term is false of a missing key, so that the others may say `IfExists`. */
function forcesPresence(terms: readonly Term[]): boolean {
  return terms.some((term) => !holdsWhenMissing(term) && (term.kind === "presence" || !term.ifExists));
}

/** Finds the term a free operator, or moves whoever sits on one of its own elsewhere (bipartite matching). */
function seat(term: Term, options: ReadonlyMap<Term, readonly Operator[]>, seats: Seats, tried: Set<string>): boolean {
  const own = options.get(term) ?? [];
  const free = own.find((operator) => !seats.has(operatorText(operator)));
  const operator = free ?? own.find((each) => vacate(operatorText(each), options, seats, tried));
  if (operator === undefined) return false;
  seats.set(operatorText(operator), { term, operator });
  return true;
}

function vacate(text: string, options: ReadonlyMap<Term, readonly Operator[]>, seats: Seats, tried: Set<string>): boolean {
  if (tried.has(text)) return false;
  tried.add(text);
  const holder = seats.get(text);
  return holder === undefined || seat(holder.term, options, seats, tried);
}

/** An operator for each term of one key. */
function seatAll(terms: readonly Term[], version: PolicyVersion): ReadonlyMap<Term, Operator> | Problem {
  const forced = forcesPresence(terms);
  // INVARIANT: a term that forces presence prefers the operators without `IfExists`, and a seat once taken stays taken:
  // one of these operators is in use in the end, whoever has it.
  const options = new Map(terms.map((term) => [term, carriersOf(term, forced, version)]));
  const seats: Seats = new Map();
  for (const term of terms) {
    if (seat(term, options, seats, new Set())) continue;
    const first = seats.get(operatorText(operatorOf(term)))?.term ?? terms[0] ?? term;
    return { kind: "conflict", first, second: term };
  }
  return new Map([...seats.values()].map(({ term, operator }) => [term, operator]));
}

function conditionOf(term: Term, operator: Operator, version: PolicyVersion): Condition | undefined {
  if (term.kind === "presence") return { operator, key: term.key, values: [String(!term.present)] };
  const values: string[] = [];
  for (const value of withoutCovered(term).values) {
    const text = wireText(value, operatorTraits[operator.name], version);
    if (text === undefined) return undefined;
    values.push(text);
  }
  return { operator, key: term.key, values };
}

/** Conditions in the order of the source, or the reason why the terms cannot stand in one statement. */
export function assign(conjunct: Conjunct, version: PolicyVersion): Assigned {
  const operators = new Map<Term, Operator>();
  for (const terms of conjunct.values()) {
    // A term that has its key to itself gets the operator that it naturally has.
    if (terms.length === 1) continue;
    const seated = seatAll(terms, version);
    if ("kind" in seated) return { problem: seated };
    for (const [term, operator] of seated) operators.set(term, operator);
  }
  const conditions: Condition[] = [];
  for (const term of termsOf(conjunct)) {
    const condition = conditionOf(term, operators.get(term) ?? operatorOf(term), version);
    if (condition === undefined) return { problem: { kind: "spelling", term } };
    conditions.push(condition);
  }
  return { conditions };
}
