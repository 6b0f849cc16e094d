import type { Condition } from "../ir/model.js";
import { operatorTraits } from "../ir/operator.js";
import { type Template, templateFromText } from "../ir/template.js";
import { type RequestContext, variableFrom, variableText } from "./context.js";
import { parseInstant } from "./operators/date.js";
import { parseDecimal } from "./operators/numeric.js";

/** Stands for "any value at all" in a suggested change. */
export const anyValue = "(any value)";

function sampleText(template: Template, context: RequestContext): string | undefined {
  let text = "";
  for (const part of template) {
    if (part.kind === "text") text += part.text;
    if (part.kind === "one") text += "x";
    if (part.kind !== "variable") continue;
    const value = variableText(context, variableFrom(part));
    if (value === undefined) return undefined;
    text += value;
  }
  // A lone `*` takes the empty text, too, but nobody means that.
  return text === "" && template.length > 0 ? "example" : text;
}

function neighbour(value: string, step: number): string | undefined {
  const number = parseDecimal(value) === undefined ? Number.NaN : Number(value);
  return Number.isSafeInteger(Math.trunc(number) + step) ? String(Math.trunc(number) + step) : undefined;
}

function instantNeighbour(value: string, step: number): string | undefined {
  const instant = parseInstant(value);
  if (instant === undefined) return undefined;
  const { negative, whole } = instant.seconds;
  const date = new Date(((negative ? -1 : 1) * Number(whole) + step) * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(".000Z", "Z");
}

const steps = { equals: 0, less: -1, lessOrEqual: 0, greater: 1, greaterOrEqual: 0 } as const;

/**
 * A value of the context that the policy value would match, when one is easy to name. A proposal: whoever shows it decides
 * the changed request first.
 */
export function sampleFor(condition: Condition, value: string, variables: boolean, context: RequestContext): string | undefined {
  const traits = operatorTraits[condition.operator.name];
  const step = steps[traits.relation];
  switch (traits.family) {
    case "string":
    case "arn":
    case "bool":
      return sampleText(
        templateFromText(value, { wildcards: traits.wildcards, variables: variables && traits.variables }),
        context,
      );
    case "numeric":
      return step === 0 ? value : neighbour(value, step);
    case "date":
      return step === 0 ? value : instantNeighbour(value, step);
    case "ip":
      return value.split("/", 1)[0];
    case "binary":
      return value;
    case "null":
      return undefined;
  }
}
