/** Checked policies by hand. */
import type {
  ActionPattern,
  Atom,
  CheckedExpression,
  CheckedPolicy,
  CheckedRule,
  ComparisonAtom,
  ItemSet,
  PrincipalItemValue,
  ResourcePattern,
  ValuePart,
  ValueTemplate,
} from "../../src/check/model.js";
import type { Span } from "../../src/text/span.js";

let places = 0;

/** A span of its own for each node. */
export function place(): Span {
  places++;
  return { file: "main.abac", start: places, end: places + 1 };
}

/** `*` and `?` are wildcards when `pattern`; `${key}` and `${key, 'default'}` are variables. */
export function template(text: string, pattern = false): ValueTemplate {
  return text.split(/(\$\{[^}]*\}|[*?])/).flatMap((piece): ValuePart[] => {
    if (piece === "") return [];
    const variable = /^\$\{([^,}]*)(?:, '([^']*)')?\}$/.exec(piece);
    if (variable !== null) {
      const key = variable[1]!;
      return [variable[2] === undefined ? { kind: "variable", key } : { kind: "variable", key, default: variable[2] }];
    }
    if (pattern && piece === "*") return [{ kind: "any" }];
    return [pattern && piece === "?" ? { kind: "one" } : { kind: "text", text: piece }];
  });
}

export type AtomParts = Partial<Omit<ComparisonAtom, "kind" | "values" | "span">>;

export function comparison(key: string, values: string | readonly string[], parts: AtomParts = {}): ComparisonAtom {
  const pattern = parts.relation === "like";
  return {
    kind: "comparison",
    key,
    type: "string",
    multivalued: parts.quantifier !== undefined,
    relation: "equals",
    negated: false,
    ignoreCase: false,
    ifExists: false,
    ...parts,
    values: [values].flat().map((value) => template(value, pattern)),
    span: place(),
  };
}

export const exists = (key: string): Atom => ({ kind: "presence", key, present: true, span: place() });
export const missing = (key: string): Atom => ({ kind: "presence", key, present: false, span: place() });
export const not = (operand: CheckedExpression): CheckedExpression => ({ kind: "not", operand, span: place() });
export const and = (...operands: CheckedExpression[]): CheckedExpression => ({ kind: "and", operands, span: place() });
export const or = (...operands: CheckedExpression[]): CheckedExpression => ({ kind: "or", operands, span: place() });

export function set<Item>(
  include: readonly (Item | ItemSet<Item>)[],
  exclude: readonly (Item | ItemSet<Item>)[] = [],
): ItemSet<Item> {
  return { include, exclude, span: place() };
}

export const action = (text: string): ActionPattern => ({ kind: "action", text, span: place() });
export const resource = (text: string): ResourcePattern => ({ kind: "resource", template: template(text, true), span: place() });
export const principal = (type: PrincipalItemValue["type"], value: string): PrincipalItemValue => ({
  kind: "principal",
  type,
  value,
  span: place(),
});

export function rule(parts: Partial<CheckedRule> = {}): CheckedRule {
  return {
    effect: "allow",
    actions: set([action("s3:GetObject")]),
    resources: set([resource("*")]),
    span: place(),
    nameSpan: place(),
    ...parts,
  };
}

export function policy(rules: readonly CheckedRule[], parts: Partial<Omit<CheckedPolicy, "rules">> = {}): CheckedPolicy {
  const base = { name: "P", kind: "identity", version: "2012-10-17", span: place(), nameSpan: place() } as const;
  return { ...base, ...parts, rules } as CheckedPolicy;
}
