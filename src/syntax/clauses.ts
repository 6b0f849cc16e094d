import type { ClauseProblem } from "../diagnostics/syntax.js";
import type { Span } from "../text/span.js";

/** A clause and the place it has in its member: the first of several with one slot counts. */
export interface Clause {
  readonly slot: string;
  /** The word that opens it, as written. */
  readonly word: string;
  readonly span: Span;
}

/**
 * Says which clauses stand in the wrong order or twice. `clauses` in source order, `order` the slots in the right one,
 * `text` the source of a clause.
 */
export function clauseProblems(
  clauses: readonly Clause[],
  order: readonly string[],
  text: (span: Span) => string,
): readonly ClauseProblem[] {
  const seen = new Map<string, Clause>();
  const problems: ClauseProblem[] = [];
  for (const clause of clauses) {
    const { slot, word } = clause;
    const first = seen.get(slot);
    if (first !== undefined) {
      problems.push({ kind: "doubled", word, clause, first });
      continue;
    }
    const before = earliest(seen.values(), order, order.indexOf(slot));
    if (before !== undefined) {
      problems.push({ kind: "order", word, clause, before, beforeWord: before.word, text: text(clause.span) });
    }
    seen.set(slot, clause);
  }
  return problems;
}

/** The first clause that belongs behind the given place. */
function earliest(clauses: Iterable<Clause>, order: readonly string[], place: number): Clause | undefined {
  for (const clause of clauses) if (order.indexOf(clause.slot) > place) return clause;
  return undefined;
}
