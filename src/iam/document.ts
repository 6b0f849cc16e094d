import type { Effect, PolicyVersion, PrincipalType } from "../ir/model.js";

/** An IAM JSON policy document as IAM takes it. Members stand in this order wherever a document is written. */
export interface PolicyDocument {
  readonly Version: PolicyVersion;
  readonly Id?: string;
  /** A lone statement may stand without its list (iam-semantics §1.1.5); `statementsOf` gives the list of either form. */
  readonly Statement: StatementDocument | readonly StatementDocument[];
}

/** A document whose statements are a list, however many they are. */
export interface ListedDocument extends PolicyDocument {
  readonly Statement: readonly StatementDocument[];
}

export interface StatementDocument {
  readonly Sid?: string;
  readonly Effect: Effect;
  readonly Principal?: PrincipalDocument;
  readonly NotPrincipal?: PrincipalDocument;
  readonly Action?: OneOrMany;
  readonly NotAction?: OneOrMany;
  readonly Resource?: OneOrMany;
  readonly NotResource?: OneOrMany;
  readonly Condition?: ConditionDocument;
}

/** A lone value stands for a list of one (iam-semantics §1.1.5). */
export type OneOrMany = string | readonly string[];

export type PrincipalDocument = "*" | Readonly<Partial<Record<PrincipalType, OneOrMany>>>;

/** Operator, then key, then values. */
export type ConditionDocument = Readonly<Record<string, Readonly<Record<string, ConditionValues>>>>;

/** `true` and `"true"` are the same value (iam-semantics §1.1.6). */
export type ConditionValues = OneOrMany | boolean | readonly boolean[];

/** A policy document that was parsed by somebody else: any value at all, until it has been judged. */
export type DocumentInput = object;
