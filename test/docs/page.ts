import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect } from "vitest";
import type { CompileResult } from "../../src/compiler/compile-sources.js";
import { project } from "../cli/harness.js";
import { compileFence, expectFormatted, expectShownJson } from "./abac.js";
import { type Fence, placeOf, root } from "./fences.js";
import { joinedLines, runLine, stepsOf } from "./shell.js";
import { runTypeScript } from "./typescript.js";
import { replaceLines, updating } from "./update.js";

/**
 * A page being executed from top to bottom: a folder of its own (with the project's examples in it) that blocks add files
 * to and commands run in, and what the last `abac` block became.
 */
export interface Page {
  readonly folder: string;
  readonly sources: Map<string, string>;
  result: CompileResult | undefined;
}

export function openPage(): Page {
  const folder = project({});
  cpSync(join(root, "docs/examples"), join(folder, "docs/examples"), { recursive: true });
  const sources = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.name.endsWith(".abac")) sources.set(relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8"));
  }
  return { folder, sources, result: undefined };
}

function addFile(page: Page, name: string, text: string): void {
  const path = join(page.folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (name.endsWith(".abac")) page.sources.set(name, text);
}

async function runAbac(fence: Fence, page: Page): Promise<void> {
  page.result = undefined;
  page.result = await compileFence(fence, page.sources);
  expectFormatted(fence);
  const name = fence.options.get("file");
  if (name !== undefined) addFile(page, name, fence.text);
}

function runJson(fence: Fence, page: Page): void {
  const name = fence.options.get("file");
  if (name === undefined) expectShownJson(fence, page.result);
  else {
    JSON.parse(fence.text);
    addFile(page, name, fence.text);
  }
}

const trimmedLines = (text: string): readonly string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trimEnd());

async function runConsole(fence: Fence, page: Page): Promise<void> {
  const steps = stepsOf(fence.text);
  expect(steps.length, `${placeOf(fence)} runs nothing`).toBeGreaterThan(0);
  const fresh: string[] = [];
  for (const [index, { command, shown, output }] of steps.entries()) {
    const { code, text } = await runLine(command, page.folder);
    const last = index === steps.length - 1;
    fresh.push(...shown, ...(text.trim() === "" ? [] : trimmedLines(text)));
    if (!updating) expect(trimmedLines(text), `${placeOf(fence)} ${command}`).toEqual(trimmedLines(output));
    expect(code, `${placeOf(fence)} ${command}\n${text}`).toBe(last ? Number(fence.options.get("exit") ?? 0) : 0);
  }
  const to = fence.line + fence.text.split("\n").length - 1;
  if (updating) replaceLines(fence.page, { from: fence.line, to, lines: fresh });
}

async function runShell(fence: Fence, page: Page): Promise<void> {
  const lines = joinedLines(fence.text);
  expect(lines.length, `${placeOf(fence)} runs nothing`).toBeGreaterThan(0);
  for (const line of lines) {
    const { code, text } = await runLine(line, page.folder);
    expect(code, `${placeOf(fence)} ${line}\n${text}`).toBe(0);
  }
}

/** A file that the commands of the page read. */
function addYaml(fence: Fence, page: Page): void {
  const name = fence.options.get("file");
  if (name === undefined) throw new Error(`${placeOf(fence)}: YAML is an example only as a file that is read`);
  addFile(page, name, fence.text);
}

function ebnfRules(text: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  let name = "";
  for (const line of text.split("\n")) {
    if (/^\/\*.*\*\/$/.test(line)) continue;
    const start = /^(\w+)\s*::=/.exec(line);
    if (start !== null) name = start[1]!;
    if (name !== "" && line.trim() !== "") rules.set(name, `${rules.get(name) ?? ""} ${line}`.replace(/\s+/g, " ").trim());
  }
  return rules;
}

/** Each quoted rule of the grammar is the rule of that name, word for word. */
function compareGrammar(fence: Fence): void {
  const path = join(root, "grammar/policy.ebnf");
  expect(existsSync(path), "grammar/policy.ebnf is there").toBe(true);
  const grammar = ebnfRules(readFileSync(path, "utf8"));
  const quoted = ebnfRules(fence.text);
  expect(quoted.size, `${placeOf(fence)} quotes no rule`).toBeGreaterThan(0);
  for (const [name, rule] of quoted) expect(rule, `${placeOf(fence)} ${name}`).toBe(grammar.get(name));
}

/** Every kind of block that a page may have. There is none that is not executed. */
const runners: Readonly<Record<string, (fence: Fence, page: Page) => void | Promise<void>>> = {
  abac: runAbac,
  json: runJson,
  ts: (fence, page) => runTypeScript(fence, page.folder),
  sh: runShell,
  console: runConsole,
  ebnf: compareGrammar,
  yaml: addYaml,
};

export async function runFence(fence: Fence, page: Page): Promise<void> {
  const runner = Object.hasOwn(runners, fence.language) ? runners[fence.language] : undefined;
  if (runner === undefined) throw new Error(`${placeOf(fence)}: no example is called ${fence.language || "nothing"}`);
  await runner(fence, page);
}
