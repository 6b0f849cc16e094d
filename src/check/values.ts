/**
 * What stands where a value is wanted: literals, `${…}` in strings, names of parameters and `values` lists, attributes. In:
 * nodes with the environment they were written in. Out: templates, several where a list was named. Names of other kinds,
 * empty lists, sets in place of values and characters that IAM cannot store are reported; whether a value suits its
 * operator is decided by the comparison.
 */
import type { AttributeOperand, Name, Operand, Param, StringLiteral, ValueList, ValuesDeclaration } from "../ast/nodes.js";
import { parseString } from "../ast/parse-string.js";
import type { Interpolation, StringPart } from "../ast/string-template.js";
import { emptyList, unknownName, unquotedValue } from "../diagnostics/names.js";
import { nearest } from "../diagnostics/suggest.js";
import { defaultOfName, unsupportedCharacter, variableDefault, variableMultivalued } from "../diagnostics/types.js";
import type { Span } from "../text/span.js";
import { type ResolvedAttribute, resolveAttribute, resolveTarget } from "./attributes.js";
import { type ArgumentNode, type Entity, type Env, enter, spend } from "./context.js";
import type { ValueTemplate } from "./model.js";
import { lookUp } from "./names.js";
import { contentOf } from "./params.js";
import { partsOfText, tidy } from "./pattern.js";
import { unsupportedIn } from "./tag-uses.js";

/** Whether `*` and `?` are wildcards in this place. */
export type Mode = "literal" | "pattern";

export interface ResolvedValue {
  readonly template: ValueTemplate;
  /** Where its text is written. */
  readonly span: Span;
  /** The name that led there, when the text is written elsewhere. */
  readonly via?: Span;
  /** The value is this attribute and nothing else. */
  readonly attribute?: ResolvedAttribute;
  /** A default of that attribute. */
  readonly default?: string;
  /** A parameter that stands for anything takes part in it. */
  readonly opaque: boolean;
  /** A string literal that holds the value and nothing else: a fix may replace it. */
  readonly literal?: true;
}

type Values = readonly ResolvedValue[] | undefined;

/** The values of an operand or a list; `undefined` after a report. */
export function resolveValues(node: ArgumentNode | Operand | ValueList, mode: Mode, env: Env): Values {
  switch (node.kind) {
    case "error":
      return undefined;
    case "string":
      return resolveString(node, mode, env);
    case "number":
      return plainValue(node.text, node.span);
    case "boolean":
      return plainValue(String(node.value), node.span);
    case "name":
      return resolveName(node, mode, env);
    case "valueList":
      return resolveList(node, mode, env);
    case "attributeOperand":
      return resolveAttributeValue(node, env);
    default:
      return attributeValue(resolveAttribute(node, env), undefined, node.span, env);
  }
}

function plainValue(text: string, span: Span): Values {
  return [{ template: [{ kind: "text", text }], span, opaque: false }];
}

function resolveList({ items, span }: ValueList, mode: Mode, env: Env): Values {
  if (items.length === 0) {
    env.checker.reporter.report(emptyList(span));
    return undefined;
  }
  return joined(items.map((item) => resolveValues(item, mode, env)));
}

/** All of them, or nothing when one is unsound: every item is looked at first, so that all problems are reported. */
function joined(lists: readonly Values[]): Values {
  const result: ResolvedValue[] = [];
  for (const list of lists) {
    if (list === undefined) return undefined;
    for (const value of list) result.push(value);
  }
  return result;
}

// ---------------------------------------------------------------- names

/** A parameter of the condition, a `param`, or a `values` list. */
function resolveName(name: Name, mode: Mode, env: Env): Values {
  if (name.text === "") return undefined;
  const binding = env.bindings.get(name.text);
  if (binding !== undefined) {
    if (binding.node === undefined || binding.env === undefined) return [{ template: [], span: name.span, opaque: true }];
    return resolveValues(binding.node, mode, binding.env)?.map((value) => viaName(value, name.span));
  }
  if (!env.scope.names.has(name.text)) {
    reportUnknownValue(name, env);
    return undefined;
  }
  const entity = lookUp(name, ["param", "values"], env);
  if (entity === undefined || !spend(env, name.span)) return undefined;
  const values = valuesOf(entity, name, mode, env);
  if (values === undefined || !spend(env, name.span, values.length)) return undefined;
  return values.map((value) => viaName(value, name.span));
}

function viaName(value: ResolvedValue, via: Span): ResolvedValue {
  return value.span === via ? value : { ...value, via };
}

function valuesOf(entity: Entity<Param | ValuesDeclaration>, name: Name, mode: Mode, env: Env): Values {
  const { declaration } = entity;
  const inside = enter(env, entity);
  if (declaration.kind === "values") return resolveValues(declaration.list, mode, inside);
  const content = contentOf({ declaration, home: entity.home }, env.checker);
  // A parameter without a value, or with one of the wrong type, is reported where it is declared.
  if (content === undefined) {
    env.checker.reporter.fail();
    return undefined;
  }
  if (content.kind === "default") return resolveValues(content.node, mode, inside);
  if (content.values.length === 0) {
    env.checker.reporter.report(emptyList(name.span, "the parameter was given an empty list"));
    return undefined;
  }
  return content.values.map((text) => ({
    template: tidy(partsOfText(text, mode === "pattern")),
    span: name.span,
    opaque: !storable(text, name.span, env),
  }));
}

/** A word that is a value of a declared tag was meant as a text. */
function reportUnknownValue(name: Name, env: Env): void {
  const { entries } = env.scope.vocabulary;
  const isValue = [...entries.values()].some((entry) => entry.values.some(({ text }) => text === name.text));
  const names = [...env.scope.names].filter(
    ([, { declaration }]) => declaration.kind === "param" || declaration.kind === "values",
  );
  const near = isValue ? undefined : nearest(name.text, [...names.map(([key]) => key), ...env.bindings.keys()]);
  const found =
    near === undefined
      ? unquotedValue(name.span, name.text)
      : unknownName(name.span, name.text, "a parameter or a list of values", near);
  env.checker.reporter.report(found);
}

// ---------------------------------------------------------------- attributes

function resolveAttributeValue({ attribute, default: fallback, span }: AttributeOperand, env: Env): Values {
  const text = fallback === undefined ? undefined : constantText(fallback, env);
  if (fallback !== undefined && text === undefined) return undefined;
  return attributeValue(resolveAttribute(attribute, env), text, span, env);
}

/** The text of a default: parameters may be filled in, attributes not. */
function constantText(literal: StringLiteral, env: Env): string | undefined {
  const values = resolveString(literal, "literal", env);
  if (values === undefined) return undefined;
  const [only, ...more] = values;
  const part = only?.template.length === 1 ? only.template[0] : undefined;
  if (only?.opaque === true) return "";
  if (part?.kind === "text" && more.length === 0 && !holdsDelimiter(part.text)) return part.text;
  env.checker.reporter.report(variableDefault(literal.span));
  return undefined;
}

/** What would end a default, or begin a variable in it (iam-semantics §5.1.6, §5.1.7). */
function holdsDelimiter(text: string): boolean {
  return /['}]|\$\{/.test(text);
}

function attributeValue(attribute: ResolvedAttribute | undefined, fallback: string | undefined, span: Span, env: Env): Values {
  if (attribute === undefined) return undefined;
  // §5.3.3: IAM takes it; the variable has no value.
  if (attribute.multivalued === true && !env.use.unchecked) {
    env.checker.reporter.report(variableMultivalued(span, attribute.text));
    return undefined;
  }
  const variable = { kind: "variable", key: attribute.key, ...(fallback === undefined ? {} : { default: fallback }) } as const;
  const value = { template: [variable], span, attribute, opaque: attribute.opaque };
  return [fallback === undefined ? value : { ...value, default: fallback }];
}

// ---------------------------------------------------------------- strings

/** The templates of a string: several when a list is interpolated. */
export function resolveString(literal: StringLiteral, mode: Mode, env: Env): Values {
  const { raw, span } = literal;
  // Most strings are just text.
  if (!raw.includes("\\") && !raw.includes("${") && unsupportedIn(raw, env) === undefined) {
    return [{ template: tidy(partsOfText(raw, mode === "pattern")), span, opaque: false, literal: true }];
  }
  const { parts, problems } = parseString(literal);
  if (problems.length > 0) {
    env.checker.reporter.fail();
    return undefined;
  }
  const [first] = parts;
  if (parts.length === 1 && first?.kind === "interpolation") {
    return interpolated(first, mode, env);
  }
  let results: readonly ResolvedValue[] = [{ template: [], span: literal.span, opaque: false }];
  let sound = true;
  for (const part of parts) {
    const next = partValues(part, mode, env);
    if (next === undefined) sound = false;
    else if (!spend(env, literal.span, next.length > 1 ? results.length * next.length : 0)) return undefined;
    else results = results.flatMap((before) => next.map((after) => appended(before, after)));
  }
  if (!sound) return undefined;
  const plain = parts.every(({ kind }) => kind !== "interpolation");
  return results.map((value) => ({ ...value, template: tidy(value.template), ...(plain ? { literal: true } : {}) }));
}

function appended(before: ResolvedValue, after: ResolvedValue): ResolvedValue {
  return { template: [...before.template, ...after.template], span: before.span, opaque: before.opaque || after.opaque };
}

function partValues(part: StringPart, mode: Mode, env: Env): Values {
  if (part.kind === "interpolation") return interpolated(part, mode, env);
  const text = part.kind === "text" ? part.text : part.character;
  if (!storable(text, part.span, env)) return undefined;
  return [{ template: partsOfText(text, mode === "pattern" && part.kind === "text"), span: part.span, opaque: false }];
}

function interpolated({ target, default: fallback, span }: Interpolation, mode: Mode, env: Env): Values {
  if (target.kind !== "name") {
    if (fallback !== undefined && holdsDelimiter(fallback)) {
      env.checker.reporter.report(variableDefault(span));
      return undefined;
    }
    return attributeValue(resolveTarget(target, env), fallback, span, env);
  }
  if (fallback !== undefined) {
    env.checker.reporter.report(defaultOfName(span, target.text));
    return undefined;
  }
  return resolveName({ kind: "name", text: target.text, span: target.span }, mode, env);
}

/** Documents hold a part of Latin-1 only (iam-semantics §1.1.8). */
function storable(text: string, span: Span, env: Env): boolean {
  const odd = unsupportedIn(text, env);
  if (odd !== undefined) env.checker.reporter.report(unsupportedCharacter(span, odd));
  return odd === undefined;
}
