import type { Comparison, ComparisonOperator } from "../ast/nodes.js";
import type { KeyType } from "../catalog/types.js";
import { type Span, span as spanOf } from "../text/span.js";
import type { Relation } from "./model.js";

/** A comparison word of the language as data. */
export interface OperatorRow {
  readonly relation: Relation;
  readonly negated: boolean;
  /** `one` value, or `many`. */
  readonly takes: "one" | "many";
}

const row = (relation: Relation, takes: "one" | "many", negated = false): OperatorRow => ({ relation, negated, takes });

export const operatorTable: Readonly<Record<ComparisonOperator, OperatorRow>> = {
  "==": row("equals", "one"),
  "!=": row("equals", "one", true),
  in: row("equals", "many"),
  "not in": row("equals", "many", true),
  like: row("like", "many"),
  "not like": row("like", "many", true),
  "<": row("less", "one"),
  "<=": row("lessOrEqual", "one"),
  ">": row("greater", "one"),
  ">=": row("greaterOrEqual", "one"),
};

/** What can be asked of a key of a type; the operators are those of iam-semantics §1.2.12. */
interface TypeRow {
  /** With its article, for messages. */
  readonly noun: string;
  readonly like: boolean;
  readonly ordered: boolean;
  readonly ignoringCase: boolean;
  /** Whether values may hold policy variables (§5.2.2). */
  readonly variables: boolean;
}

export const typeTable: Readonly<Record<KeyType, TypeRow>> = {
  string: { noun: "a string", like: true, ordered: false, ignoringCase: true, variables: true },
  arn: { noun: "an ARN", like: true, ordered: false, ignoringCase: false, variables: true },
  numeric: { noun: "a number", like: false, ordered: true, ignoringCase: false, variables: false },
  date: { noun: "a date", like: false, ordered: true, ignoringCase: false, variables: false },
  bool: { noun: "a bool", like: false, ordered: false, ignoringCase: false, variables: false },
  ip: { noun: "an IP address", like: false, ordered: false, ignoringCase: false, variables: false },
  binary: { noun: "a binary", like: false, ordered: false, ignoringCase: false, variables: false },
};

/** Where the operator stands with the blanks around it: from the end of the left side to the start of the right one. */
export function operatorSpan({ attribute, right, ifPresent }: Comparison): Span | undefined {
  if (right === undefined || ifPresent || right.span.file !== attribute.span.file) return undefined;
  return spanOf(attribute.span.file, attribute.span.end, right.span.start);
}
