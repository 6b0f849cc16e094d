import type { Draft } from "immer";
import type { Policy } from "../ir/model.js";

// A draft of a statement is made when it is looked at, so nobody looks at one that stays as it is.

export function writeList(
  draft: Draft<Policy>,
  statement: number,
  element: "actions" | "resources",
  patterns: readonly string[],
): void {
  const target = draft.statements[statement]?.[element];
  if (target !== undefined) target.patterns = [...patterns];
}

export function writeValues(draft: Draft<Policy>, statement: number, condition: number, values: readonly string[]): void {
  const target = draft.statements[statement]?.conditions[condition];
  if (target !== undefined) target.values = [...values];
}
