import type { ExplainedElement, StatementExplanation } from "./explanation.js";
import { actualWords, expectedWords, listed, printable } from "./explanation-words.js";

/** One clause of a statement in words: a line, and lines that belong to it as name and text. */
export interface ClauseText {
  readonly matched: boolean;
  readonly title: string;
  readonly details: readonly (readonly [name: string, text: string])[];
}

/** The entries that tell most: those that matched, else all. */
function entriesText({ entries }: ExplainedElement): string {
  const matching = entries.filter((entry) => entry.matched);
  const shown = matching.length > 0 ? matching : entries;
  const texts = shown.map(({ text, resolved }) => (resolved === undefined ? text : `${text} = ${resolved}`));
  return texts.length === 0 ? "an empty list" : listed(texts);
}

function elementText(name: string, element: ExplainedElement): ClauseText {
  const unresolved = element.entries.flatMap((entry) => entry.unresolved);
  const details = unresolved.length === 0 ? [] : [["no value", listed(unresolved)] as const];
  return { matched: element.matched, title: `${element.negated ? "not " : ""}${name} ${entriesText(element)}`, details };
}

/** Clauses in the order of evaluation. A condition says what the request has and what the policy wants. */
export function clauseTexts({ principal, action, resource, conditions }: StatementExplanation): readonly ClauseText[] {
  return [
    ...(principal === undefined ? [] : [elementText("principal", principal)]),
    elementText("action", action),
    ...(resource === undefined ? [] : [elementText("resource", resource)]),
    ...conditions.map((condition) => ({
      matched: condition.matched,
      title: `${condition.operator} ${printable(condition.key)}`,
      details: [
        ["request", actualWords(condition)],
        ["policy", expectedWords(condition)],
      ] as const,
    })),
  ];
}
