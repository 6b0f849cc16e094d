import type { Catalog } from "../catalog/types.js";
import type { Condition, Operator } from "../ir/model.js";
import { type OperatorTraits, operatorTraits } from "../ir/operator.js";
import { type Template, templateFromText } from "../ir/template.js";
import { type RaisedKey, raisedKey } from "./attributes.js";
import { loosest } from "./loosest.js";
import { quoted } from "./quoted.js";
import { stringOf } from "./strings.js";

/** One comparison as text, its list of values apart so that a list which comes back can get a name. */
export interface RaisedAtom {
  readonly before: string;
  /** In brackets, unless they are named; absent when `before` says it all. */
  readonly values?: readonly string[];
  readonly after: string;
  /** Whether the values are literals only, and what to call a list of them. */
  readonly nameable?: string;
}

/** What a condition comes to: an atom, or the same answer for every request. */
export type RaisedCondition = RaisedAtom | "always" | "never";

export interface ConditionWork {
  readonly catalog: Catalog;
  /** Whether the document has policy variables. */
  readonly variables: boolean;
}

const plain = (before: string): RaisedAtom => ({ before, after: "" });

/** Both truth values, one, or none of them (§4.9.1); with a set qualifier the answer is constant (§1.2.14). */
function nullCondition({ operator, values }: Condition, key: RaisedKey): RaisedCondition {
  if (operator.qualifier !== undefined) return operator.qualifier === "ForAllValues" ? "always" : "never";
  const truths = new Set(values.map((value) => value.toLowerCase() === "true"));
  if (truths.size > 1) return "always";
  return plain(`${truths.has(true) ? "missing" : "exists"} ${key.text}`);
}

/** §1.3.2, and the same formula (§4.11) where a negated operator has nothing to exclude. */
function emptyCondition({ operator }: Condition, key: RaisedKey, { negated }: OperatorTraits): RaisedCondition {
  if (operator.qualifier === "ForAnyValue") return negated ? plain(`exists ${key.text}`) : "never";
  return negated ? "always" : plain(`missing ${key.text}`);
}

const qualifiers = { ForAllValues: "all ", ForAnyValue: "any " } as const;

/** `any string(k)?` with a blank behind it. */
function subject({ qualifier, ifExists }: Operator, key: RaisedKey, { family }: OperatorTraits): string {
  const text = family === key.type || family === "null" ? key.text : `${family}(${key.text})`;
  return `${qualifier === undefined ? "" : qualifiers[qualifier]}${text}${ifExists ? "?" : ""} `;
}

const orderings: Readonly<Record<string, string>> = { less: "<", lessOrEqual: "<=", greater: ">", greaterOrEqual: ">=" };

/** `equals` of ARNs knows wildcards on the wire (§4.8.1), in the language only `like` does. */
function isPattern({ name }: Operator, { family }: OperatorTraits, templates: readonly Template[]): boolean {
  const isLike = name.endsWith("Like");
  return isLike || (family === "arn" && templates.some((parts) => parts.some(({ kind }) => kind === "any" || kind === "one")));
}

/** A lone variable is written as the attribute that it is. */
function operandOf(template: Template, pattern: boolean, work: ConditionWork): string {
  const [part] = template;
  if (template.length === 1 && part?.kind === "variable") {
    const { text, operand } = raisedKey(part.key, work.catalog);
    if (operand && part.key.includes(":")) return part.default === undefined ? text : `${text} ?? ${quoted(part.default)}`;
  }
  return stringOf(template, pattern);
}

/** Numbers and truth values stand without quotes. */
function valueText(value: string, template: Template, traits: OperatorTraits, pattern: boolean, work: ConditionWork): string {
  if (traits.family === "numeric") return value;
  if (traits.family === "bool") return value.toLowerCase();
  return traits.family === "string" || traits.family === "arn" ? operandOf(template, pattern, work) : quoted(value);
}

/** `==` or `in`, `like`, and their negations. */
function comparisonWord(pattern: boolean, negated: boolean, many: boolean): string {
  if (pattern) return negated ? "not like" : "like";
  if (many) return negated ? "not in" : "in";
  return negated ? "!=" : "==";
}

function comparison({ operator, key: name, values }: Condition, key: RaisedKey, work: ConditionWork): RaisedAtom {
  const traits = operatorTraits[operator.name];
  const before = subject(operator, key, traits);
  const ordering = orderings[traits.relation];
  if (ordering !== undefined) {
    const bound = loosest(values, traits) ?? "";
    return plain(`${before}${ordering} ${traits.family === "numeric" ? bound : quoted(bound)}`);
  }
  const options = { variables: work.variables && traits.variables, wildcards: traits.wildcards };
  const distinct = [...new Set(values)];
  const templates = distinct.map((value) => templateFromText(value, options));
  const pattern = isPattern(operator, traits, templates);
  const texts = distinct.map((value, i) => valueText(value, templates[i] ?? [], traits, pattern, work));
  const after = traits.ignoreCase ? " ignoring case" : "";
  const single = texts.length === 1 && traits.family !== "ip";
  if (isTrue(operator, traits, texts, key)) return plain(key.text);
  const word = comparisonWord(pattern, traits.negated, !single);
  if (single) return { before: `${before}${word} ${texts[0] ?? ""}`, after };
  const constant = templates.every((parts) => parts.every(({ kind }) => kind !== "variable"));
  return { before: `${before}${word} `, values: texts, after, ...(constant ? { nameable: name } : {}) };
}

/** A bool attribute by itself is a condition. */
function isTrue(operator: Operator, { family }: OperatorTraits, texts: readonly string[], key: RaisedKey): boolean {
  return (
    family === "bool" && key.type === "bool" && operator.qualifier === undefined && !operator.ifExists && texts.join() === "true"
  );
}

/** One condition of the model in the words of the language. */
export function raiseCondition(condition: Condition, work: ConditionWork): RaisedCondition {
  const key = raisedKey(condition.key, work.catalog);
  const traits = operatorTraits[condition.operator.name];
  if (traits.family === "null") return nullCondition(condition, key);
  return condition.values.length === 0 ? emptyCondition(condition, key, traits) : comparison(condition, key, work);
}
