import { expect } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import type { CompileResult } from "../../src/compiler/compile-sources.js";
import { renderTerminal } from "../../src/diagnostics/render/terminal.js";
import { formatSource } from "../../src/format/format-source.js";
import { statementsOf } from "../../src/iam/statements-of.js";
import { type Fence, placeOf } from "./fences.js";
import { jsonText, replaceLines, updating } from "./update.js";

const defaultName = "example.abac";

/** What stands around the text of a block that is only a part of a file. */
function wholeFile(fence: Fence): string {
  const [form] = fence.words;
  const kind = fence.options.get("kind");
  const head = kind === undefined ? "policy Example" : `policy Example for ${kind}`;
  if (form === "rules") return `${head} {\n${fence.text}}\n`;
  if (form === "condition") return `${head} { rule R { allow cognito-idp:TagResource on * when (\n${fence.text}) } }\n`;
  return fence.text;
}

function isWholeFile(fence: Fence): boolean {
  return fence.words[0] !== "rules" && fence.words[0] !== "condition";
}

function codesAfter(word: string, fence: Fence): readonly string[] {
  const at = fence.words.indexOf(word);
  return at < 0 ? [] : fence.words.slice(at + 1).filter((each) => /^TW\d{3}$/.test(each));
}

const known: ReadonlySet<string> = new Set(["rules", "condition", "fails", "warns"]);

/** Compiles a block of a page beside the files that the page has so far, and holds it to what its info string says. */
export async function compileFence(fence: Fence, files: ReadonlyMap<string, string>): Promise<CompileResult> {
  const unknown = fence.words.filter((word) => !known.has(word) && !/^TW\d{3}$/.test(word));
  expect(unknown, `${placeOf(fence)} has unknown words after abac`).toEqual([]);
  const name = fence.options.get("file") ?? defaultName;
  const result = await compile({ sources: new Map([...files, [name, wholeFile(fence)]]), roots: [name] });
  const shown = renderTerminal(result.diagnostics, result.sources, { color: false, width: 100 });
  const codesOf = (...severities: readonly string[]): readonly string[] => [
    ...new Set(result.diagnostics.filter((each) => severities.includes(each.severity)).map(({ code }) => code)),
  ];
  expect(codesOf("error"), `${placeOf(fence)}\n${shown}`).toEqual(codesAfter("fails", fence));
  // What stops a compilation may come with warnings; a block that compiles shows those that it announces.
  if (!fence.words.includes("fails"))
    expect(codesOf("warning", "security"), `${placeOf(fence)}\n${shown}`).toEqual(codesAfter("warns", fence));
  return result;
}

/** Whole files are shown as `tagward fmt` writes them. */
export function expectFormatted(fence: Fence): void {
  if (!isWholeFile(fence)) return;
  const { text, diagnostics } = formatSource(fence.text, defaultName);
  if (diagnostics.length === 0) expect(fence.text, `${placeOf(fence)} is not formatted`).toBe(text);
}

type Json = unknown;

/** What a `json` block after an `abac` block shows, by its first word. */
const shownJson: Readonly<Record<string, (result: CompileResult, name: string | undefined) => Json>> = {
  output: (result, name) => documentOf(result, name).json,
  map: (result, name) => documentOf(result, name).map,
  statements: (result, name) => statementsOf(documentOf(result, name).json),
  statement: (result, name) => onlyOf(statementsOf(documentOf(result, name).json)),
  condition: (result, name) => onlyOf(statementsOf(documentOf(result, name).json)).Condition,
  conditions: (result, name) => statementsOf(documentOf(result, name).json).map(({ Condition }) => Condition),
};

function documentOf(result: CompileResult, name: string | undefined): CompileResult["policies"][number]["documents"][number] {
  const documents = result.policies.flatMap((policy) => policy.documents);
  const found = name === undefined ? onlyOf(documents) : documents.find((document) => document.name === name);
  if (found === undefined) throw new Error(`no document ${name ?? ""} among ${documents.map((each) => each.name).join(", ")}`);
  return found;
}

function onlyOf<T>(items: readonly T[]): T {
  if (items.length !== 1) throw new Error(`expected one, there are ${items.length}`);
  return items[0]!;
}

/** Compares a `json` block with what the compiler made of the last `abac` block: same members in the same order, whatever the line breaks. */
export function expectShownJson(fence: Fence, result: CompileResult | undefined): void {
  const [form = "", name] = fence.words;
  const shown = shownJson[form];
  if (shown === undefined) throw new Error(`${placeOf(fence)}: json ${form} means nothing`);
  if (result === undefined) throw new Error(`${placeOf(fence)}: no abac block before it`);
  const value = shown(result, name);
  const actual = form === "output" ? documentOf(result, name).text.trimEnd() : jsonText(value);
  const from = fence.line;
  if (updating) replaceLines(fence.page, { from, to: from + fence.text.split("\n").length - 1, lines: actual.split("\n") });
  else expect(JSON.stringify(JSON.parse(fence.text), null, 2), placeOf(fence)).toBe(JSON.stringify(value, null, 2));
}
