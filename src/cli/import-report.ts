import type { Comparison } from "../compiler/import/compare.js";
import type { EvaluationRequest } from "../eval/model.js";

function requestText({ principal, action, resource, context }: EvaluationRequest): string {
  const keys = [...context].map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return [action, `on ${resource}`, `by ${principal}`, ...keys].join(", ");
}

/** What `--check` found, in a few words. `undefined`: the document is too large for its kind, so nothing was compiled. */
export function comparisonText(comparison: Comparison | undefined): string {
  switch (comparison?.kind) {
    case "equal":
      return "says the same";
    case "alike":
      return `decides alike on ${comparison.agreement.requests.toLocaleString("en-US")} requests`;
    case "different": {
      const { before, after, request } = comparison.difference;
      return `decides differently (${before}, compiled ${after}): ${requestText(request)}`;
    }
    case undefined:
      return "not compared: larger than the quota of its kind";
  }
}
