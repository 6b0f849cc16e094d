/**
 * The normalised policy model. A policy written in the language and a raw IAM document both become this, and
 * evaluation, lint and analysis see nothing else. Lists are always lists, operators are taken apart, text is kept in IAM's
 * wire spelling (`${aws:PrincipalTag/team}`, `${*}`): `template.ts` takes it apart where it matters. Every statement says
 * where it came from.
 */
import type { Span } from "../text/span.js";

/** Where a document is attached, which decides what it may say. */
export type PolicyKind = "identity" | "resource" | "trust" | "boundary" | "session" | "scp" | "rcp" | "endpoint";

export type Effect = "Allow" | "Deny";

export type PolicyVersion = "2012-10-17" | "2008-10-17";

/** One IAM document. */
export interface Policy {
  readonly name: string;
  readonly kind: PolicyKind;
  /** `2008-10-17` also stands for a document without `Version`: no policy variables (§1.2.2). */
  readonly version: PolicyVersion;
  readonly id?: string;
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly sid?: string;
  readonly effect: Effect;
  /** Absent where the document has neither `Principal` nor `NotPrincipal`. */
  readonly principals?: PrincipalElement;
  readonly actions: ActionElement;
  /** Absent where the document has neither `Resource` nor `NotResource`: matches every resource (§1.2.7). */
  readonly resources?: ResourceElement;
  /** All must hold (§4.1.1). */
  readonly conditions: readonly Condition[];
  readonly origin: Origin;
  /** Where several rules became this one statement: the origins of the others. */
  readonly alsoFrom?: readonly Origin[];
}

/** `Action` / `NotAction`. Patterns as in the document: `service:Name` with `*` and `?`, or `*`. */
export interface ActionElement {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

/** `Resource` / `NotResource`. ARN patterns in wire spelling, or `*`. */
export interface ResourceElement {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

/** `Principal` / `NotPrincipal`. `"*"` is `everyone`; a map has its entries flattened. */
export interface PrincipalElement {
  readonly negated: boolean;
  /** Whether the wire form was the bare string `"*"` rather than a map (it decides alike, but some kinds forbid one form). */
  readonly everyone: boolean;
  readonly entries: readonly PrincipalEntry[];
}

export type PrincipalType = "AWS" | "Federated" | "Service" | "CanonicalUser";

export interface PrincipalEntry {
  readonly type: PrincipalType;
  /** `*`, an account id, an ARN, a service principal, a provider name. */
  readonly value: string;
}

/** One key under one operator. */
export interface Condition {
  readonly operator: Operator;
  /** As written; compared ignoring letter case (§4.1.4). */
  readonly key: string;
  /** Wire spelling; numbers and booleans of the document are converted to text (§1.1.6). */
  readonly values: readonly string[];
}

export type Qualifier = "ForAllValues" | "ForAnyValue";

export interface Operator {
  readonly qualifier?: Qualifier;
  readonly name: OperatorName;
  readonly ifExists: boolean;
}

/** §1.2.12 */
export const operatorNames = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
  "NumericEquals",
  "NumericNotEquals",
  "NumericLessThan",
  "NumericLessThanEquals",
  "NumericGreaterThan",
  "NumericGreaterThanEquals",
  "DateEquals",
  "DateNotEquals",
  "DateLessThan",
  "DateLessThanEquals",
  "DateGreaterThan",
  "DateGreaterThanEquals",
  "Bool",
  "BinaryEquals",
  "IpAddress",
  "NotIpAddress",
  "ArnEquals",
  "ArnLike",
  "ArnNotEquals",
  "ArnNotLike",
  "Null",
] as const;

export type OperatorName = (typeof operatorNames)[number];

/** Where a statement came from: a rule in a source file, or a place in a JSON document. */
export type Origin = SourceOrigin | JsonOrigin;

export interface SourceOrigin {
  readonly kind: "source";
  /** Name of the policy and of the rule (absent for an unnamed rule). */
  readonly policy: string;
  readonly rule?: string;
  readonly span: Span;
}

export interface JsonOrigin {
  readonly kind: "json";
  /** RFC 6901, e.g. `/Statement/0`. */
  readonly pointer: string;
  /** Absent when the document was given as an object rather than text. */
  readonly span?: Span;
}
