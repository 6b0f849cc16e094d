import type { Statement } from "../ir/model.js";
import type { PolicySubject, StatementSubject } from "./subject.js";

/**
 * A part of a policy, by its position in the model. Whoever knows where the policy came from turns it into a span of what a
 * person wrote: here nobody knows.
 */
export type Part =
  | { readonly part: "document" | "version" }
  | { readonly part: "statement" | "sid" | "effect"; readonly statement: Statement }
  /** `Action` / `NotAction`, …: the element, or one of its items. */
  | { readonly part: "actions" | "resources" | "principals"; readonly statement: Statement; readonly item?: number }
  /** The key, the operator above it or one of the values below it. */
  | { readonly part: "key" | "operator"; readonly statement: Statement; readonly condition: number }
  | { readonly part: "value"; readonly statement: Statement; readonly condition: number; readonly value: number };

/** A part of one of the policies that are looked at together. */
export interface Place {
  readonly subject: PolicySubject;
  readonly at: Part;
}

export function atDocument(subject: PolicySubject): Place {
  return { subject, at: { part: "document" } };
}

export function atStatement({ policy, statement }: StatementSubject): Place {
  return { subject: policy, at: { part: "statement", statement } };
}

export function atSid({ policy, statement }: StatementSubject): Place {
  return { subject: policy, at: { part: "sid", statement } };
}

/** The element that lists them, or one item of it. */
export function atActions({ policy, statement }: StatementSubject, item?: number): Place {
  return { subject: policy, at: { part: "actions", statement, ...(item === undefined ? {} : { item }) } };
}

export function atResources({ policy, statement }: StatementSubject, item?: number): Place {
  return { subject: policy, at: { part: "resources", statement, ...(item === undefined ? {} : { item }) } };
}

export function atPrincipals({ policy, statement }: StatementSubject, item?: number): Place {
  return { subject: policy, at: { part: "principals", statement, ...(item === undefined ? {} : { item }) } };
}

/** `condition` is the position in `statement.conditions`. */
export function atKey({ policy, statement }: StatementSubject, condition: number): Place {
  return { subject: policy, at: { part: "key", statement, condition } };
}

export function atOperator({ policy, statement }: StatementSubject, condition: number): Place {
  return { subject: policy, at: { part: "operator", statement, condition } };
}

export function atValue({ policy, statement }: StatementSubject, condition: number, value: number): Place {
  return { subject: policy, at: { part: "value", statement, condition, value } };
}
