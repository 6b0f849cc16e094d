import type { Literal, Param, ValueList } from "../ast/nodes.js";
import { parseString } from "../ast/parse-string.js";
import { missingParam, paramType, unknownParam } from "../diagnostics/names.js";
import { nearest } from "../diagnostics/suggest.js";
import type { Checker, Entity, FileScope, ParamValue } from "./context.js";

/** What a parameter is filled with: values from outside (plain text, nothing in it is escaped), or its default. */
export type ParamContent =
  | { readonly kind: "given"; readonly values: readonly string[] }
  | { readonly kind: "default"; readonly node: Literal | ValueList };

type ParamKind = "string" | "number" | "boolean" | "list";

/** The content of a parameter; `undefined` when it has none or its type is wrong, which `checkParams` reports. */
export function contentOf({ declaration }: Entity<Param>, checker: Checker): ParamContent | undefined {
  const given = checker.params.get(declaration.name.text);
  if (given === undefined) return declaration.value === undefined ? undefined : { kind: "default", node: declaration.value };
  return fits(given, declaration) ? { kind: "given", values: textsOf(given) } : undefined;
}

function textsOf(value: ParamValue): readonly string[] {
  return typeof value === "object" ? value : [String(value)];
}

function kindOf(value: Literal | ValueList): ParamKind {
  return value.kind === "valueList" ? "list" : value.kind;
}

const numberText = /^-?\d+(?:\.\d+)?$/;

/** A value from the command line is text: it is read as the type of the default. One text is also a list of one. */
function fits(given: ParamValue, { value }: Param): boolean {
  if (value === undefined) return true;
  const kind = kindOf(value);
  if (typeof given === "object") return kind === "list";
  if (kind === "number") return numberText.test(String(given));
  if (kind === "boolean") return given === true || given === false || given === "true" || given === "false";
  return true;
}

const nouns: Readonly<Record<ParamKind, string>> = {
  string: "a string",
  number: "a number",
  boolean: "`true` or `false`",
  list: "a list",
};

/** Reports parameters without a value (TW030), values for no parameter (TW031) and values of the wrong type (TW032). */
export function checkParams(scopes: Iterable<FileScope>, checker: Checker): void {
  const declared = new Set<string>();
  for (const { file } of scopes) {
    for (const declaration of file.declarations) {
      if (declaration.kind !== "param") continue;
      declared.add(declaration.name.text);
      checkParam(declaration, checker);
    }
  }
  for (const name of checker.params.keys()) {
    if (!declared.has(name)) checker.reporter.report(unknownParam(name, nearest(name, declared)));
  }
}

function checkParam(declaration: Param, { params, reporter }: Checker): void {
  const { name, value } = declaration;
  const given = params.get(name.text);
  if (given === undefined) {
    if (value === undefined && name.text !== "") reporter.report(missingParam(name.span, name.text));
  } else if (value !== undefined && !fits(given, declaration)) {
    reporter.report(paramType(value.span, name.text, nouns[kindOf(value)], shown(given)));
  }
}

function shown(value: ParamValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The text of a parameter that is one plain string, for places such as a tag key. */
export function plainParam(entity: Entity<Param>, checker: Checker): string | undefined {
  const content = contentOf(entity, checker);
  if (content === undefined) return undefined;
  if (content.kind === "given") return content.values.length === 1 ? content.values[0] : undefined;
  return content.node.kind === "string" ? plainString(content.node) : undefined;
}

/** The text of a string literal without `${…}`. */
export function plainString(literal: Literal & { readonly kind: "string" }): string | undefined {
  let text = "";
  for (const part of parseString(literal).parts) {
    if (part.kind === "interpolation") return undefined;
    text += part.kind === "text" ? part.text : part.character;
  }
  return text;
}
