import type { ConditionClause, EffectClause, FromClause, OnClause, UnsupportedClause } from "../ast/nodes.js";
import type { ClauseProblem } from "../diagnostics/syntax.js";

export type Clause = EffectClause | FromClause | OnClause | ConditionClause | UnsupportedClause;

/** The clauses of a rule in their places; the first of a doubled clause counts. */
export interface PlacedClauses {
  effect?: EffectClause;
  from?: FromClause;
  on?: OnClause;
  when?: ConditionClause;
  unless?: ConditionClause;
  unsupported?: UnsupportedClause;
}

type Slot = keyof PlacedClauses;

/** The order in which a rule has them. */
const ranks: Readonly<Record<Slot, number>> = { effect: 0, from: 1, on: 2, when: 3, unless: 4, unsupported: 5 };

function slotOf(clause: Clause): Slot {
  return clause.kind === "conditionClause" ? clause.word : clause.kind;
}

/** The word that opens a clause, as written. */
function wordOf(clause: Clause): string {
  return clause.kind === "effect" ? clause.effect : slotOf(clause);
}

/** Puts the clauses of a rule in their places and reports those that stand in the wrong order or twice. */
export function placeClauses(clauses: readonly Clause[], report: (problem: ClauseProblem) => void): PlacedClauses {
  const placed: PlacedClauses = {};
  let highest = -1;
  for (const clause of clauses) {
    const slot = slotOf(clause);
    const first = placed[slot];
    if (first !== undefined) {
      report({ kind: "doubled", word: wordOf(clause), clause, first });
      continue;
    }
    const rank = ranks[slot];
    if (rank < highest) {
      const before = clauses.find((other) => ranks[slotOf(other)] > rank) ?? clause;
      report({ kind: "order", word: wordOf(clause), clause, before, beforeWord: wordOf(before) });
    }
    highest = Math.max(highest, rank);
    place(placed, clause);
  }
  return placed;
}

function place(placed: PlacedClauses, clause: Clause): void {
  switch (clause.kind) {
    case "effect":
      placed.effect = clause;
      break;
    case "from":
      placed.from = clause;
      break;
    case "on":
      placed.on = clause;
      break;
    case "conditionClause":
      placed[clause.word] = clause;
      break;
    case "unsupported":
      placed.unsupported = clause;
      break;
  }
}
