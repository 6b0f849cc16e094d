import type { Condition } from "../ir/model.js";
import { type Template, templateFromText } from "../ir/template.js";
import { resourceArnPattern } from "./arn.js";
import { type ContextKey, contextKey } from "./context.js";
import { type CompiledStatement, usesVariables } from "./statement.js";

/**
 * Something that must be so for a statement to match, cheap to look up: the text of the resource, or of one key, is one of
 * `exact`, or starts with `prefix`. Necessary, not sufficient.
 */
export interface Requirement {
  /** `resource`, or the folded key after a space. */
  readonly source: string;
  readonly key: ContextKey | undefined;
  /** Absent when there is a prefix. */
  readonly exact: readonly string[] | undefined;
  readonly prefix: string;
}

interface Leading {
  readonly text: string;
  readonly isAll: boolean;
}

function leadingText(template: Template): Leading {
  const [first] = template;
  if (first === undefined) return { text: "", isAll: true };
  return { text: first.kind === "text" ? first.text : "", isAll: first.kind === "text" && template.length === 1 };
}

/** The literal start of an ARN pattern, `undefined` when it matches nothing. */
function leadingArn(text: string, variables: boolean): Leading | undefined {
  const pattern = resourceArnPattern(text, variables);
  if (pattern === undefined) return undefined;
  const parts: string[] = [];
  for (const { literal, template } of pattern.segments) {
    parts.push(literal ?? leadingText(template).text);
    if (literal === undefined) return { text: parts.join(":"), isAll: false };
  }
  return { text: parts.join(":"), isAll: true };
}

function commonPrefix(texts: readonly string[]): string {
  let [prefix = ""] = texts;
  for (const text of texts) {
    let length = 0;
    while (length < prefix.length && prefix[length] === text[length]) length++;
    prefix = prefix.slice(0, length);
  }
  return prefix;
}

function requirement(source: string, key: ContextKey | undefined, leading: readonly Leading[]): readonly Requirement[] {
  const texts = leading.map(({ text }) => text);
  if (leading.every(({ isAll }) => isAll)) return [{ source, key, exact: [...new Set(texts)], prefix: "" }];
  const prefix = commonPrefix(texts);
  return prefix === "" ? [] : [{ source, key, exact: undefined, prefix }];
}

function ofResource({ statement }: CompiledStatement, variables: boolean): readonly Requirement[] {
  const { resources } = statement;
  if (resources === undefined || resources.negated || resources.patterns.includes("*")) return [];
  const leading = resources.patterns.map((text) => leadingArn(text, variables)).filter((found) => found !== undefined);
  return requirement("resource", undefined, leading);
}

/** Only operators that are false on a missing key and compare text as it stands. */
function ofCondition({ operator, key, values }: Condition, variables: boolean): readonly Requirement[] {
  const isLike = operator.name === "StringLike";
  if ((!isLike && operator.name !== "StringEquals") || operator.ifExists || operator.qualifier !== undefined) return [];
  const compiled = contextKey(key);
  const leading = values.map((value) => leadingText(templateFromText(value, { wildcards: isLike, variables })));
  return requirement(` ${compiled.folded}`, compiled, leading);
}

/** Everything that can be looked up about a statement. */
export function requirementsOf(compiled: CompiledStatement): readonly Requirement[] {
  const variables = usesVariables(compiled);
  return [
    ...ofResource(compiled, variables),
    ...compiled.statement.conditions.flatMap((condition) => ofCondition(condition, variables)),
  ];
}
