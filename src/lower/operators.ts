import type { KeyType } from "../catalog/types.js";
import type { Relation } from "../check/model.js";
import type { Operator, OperatorName, PolicyVersion, Qualifier } from "../ir/model.js";
import { operatorTraits } from "../ir/operator.js";
import { type Comparison, hasVariables, type Term } from "./term.js";
import { wireText } from "./wire.js";

type Row = readonly [positive: OperatorName, negated: OperatorName | undefined];

/** The operator that says a relation in the words of a type. */
const rows: Readonly<Record<string, Row>> = {
  "string equals": ["StringEquals", "StringNotEquals"],
  "string like": ["StringLike", "StringNotLike"],
  "arn equals": ["ArnEquals", "ArnNotEquals"],
  "arn like": ["ArnLike", "ArnNotLike"],
  "numeric equals": ["NumericEquals", "NumericNotEquals"],
  "numeric less": ["NumericLessThan", undefined],
  "numeric lessOrEqual": ["NumericLessThanEquals", undefined],
  "numeric greater": ["NumericGreaterThan", undefined],
  "numeric greaterOrEqual": ["NumericGreaterThanEquals", undefined],
  "date equals": ["DateEquals", "DateNotEquals"],
  "date less": ["DateLessThan", undefined],
  "date lessOrEqual": ["DateLessThanEquals", undefined],
  "date greater": ["DateGreaterThan", undefined],
  "date greaterOrEqual": ["DateGreaterThanEquals", undefined],
  "bool equals": ["Bool", undefined],
  "ip equals": ["IpAddress", "NotIpAddress"],
  "binary equals": ["BinaryEquals", undefined],
};

const ignoringCase: Row = ["StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"];

const qualifiers: Readonly<Record<"any" | "all", Qualifier>> = { any: "ForAnyValue", all: "ForAllValues" };

function nameOf(type: KeyType, relation: Relation, ignoreCase: boolean, negated: boolean): OperatorName {
  const row = ignoreCase ? ignoringCase : rows[`${type} ${relation}`];
  const name = negated ? row?.[1] : row?.[0];
  if (name === undefined) throw new Error(`no operator for ${type} ${relation}${negated ? ", negated" : ""}`);
  return name;
}

function operator(term: Comparison, name: OperatorName, ifExists: boolean): Operator {
  return term.quantifier === undefined ? { name, ifExists } : { qualifier: qualifiers[term.quantifier], name, ifExists };
}

/** The operator that a term naturally has. */
export function operatorOf(term: Term): Operator {
  if (term.kind === "presence") return { name: "Null", ifExists: false };
  return operator(term, nameOf(term.type, term.relation, term.ignoreCase, term.negated), term.ifExists);
}

/** The relations under which the values mean the same, the own one first. */
function relationsOf(term: Comparison, version: PolicyVersion): readonly Relation[] {
  if (term.ignoreCase || (term.type !== "string" && term.type !== "arn")) return [term.relation];
  const other = term.relation === "like" ? "equals" : "like";
  // §4.8.1: the same operator by two names.
  if (term.type === "arn") return [term.relation, other];
  const { wildcards } = operatorTraits[nameOf("string", other, false, term.negated)];
  const moves = term.values.every(
    (value) => !hasVariables(value) && wireText(value, { variables: true, wildcards }, version) !== undefined,
  );
  return moves ? [term.relation, other] : [term.relation];
}

/**
 * All operators that carry the term exactly, the natural one first. `forced`: something else in the statement makes the
 * key present, so that `IfExists` adds nothing (§4.10.1); under `ForAllValues` it never does (§4.10.4).
 */
export function carriersOf(term: Term, forced: boolean, version: PolicyVersion): readonly Operator[] {
  if (term.kind === "presence") return [operatorOf(term)];
  const names = relationsOf(term, version).map((relation) => nameOf(term.type, relation, term.ignoreCase, term.negated));
  const free = forced || term.quantifier === "all";
  const suffixes = free ? [term.ifExists, !term.ifExists] : [term.ifExists];
  return suffixes.flatMap((ifExists) => names.map((name) => operator(term, name, ifExists)));
}
