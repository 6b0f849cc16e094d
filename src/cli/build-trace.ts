import type { CompiledPolicy } from "../compiler/compile-sources.js";
import { savingsOf } from "../compiler/savings.js";
import { encodePolicy } from "../iam/encode.js";
import { sizeOf } from "../iam/size.js";
import type { PassRun } from "../optimise/optimise.js";

/** One pass over one policy: what it saved, in characters as IAM counts them without white space. */
export interface PassSaving {
  readonly pass: string;
  readonly before: number;
  readonly after: number;
  readonly statementsBefore: number;
  readonly statementsAfter: number;
}

function savingOf({ pass, before, after }: PassRun): PassSaving {
  return {
    pass,
    before: sizeOf(encodePolicy(before), false),
    after: sizeOf(encodePolicy(after), false),
    statementsBefore: before.statements.length,
    statementsAfter: after.statements.length,
  };
}

const figure = (value: number): string => value.toLocaleString("en-US");

function headOf(run: PassRun): string {
  const { pass, before, after, statementsBefore, statementsAfter } = savingOf(run);
  return `  ${pass}: ${figure(before)} -> ${figure(after)} characters, ${statementsBefore} -> ${statementsAfter} statements\n`;
}

/** Every pass that changed something, with its patches as JSON: the operation, the place in the model, the new value. */
export function traceText({ name, passes = [] }: CompiledPolicy): string {
  if (passes.length === 0) return `${name}: no pass changed anything\n`;
  const runs = passes.map((run) => {
    const patches = run.patches.map(({ op, path, value }) => {
      const said = value === undefined ? "" : ` ${JSON.stringify(value)}`;
      return `    ${op} /${path.join("/")}${said}\n`;
    });
    return headOf(run) + patches.join("");
  });
  return `${name}:\n${runs.join("")}`;
}

/** What `--shrink` did: a line a wildcard, with the day as of which it covers just what was listed. */
export function shrunkText({ name, shrunk }: CompiledPolicy): string {
  if (shrunk === undefined) return "";
  const { date, folds } = shrunk;
  if (folds.length === 0) return `${name}: no list of actions could be shrunk\n`;
  return folds
    .map(
      ({ pattern, actions }) =>
        `${name}: ${pattern} stands for the ${figure(actions.length)} listed actions that there are as of ${date}\n`,
    )
    .join("");
}

/** What each pass saved, in one line; nothing where the optimiser did not run. */
export function savingsText({ name, passes }: CompiledPolicy): string {
  if (passes === undefined) return "";
  const parts = [...savingsOf(passes)].map(([pass, characters]) => `${pass} ${figure(characters)}`);
  return `${name}: characters saved: ${parts.length === 0 ? "none" : parts.join(", ")}\n`;
}
