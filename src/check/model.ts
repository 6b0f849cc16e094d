/**
 * A policy after checking: names resolved, parameters substituted, attributes typed. Everything `lower/` needs and
 * nothing it would have to look up or doubt. Only `check` makes one (`brand`); the tree it came from had no errors.
 */
import type { KeyType } from "../catalog/types.js";
import type { Span } from "../text/span.js";

declare const brand: unique symbol;

/** What stands behind `for` in the language. */
export type PolicyKindName = "identity" | "resource" | "trust" | "boundary" | "session" | "scp" | "rcp" | "endpoint";

export interface CheckedPolicy {
  readonly [brand]: true;
  readonly name: string;
  readonly kind: PolicyKindName;
  readonly doc?: string;
  /** From `@id("…")` and `@version("…")`; the version is 2012-10-17 unless stated. */
  readonly id?: string;
  readonly version: "2012-10-17" | "2008-10-17";
  readonly rules: readonly CheckedRule[];
  readonly span: Span;
  readonly nameSpan: Span;
}

export interface CheckedRule {
  /** As written. */
  readonly name?: string;
  readonly effect: "allow" | "deny";
  readonly actions: ItemSet<ActionPattern>;
  /** Present exactly where the kind has the element (RCPs get everyone). */
  readonly principals?: ItemSet<PrincipalItemValue>;
  /** Present exactly where the kind has the element. */
  readonly resources?: ItemSet<ResourcePattern>;
  /** `when` and `not unless`, conjoined; absent when neither was written. */
  readonly condition?: CheckedExpression;
  /** Stands under `@unchecked`: a rule that never applies becomes a statement that never applies. */
  readonly unchecked?: true;
  /** The whole rule, and its name (or the effect clause of an unnamed rule). */
  readonly span: Span;
  readonly nameSpan: Span;
}

/** `include except exclude`; a named list stands as a nested set. */
export interface ItemSet<Item> {
  readonly include: readonly (Item | ItemSet<Item>)[];
  readonly exclude: readonly (Item | ItemSet<Item>)[];
  readonly span: Span;
}

/** Guards `ItemSet` against an item. */
export function isItemSet<Item extends { readonly kind: string }>(value: Item | ItemSet<Item>): value is ItemSet<Item> {
  return "include" in value;
}

/** `*` or `service:pattern` in wire spelling (canonical letter case where the catalogue knows a literal name). */
export interface ActionPattern {
  readonly kind: "action";
  readonly text: string;
  readonly span: Span;
}

/** `*` (an empty `template` never occurs) or an ARN pattern. */
export interface ResourcePattern {
  readonly kind: "resource";
  readonly template: ValueTemplate;
  readonly span: Span;
  /** The resource type that it was written as. */
  readonly type?: WrittenType;
}

export interface WrittenType {
  readonly service: string;
  readonly name: string;
  /** No argument narrows it. */
  readonly whole: boolean;
}

export interface PrincipalItemValue {
  readonly kind: "principal";
  readonly type: "everyone" | "AWS" | "Service" | "Federated" | "CanonicalUser";
  /** `*` for everyone. */
  readonly value: string;
  readonly span: Span;
}

/** Text with wildcards and policy variables as data: nothing is escaped here, `lower/` writes the wire spelling. */
export type ValueTemplate = readonly ValuePart[];

export type ValuePart =
  | { readonly kind: "text"; readonly text: string }
  /** A wildcard; occurs in patterns only. */
  | { readonly kind: "any" }
  | { readonly kind: "one" }
  | { readonly kind: "variable"; readonly key: string; readonly default?: string };

export type CheckedExpression =
  | { readonly kind: "and" | "or"; readonly operands: readonly CheckedExpression[]; readonly span: Span }
  | { readonly kind: "not"; readonly operand: CheckedExpression; readonly span: Span }
  | Atom;

export type Atom = ComparisonAtom | PresenceAtom;

export type Relation = "equals" | "like" | "less" | "lessOrEqual" | "greater" | "greaterOrEqual";

/** One IAM condition: an operator, a key, values that are OR-ed (NOR-ed when negated). */
export interface ComparisonAtom {
  readonly kind: "comparison";
  readonly key: string;
  readonly type: KeyType;
  /** The key is a set; `quantifier` is then present. */
  readonly multivalued: boolean;
  readonly quantifier?: "any" | "all";
  readonly relation: Relation;
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  readonly ifExists: boolean;
  /** At least one. Ordering relations have exactly one. */
  readonly values: readonly ValueTemplate[];
  readonly span: Span;
}

/** `exists` / `missing` */
export interface PresenceAtom {
  readonly kind: "presence";
  readonly key: string;
  readonly present: boolean;
  readonly span: Span;
}
