import type { KeyType } from "../catalog/types.js";
import type { Relation, ValuePart, ValueTemplate } from "../check/model.js";
import type { Span } from "../text/span.js";

/**
 * An atom in normal form: one IAM operator states it, and what makes no difference is gone (`ifExists` of a negated
 * operator §4.10.2 and under `all` §4.10.4, repeated values). Negated ordering and `Bool` have become their opposites.
 */
export interface Comparison {
  readonly kind: "comparison";
  /** As written first. */
  readonly key: string;
  /** Condition keys ignore letter case (§4.1.4): this is what is compared. */
  readonly folded: string;
  readonly type: KeyType;
  readonly quantifier: "any" | "all" | undefined;
  readonly relation: Relation;
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  readonly ifExists: boolean;
  readonly values: readonly ValueTemplate[];
  readonly span: Span;
  /** Place in the condition, for a stable order. */
  readonly order: number;
}

/** `Null` */
export interface Presence {
  readonly kind: "presence";
  readonly key: string;
  readonly folded: string;
  readonly present: boolean;
  readonly span: Span;
  readonly order: number;
}

export type Term = Comparison | Presence;

/** What the term says of a request without the key, or with an empty list for it (§4.12). */
export function holdsWhenMissing(term: Term): boolean {
  if (term.kind === "presence") return !term.present;
  // §4.10.5, §4.11.5: under `ForAnyValue` neither the suffix nor a negated operator makes a missing key true.
  if (term.quantifier !== undefined) return term.quantifier === "all";
  return term.negated || term.ifExists;
}

const opposites: Readonly<Record<Relation, Relation>> = {
  equals: "equals",
  like: "like",
  less: "greaterOrEqual",
  lessOrEqual: "greater",
  greater: "lessOrEqual",
  greaterOrEqual: "less",
};

export function isOrdering(relation: Relation): boolean {
  return relation !== "equals" && relation !== "like";
}

/** `<` and `>=`, `<=` and `>`; equality stays. */
export function oppositeOf(relation: Relation): Relation {
  return opposites[relation];
}

/** A positive list of values: the key is one of them (or matches one of them). */
export function isList(term: Comparison): boolean {
  return !term.negated && !isOrdering(term.relation);
}

function isWildcard(part: ValuePart): boolean {
  return part.kind === "any" || part.kind === "one";
}

export function hasWildcards(value: ValueTemplate): boolean {
  return value.some(isWildcard);
}

export function hasVariables(value: ValueTemplate): boolean {
  return value.some((part) => part.kind === "variable");
}

/** The text of a value without wildcards and variables. */
export function literalOf(value: ValueTemplate): string | undefined {
  let text = "";
  for (const part of value) {
    if (part.kind !== "text") return undefined;
    text += part.text;
  }
  return text;
}

/** Same text, same wildcards; a run such as `*?*` becomes `?*`, which matches the same. */
export function tidyValue(value: ValueTemplate): ValueTemplate {
  return value.length === 1 && value[0]?.kind === "text" && value[0].text !== "" ? value : tidied(value);
}

function tidied(value: ValueTemplate): ValueTemplate {
  const parts: ValuePart[] = [];
  for (const part of value) {
    const last = parts.at(-1);
    if (part.kind === "text" && last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
    else if (part.kind === "any" && last?.kind === "any") continue;
    else if (part.kind === "one" && last?.kind === "any") parts.splice(-1, 0, part);
    else if (part.kind !== "text" || part.text !== "") parts.push(part);
  }
  return parts;
}

/** Equal for equal values; variable names ignore letter case (§5.1.1). */
export function valueKey(value: ValueTemplate): string {
  const literal = literalOf(value);
  return literal === undefined ? `t${value.map(partKey).join("")}` : `l${literal}`;
}

/** Texts carry their length, so that none can look like the parts that follow it. */
function partKey(part: ValuePart): string {
  switch (part.kind) {
    case "text":
      return `${part.text.length}:${part.text}`;
    case "any":
      return "*";
    case "one":
      return "?";
    case "variable":
      return `$${part.key.length}:${part.key.toLowerCase()}${part.default === undefined ? "" : `,${part.default.length}:${part.default}`}`;
  }
}

/** Whether `valueKey` is equal for both; it is cheaper to ask this once than to make two keys. */
export function sameValue(a: ValueTemplate, b: ValueTemplate): boolean {
  if (a === b) return true;
  const [first, ...more] = a;
  const [other, ...others] = b;
  if (first?.kind === "text" && other?.kind === "text" && more.length === 0 && others.length === 0)
    return first.text === other.text;
  return valueKey(a) === valueKey(b);
}

/** Everything of a comparison but its key and values. */
export function shapeKey(term: Comparison): string {
  const { type, quantifier, relation, negated, ignoreCase, ifExists } = term;
  return `${quantifier ?? "one"} ${type} ${relation} ${negated} ${ignoreCase} ${ifExists}`;
}

/** With its length before it, so that no text can look like two. */
function measured(text: string): string {
  return `${text.length}:${text}`;
}

const termKeys = new WeakMap<Term, string>();

/** Equal for terms that are written alike, whatever the order of their values. */
export function termKey(term: Term): string {
  const known = termKeys.get(term);
  if (known !== undefined) return known;
  const key =
    term.kind === "presence"
      ? `${measured(term.folded)} ${term.present}`
      : `${measured(term.folded)} ${shapeKey(term)} ${term.values.map(valueKey).sort().map(measured).join("")}`;
  termKeys.set(term, key);
  return key;
}

/** Values without repetitions, the first of each kept. */
export function distinctValues(
  values: readonly ValueTemplate[],
  keyOf: (value: ValueTemplate) => string,
): readonly ValueTemplate[] {
  if (values.length < 2) return values;
  const seen = new Map<string, ValueTemplate>();
  for (const value of values) {
    const key = keyOf(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return seen.size === values.length ? values : [...seen.values()];
}
