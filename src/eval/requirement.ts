import type { Condition } from "../ir/model.js";
import { type Template, templateFromText } from "../ir/template.js";
import { resourceArnPattern } from "./arn.js";
import { type ContextKey, contextKey } from "./context.js";
import { type CompiledStatement, usesVariables } from "./statement.js";

/** How a text can be found: it is `text`, starts with it, or has it somewhere. */
export interface Hook {
  readonly kind: "whole" | "start" | "piece";
  readonly text: string;
}

/**
 * Something that must be so for a statement to match, cheap to look up in the resource or in the value of one key: it is
 * found by one of the hooks of some entry. Necessary, not sufficient.
 */
export interface Requirement {
  /** `undefined` for the resource. */
  readonly key: ContextKey | undefined;
  /** Of each value or pattern the hooks that it can be found by, at least one. */
  readonly entries: readonly (readonly Hook[])[];
}

/** Lengths of the pieces that are looked up. Of a text between wildcards those of the longest length that fits. */
export const pieceLengths: readonly number[] = [6, 3];

/** Patterns longer than this are found by how they start. */
const longestPieced = 256;

function addPieces(hooks: Hook[], text: string): void {
  const length = pieceLengths.find((candidate) => candidate <= text.length);
  if (length === undefined || text.length > longestPieced) return;
  for (let at = 0; at + length <= text.length; at++) hooks.push({ kind: "piece", text: text.slice(at, at + length) });
}

/** The hooks of a pattern: its text if it is nothing else, otherwise how it starts and the pieces of what follows a wildcard. */
function hooksOf(template: Template): readonly Hook[] {
  const [first] = template;
  if (first === undefined) return [{ kind: "whole", text: "" }];
  if (first.kind === "text" && template.length === 1) return [{ kind: "whole", text: first.text }];
  const hooks: Hook[] = first.kind === "text" ? [{ kind: "start", text: first.text }] : [];
  for (const part of template.slice(1)) if (part.kind === "text") addPieces(hooks, part.text);
  return hooks;
}

const colon = { kind: "text", text: ":" } as const;

/** An ARN pattern as one template; neighbouring texts are joined. */
function joined(segments: readonly Template[]): Template {
  const parts: Template[number][] = [];
  for (const part of segments.flatMap((segment, i) => (i === 0 ? segment : [colon, ...segment]))) {
    const last = parts.at(-1);
    if (part.kind === "text" && last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
    else parts.push(part);
  }
  return parts;
}

function requirement(key: ContextKey | undefined, entries: readonly (readonly Hook[])[]): readonly Requirement[] {
  return entries.every((hooks) => hooks.length > 0) ? [{ key, entries }] : [];
}

function ofResource({ statement }: CompiledStatement, variables: boolean): readonly Requirement[] {
  const { resources } = statement;
  if (resources === undefined || resources.negated) return [];
  // A pattern that matches nothing needs no hook.
  const patterns = resources.patterns.map((text) => resourceArnPattern(text, variables)).filter((found) => found !== undefined);
  return requirement(
    undefined,
    patterns.map(({ segments }) => hooksOf(joined(segments.map(({ template }) => template)))),
  );
}

/** Only operators that are false on a missing key and compare text as it stands. */
function ofCondition({ operator, key, values }: Condition, variables: boolean): readonly Requirement[] {
  const isLike = operator.name === "StringLike";
  if ((!isLike && operator.name !== "StringEquals") || operator.ifExists || operator.qualifier !== undefined) return [];
  const hooks = values.map((value) => hooksOf(templateFromText(value, { wildcards: isLike, variables })));
  return requirement(contextKey(key), hooks);
}

/** Everything that can be looked up about a statement. */
export function requirementsOf(compiled: CompiledStatement): readonly Requirement[] {
  const variables = usesVariables(compiled);
  return [
    ...ofResource(compiled, variables),
    ...compiled.statement.conditions.flatMap((condition) => ofCondition(condition, variables)),
  ];
}
