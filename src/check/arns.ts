import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { arnFields, arnOfVariables, arnPrefix, variablePosition } from "../diagnostics/types.js";
import type { Span } from "../text/span.js";
import type { ValuePart, ValueTemplate } from "./model.js";
import { plainText, shownTemplate } from "./pattern.js";

/**
 * What is wrong with an ARN or a pattern of ARNs, if anything. As a `resource` it may hold variables behind its fifth colon
 * only (iam-semantics §2.2.6); as a `value` of an ARN operator anywhere (§4.8.5), but its six fields are those of the text:
 * a lone variable is one field, whatever it holds, and matches nothing (§4.8.4).
 */
export function arnProblem(template: ValueTemplate, span: Span, place: "resource" | "value"): Diagnostic | undefined {
  const shown = shownTemplate(template);
  const colons = colonsBeforeVariable(template);
  if (colons.variable !== undefined && colons.count < 5) {
    if (place === "resource" && couldStart(template)) return variablePosition(span, colons.variable);
    const prefix = prefixProblem(template, span, shown, place);
    return prefix !== undefined || hasSixFields(template) ? prefix : arnOfVariables(span, shown);
  }
  const prefix = prefixProblem(template, span, shown, place);
  if (prefix !== undefined || colons.count >= 5) return prefix;
  return fieldsProblem(template, span, shown, place);
}

function prefixProblem(template: ValueTemplate, span: Span, shown: string, place: "resource" | "value"): Diagnostic | undefined {
  if (couldStart(template)) return undefined;
  const help =
    place === "value" && plainText(template) !== "*"
      ? "an ARN is compared with ARNs; `string(…)` compares it as text"
      : undefined;
  return arnPrefix(span, shown, help);
}

/** §3.8: a short pattern whose last field ends in `*` is padded for resources; everywhere else it matches nothing. */
function fieldsProblem(template: ValueTemplate, span: Span, shown: string, place: "resource" | "value"): Diagnostic {
  const found = arnFields(span, shown);
  return place === "resource" && template.at(-1)?.kind === "any" ? { ...found, severity: "warning" } : found;
}

/** Whether a text of the pattern can start with `arn:`. */
function couldStart(template: ValueTemplate): boolean {
  let rest = "arn:";
  for (const part of template) {
    if (rest === "") return true;
    if (part.kind === "any" || part.kind === "variable") return true;
    const text = part.kind === "one" ? rest.slice(0, 1) : part.text;
    if (!rest.startsWith(text.slice(0, rest.length))) return false;
    rest = rest.slice(text.length);
  }
  return rest === "";
}

function colonsBeforeVariable(template: ValueTemplate): { readonly count: number; readonly variable: string | undefined } {
  let count = 0;
  for (const part of template) {
    if (part.kind === "variable" && count < 5) return { count, variable: part.key };
    if (part.kind === "text") count += colonsIn(part);
  }
  return { count, variable: undefined };
}

function hasSixFields(template: ValueTemplate): boolean {
  return template.reduce((count, part) => count + (part.kind === "text" ? colonsIn(part) : 0), 0) >= 5;
}

function colonsIn(part: ValuePart & { readonly kind: "text" }): number {
  let count = 0;
  for (const character of part.text) if (character === ":") count++;
  return count;
}
