import { castDraft, type Draft } from "immer";
import type { Policy, Statement } from "../ir/model.js";

/** Takes out the statements that went into others; what each of these becomes, `become` says. Order is kept. */
export function replaceStatements(
  draft: Draft<Policy>,
  into: ReadonlyMap<number, readonly number[]>,
  become: (at: number, gone: readonly number[]) => Statement | undefined,
): void {
  if (into.size === 0) return;
  const gone = new Set<number>();
  for (const [at, others] of into) {
    const statement = become(at, others);
    const target = draft.statements[at];
    for (const other of others) gone.add(other);
    if (statement === undefined || target === undefined) continue;
    const { alsoFrom } = statement;
    if (alsoFrom !== undefined) target.alsoFrom = castDraft(alsoFrom.slice());
  }
  draft.statements = draft.statements.filter((_, i) => !gone.has(i));
}
