import type { Origin, Statement } from "../ir/model.js";

const placeOf = (origin: Origin): string =>
  origin.kind === "json" ? origin.pointer : `${origin.span.start} ${origin.span.end} ${origin.span.file}`;

/** The statement at `at` as one that the rules of others made too: its own first, each once, in their order. */
export function withRulesOf(statements: readonly Statement[], at: number, others: readonly number[]): Statement | undefined {
  const statement = statements[at];
  if (statement === undefined) return undefined;
  const { origin, alsoFrom = [] } = statement;
  const seen = new Set([origin, ...alsoFrom].map(placeOf));
  const added: Origin[] = [];
  for (const other of others) {
    const gone = statements[other];
    if (gone === undefined) continue;
    for (const from of [gone.origin, ...(gone.alsoFrom ?? [])]) {
      if (!seen.has(placeOf(from))) added.push(from);
      seen.add(placeOf(from));
    }
  }
  return added.length === 0 ? statement : { ...statement, alsoFrom: [...alsoFrom, ...added] };
}
