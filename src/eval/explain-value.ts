import { templateFromText } from "../ir/template.js";
import { type RequestContext, variableFrom, variableText } from "./context.js";
import type { ExplainedValue } from "./explanation.js";

/** The text with its variables replaced, and those that have no value. */
function resolveText(text: string, context: RequestContext): Omit<ExplainedValue, "matched"> {
  const template = templateFromText(text, { variables: true, wildcards: false });
  const unresolved: string[] = [];
  let resolved = "";
  for (const part of template) {
    if (part.kind === "text") resolved += part.text;
    if (part.kind !== "variable") continue;
    const value = variableText(context, variableFrom(part));
    if (value === undefined) unresolved.push(part.key);
    else resolved += value;
  }
  return resolved === text || unresolved.length > 0 ? { text, unresolved } : { text, resolved, unresolved };
}

/** An entry; `hasVariables` says whether `${…}` means anything where it stands. */
export function explainedValue(text: string, matched: boolean, hasVariables: boolean, context: RequestContext): ExplainedValue {
  return hasVariables ? { ...resolveText(text, context), matched } : { text, unresolved: [], matched };
}
