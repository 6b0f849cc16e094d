import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run.js";
import { root } from "./fences.js";

export interface CommandResult {
  readonly code: number;
  /** stdout and stderr in the order they were written, as a terminal shows them. */
  readonly text: string;
}

export interface Step {
  readonly command: string;
  /** The command as the page shows it, over several lines perhaps. */
  readonly shown: readonly string[];
  /** Lines that the page shows under the command. */
  readonly output: string;
}

/** Lines that end in a backslash go on in the next line. */
export function joinedLines(text: string): readonly string[] {
  return text
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
}

/** `$ command` and what it prints, of a `console` block. */
export function stepsOf(text: string): readonly Step[] {
  const steps: { shown: string[]; output: string[]; open: boolean }[] = [];
  for (const line of text.split("\n")) {
    const step = steps.at(-1);
    const open = line.endsWith("\\");
    if (line.startsWith("$ ")) steps.push({ shown: [line], output: [], open });
    else if (step === undefined) throw new Error(`a console block starts with a command: ${line}`);
    else if (step.open) {
      step.shown.push(line);
      step.open = open;
    } else step.output.push(line);
  }
  return steps.map(({ shown, output }) => ({
    command: joinedLines(shown.join("\n"))[0]!.slice(2),
    shown,
    output: output.join("\n").trim(),
  }));
}

/** Splits a command line as a shell does; quotes only, no expansion. */
export function wordsOf(command: string): readonly string[] {
  const words: string[] = [];
  for (const [, ...groups] of command.matchAll(/\s*((?:[^\s'"]+|'[^']*'|"[^"]*")+)/g)) {
    words.push(groups[0]!.replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ""));
  }
  return words;
}

async function tagward(args: readonly string[], cwd: string): Promise<CommandResult> {
  let text = "";
  const add = (more: string): void => {
    text += more;
  };
  const code = await run(args, {
    cwd,
    colorOut: false,
    colorErr: false,
    columns: 100,
    out: add,
    err: add,
    stdin: async () => "",
  });
  return { code, text };
}

const npmBuiltins: ReadonlySet<string> = new Set(["ci", "cit", "install", "test"]);

/** npm itself is not run here (CI runs these lines in a fresh clone): the scripts that it is asked for must exist. */
function npm(args: readonly string[]): CommandResult {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const known = args[0] === "run" ? Object.hasOwn(scripts, args[1] ?? "") : npmBuiltins.has(args[0] ?? "");
  return known ? { code: 0, text: "" } : { code: 1, text: `no such npm script: ${args.join(" ")}` };
}

function cat(args: readonly string[], cwd: string): CommandResult {
  const missing = args.find((path) => !existsSync(join(cwd, path)));
  if (missing !== undefined) return { code: 1, text: `cat: ${missing}: no such file` };
  return { code: 0, text: args.map((path) => readFileSync(join(cwd, path), "utf8")).join("") };
}

async function runOne(command: string, cwd: string): Promise<CommandResult> {
  const [program, ...args] = wordsOf(command);
  if (program === "npx" && args[0] === "tagward") return tagward(args.slice(1), cwd);
  if (program === "tagward") return tagward(args, cwd);
  if (program === "npm") return npm(args);
  if (program === "cat") return cat(args, cwd);
  return { code: 127, text: `the documentation may run tagward, npm and cat, not: ${command}` };
}

/** Runs a line of a page in the page's project. `a && b` stops at the first failure. */
export async function runLine(line: string, cwd: string): Promise<CommandResult> {
  let text = "";
  for (const command of line.split(" && ")) {
    const result = await runOne(command, cwd);
    text += result.text;
    if (result.code !== 0) return { code: result.code, text };
  }
  return { code: 0, text };
}
