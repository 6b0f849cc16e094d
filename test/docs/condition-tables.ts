import { expect } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { renderTerminal } from "../../src/diagnostics/render/terminal.js";
import { statementsOf } from "../../src/iam/statements-of.js";
import { jsonText, replaceLines, updating } from "./update.js";

/** A row of a table under `<!-- conditions -->`: a condition, and the `Condition` blocks that it becomes. */
export interface ConditionRow {
  readonly page: string;
  /** 1-based. */
  readonly line: number;
  readonly written: string;
  readonly becomes: readonly string[];
}

const marker = "<!-- conditions -->";
const code = /`([^`]+)`/g;

export function conditionRowsOf(page: string, markdown: string): readonly ConditionRow[] {
  const rows: ConditionRow[] = [];
  let inside = false;
  for (const [index, line] of markdown.split("\n").entries()) {
    if (line === marker) inside = true;
    else if (inside && line !== "" && !line.startsWith("|")) inside = false;
    const cells = inside ? /^\| `([^`]+)` \|(.*)\|$/.exec(line) : null;
    if (cells === null) continue;
    const becomes = [...cells[2]!.matchAll(code)].map(([, text]) => text!);
    rows.push({ page, line: index + 1, written: cells[1]!, becomes });
  }
  return rows;
}

async function lowered(row: ConditionRow): Promise<readonly unknown[]> {
  const text = `policy Example { rule R { allow cognito-idp:TagResource on * when (${row.written}) } }\n`;
  const { policies, diagnostics, sources } = await compile({ sources: { "example.abac": text } });
  expect(renderTerminal(diagnostics, sources, { color: false, width: 120 }), `${row.page}:${row.line}`).toBe("");
  return policies.flatMap(({ documents }) =>
    documents.flatMap(({ json }) => statementsOf(json).map(({ Condition }) => Condition)),
  );
}

export async function runConditionRow(row: ConditionRow): Promise<void> {
  const actual = (await lowered(row)).map((condition) => jsonText(condition).replace(/\s*\n\s*/g, " "));
  if (updating) {
    const cell = actual.map((text) => `\`${text}\``).join("<br>");
    replaceLines(row.page, { from: row.line - 1, to: row.line, lines: [`| \`${row.written}\` | ${cell} |`] });
  } else expect(row.becomes, `${row.page}:${row.line}`).toEqual(actual);
}
