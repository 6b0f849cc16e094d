/** An explanation as Markdown, for a pull request or a ticket. */
import type { Explanation, LayerExplanation } from "./explanation.js";
import { clauseTexts } from "./explanation-clauses.js";
import {
  changeWords,
  layerTitle,
  locationText,
  outcomeWords,
  printable,
  problemText,
  type Relevant,
  relevantStatements,
  statementTitle,
  summary,
  unsignedWords,
  verdictWords,
} from "./explanation-words.js";

/** A code span that holds any text: its fence is longer than any run of backticks inside. */
function code(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

const most = 10;

function statementLines(relevant: Relevant): readonly string[] {
  return [
    `- ${code(locationText(relevant.statement.location))} ${statementTitle(relevant)}`,
    ...clauseTexts(relevant.statement).flatMap((clause) => [
      `  - ${clause.matched ? "✓" : "✗"} ${clause.title}`,
      ...clause.details.map(([name, text]) => `    - ${name}: ${text}`),
    ]),
  ];
}

function layerLines(layer: LayerExplanation): readonly string[] {
  const { shown, others } = relevantStatements(layer);
  const hidden = Math.max(0, shown.length - most) + others;
  return [
    "",
    `**${layerTitle(layer)}**: ${verdictWords(layer)}`,
    "",
    ...shown.slice(0, most).flatMap(statementLines),
    ...(hidden > 0 ? [`- ${hidden} further ${hidden === 1 ? "statement" : "statements"}`] : []),
  ];
}

/** Ends with a line break. */
export function renderExplanationMarkdown(explanation: Explanation): string {
  const { principal, action, resource } = explanation.request;
  const nearest = explanation.nearest.map(({ changes }) => `- ${changes.map(changeWords).join(" and ")}`);
  const problems = explanation.problems.map((problem) => `- ${problemText(problem)}`);
  return `${[
    `**${outcomeWords[explanation.outcome]}**: ${summary(explanation)}`,
    "",
    `- principal ${code(principal)}`,
    `- action ${code(action)}`,
    `- resource ${code(resource)}`,
    ...(explanation.unsigned === undefined ? [] : [`- public ${unsignedWords(explanation.unsigned)}`]),
    ...explanation.layers.filter((layer) => layer.policies.length > 0).flatMap(layerLines),
    ...(nearest.length > 0 ? ["", "Would be allowed if any of these held:", "", ...nearest] : []),
    ...(problems.length > 0 ? ["", "Malformed values:", "", ...problems] : []),
  ].join("\n")}\n`;
}
