/** An explanation for a terminal: the answer first, then layer by layer the statements that name the action. */
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

export interface RenderExplanationOptions {
  /** ANSI colours; none unless asked. */
  readonly color?: boolean;
  /** Statements shown of one layer; 10 unless said otherwise. */
  readonly statements?: number;
  /** Columns; longer lines are cut. No limit unless given. */
  readonly width?: number;
}

type Style = "good" | "bad" | "dim" | "strong";
type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, string>> = { good: "32", bad: "31", dim: "2", strong: "1" };

const paintWith =
  (color: boolean): Paint =>
  (style, text) =>
    color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function statementLines(relevant: Relevant, paint: Paint): readonly string[] {
  const { statement } = relevant;
  const clauses = clauseTexts(statement).flatMap(({ matched, title, details }) => [
    `    ${paint(matched ? "good" : "bad", matched ? "✓" : "✗")} ${title}`,
    ...details.map(([name, text]) => `        ${paint("dim", name.padEnd(8))} ${text}`),
  ]);
  return [`  ${paint("strong", locationText(statement.location))}  ${statementTitle(relevant)}`, ...clauses];
}

function layerLines(layer: LayerExplanation, most: number, paint: Paint): readonly string[] {
  const { shown, others } = relevantStatements(layer);
  const style = layer.stopped ? "bad" : "strong";
  const title = `${paint(style, layerTitle(layer))}: ${verdictWords(layer)}`;
  const hidden = Math.max(0, shown.length - most);
  const rest = [
    ...(hidden > 0 ? [`${plural(hidden, "more statement names", "more statements name")} the action`] : []),
    ...(others > 0 ? [`${plural(others, "statement does", "statements do")} not name the action`] : []),
  ];
  return [
    title,
    ...shown.slice(0, most).flatMap((relevant) => statementLines(relevant, paint)),
    ...rest.map((line) => `  ${paint("dim", line)}`),
  ];
}

function nearestLines({ nearest }: Explanation): readonly string[] {
  return nearest.map(({ changes }, i) => {
    const words = changes.map(changeWords).join("\n    and ");
    return `${i === 0 ? "would be allowed if\n    " : "or if\n    "}${words}`;
  });
}

function cut(line: string, width: number | undefined): string {
  return width === undefined || line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1))}…`;
}

/** Ends with a line break. With `color` the width is not applied, since escapes have none. */
export function renderExplanation(explanation: Explanation, options: RenderExplanationOptions = {}): string {
  const paint = paintWith(options.color === true);
  const { principal, action, resource } = explanation.request;
  const isGood = explanation.outcome === "allow" || explanation.outcome === "unsigned";
  const blocks = [
    [
      `${paint(isGood ? "good" : "bad", outcomeWords[explanation.outcome])}: ${summary(explanation)}`,
      `  ${paint("dim", "principal")} ${printable(principal)}`,
      `  ${paint("dim", "action   ")} ${printable(action)}`,
      `  ${paint("dim", "resource ")} ${printable(resource)}`,
      ...(explanation.unsigned === undefined ? [] : [`  ${paint("dim", "public   ")} ${unsignedWords(explanation.unsigned)}`]),
    ],
    ...explanation.layers
      .filter((layer) => layer.policies.length > 0)
      .map((layer) => layerLines(layer, options.statements ?? 10, paint)),
    nearestLines(explanation),
    explanation.problems.map((problem) => `warning: ${problemText(problem)}`),
  ];
  const text = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
  if (options.color === true) return `${text}\n`;
  const lines = text.split("\n").map((line) => cut(line, options.width));
  return `${lines.join("\n")}\n`;
}
