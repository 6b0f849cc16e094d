import type { OperatorTraits } from "../ir/operator.js";

const dateForm = /^\d{4}-/;

/** A date as milliseconds: epoch seconds or the W3C forms (iam-semantics §4.4.1–§4.4.4). */
function instant(text: string): number {
  return dateForm.test(text) ? Date.parse(text) : Number(text) * 1000;
}

/** Several values of `<` and its like are OR-ed (§4.3.5): the one that lets everything through that any of them does. */
export function loosest(values: readonly string[], { family, relation }: OperatorTraits): string | undefined {
  const scalar = family === "date" ? instant : Number;
  const sign = relation === "less" || relation === "lessOrEqual" ? 1 : -1;
  let best: string | undefined;
  for (const value of values) {
    if (best === undefined || (scalar(value) - scalar(best)) * sign > 0) best = value;
  }
  return best;
}
