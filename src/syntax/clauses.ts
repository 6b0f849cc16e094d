import type { ConditionClause, EffectClause, ErrorNode, FromClause, OnClause, UnsupportedClause } from "../ast/nodes.js";
import type { ClauseProblem } from "../diagnostics/syntax.js";

export type Clause = EffectClause | FromClause | OnClause | ConditionClause | UnsupportedClause;

type Slot = "effect" | "from" | "on" | "when" | "unless" | "unsupported";

/** In the order in which a rule has them. */
const slots: readonly Slot[] = ["effect", "from", "on", "when", "unless", "unsupported"];

export interface PlacedClauses {
  readonly effect: EffectClause | undefined;
  readonly rest: {
    readonly from?: FromClause;
    readonly on?: OnClause;
    readonly when?: ConditionClause;
    readonly unless?: ConditionClause;
    readonly unsupported?: UnsupportedClause;
  };
  /** Clauses in the wrong place and doubled ones, in source order. */
  readonly problems: readonly ClauseProblem[];
  readonly broken: boolean;
}

function slotOf(clause: Clause): Slot {
  return clause.kind === "conditionClause" ? clause.word : clause.kind;
}

/** The word that opens a clause, as written. */
function wordOf(clause: Clause): string {
  return clause.kind === "effect" ? clause.effect : slotOf(clause);
}

/** Sorts the clauses of a rule into their places. The first of a doubled clause counts. */
export function placeClauses(clauses: readonly (Clause | ErrorNode)[]): PlacedClauses {
  const found = new Map<Slot, Clause>();
  const problems: ClauseProblem[] = [];
  let highest = -1;
  let broken = false;
  for (const clause of clauses) {
    if (clause.kind === "error") {
      broken = true;
      continue;
    }
    const slot = slotOf(clause);
    const first = found.get(slot);
    if (first !== undefined) {
      problems.push({ kind: "doubled", word: wordOf(clause), clause, first });
      continue;
    }
    const rank = slots.indexOf(slot);
    if (rank < highest) {
      const before = earliestAfter(found, rank);
      if (before !== undefined)
        problems.push({ kind: "order", word: wordOf(clause), clause, before, beforeWord: wordOf(before) });
    }
    highest = Math.max(highest, rank);
    found.set(slot, clause);
  }
  const { effect, ...rest } = Object.fromEntries(found) as { effect?: EffectClause } & PlacedClauses["rest"];
  return { effect, rest, problems, broken };
}

/** The first clause in the source that belongs behind the given rank. */
function earliestAfter(found: ReadonlyMap<Slot, Clause>, rank: number): Clause | undefined {
  for (const [slot, clause] of found) if (slots.indexOf(slot) > rank) return clause;
  return undefined;
}
