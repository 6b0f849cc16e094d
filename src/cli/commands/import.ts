import { nameOf } from "../../compiler/disk.js";
import { hasErrors } from "../../diagnostics/diagnostic.js";
import { renderJson } from "../../diagnostics/render/json.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { comparisonText } from "../import-report.js";
import { type Imported, type ImportOptions, type ImportRun, importAll, readAll } from "../import-run.js";
import type { Io } from "../io.js";
import { count, report } from "../report.js";
import { type OutputFile, writeAll } from "../write-all.js";

/** Two policies of one name would be one file. */
function refuseCollisions(imported: readonly Imported[]): void {
  const seen = new Map<string, string>();
  for (const { name, path } of imported) {
    const other = path === undefined ? undefined : seen.get(path.toLowerCase());
    if (other !== undefined) throw new UsageError(`two policies would be written to one file: ${other} and ${name}`);
    if (path !== undefined) seen.set(path.toLowerCase(), name);
  }
}

function line({ name, details, path, comparison }: Imported, written: boolean, options: ImportOptions, io: Io): string {
  const size = count(details.policy?.statements.length ?? 0, "statement");
  const result = options.check === true ? `  ${comparisonText(comparison)}` : "";
  return `${path === undefined || !written ? name : nameOf(path, io.cwd)}  ${details.kind}, ${size}${result}\n`;
}

function printJson(imported: readonly Imported[], run: ImportRun, io: Io): void {
  const policies = imported.map(({ name, details: { kind, text, policy }, path, comparison }) => ({
    name,
    kind,
    statements: policy?.statements.length ?? 0,
    text: text ?? null,
    path: path === undefined ? null : nameOf(path, io.cwd),
    check: comparison?.kind ?? null,
  }));
  const { diagnostics } = renderJson(run.diagnostics, run.sources);
  io.out(`${JSON.stringify({ schema: "tagward/import@1", policies, diagnostics }, null, 2)}\n`);
}

/** The text itself where there is nowhere else to put it. */
function isToStdout({ out, check, json }: ImportOptions): boolean {
  return out === undefined && check !== true && json !== true;
}

function print(imported: readonly Imported[], run: ImportRun, options: ImportOptions, io: Io): void {
  const failed = hasErrors(run.diagnostics);
  report(run.diagnostics, run.sources, io);
  for (const each of failed && options.check !== true ? [] : imported) {
    const { text } = each.details;
    if (text !== undefined) io.out(isToStdout(options) ? text : line(each, !failed, options, io));
  }
  if (failed) io.err("nothing was imported\n");
  else if (imported.length === 0) io.err("no policies found\n");
}

function outputsOf(imported: readonly Imported[]): readonly OutputFile[] {
  return imported.flatMap(({ path, details: { text } }) => (path === undefined || text === undefined ? [] : [{ path, text }]));
}

/** `tagward import`: IAM documents become `.abac` text, on stdout or as files; `--check` compares what they compile to. */
export async function importFiles(files: readonly string[], options: ImportOptions, io: Io): Promise<ExitCode> {
  const run = await readAll(files, options, io);
  const imported = await importAll(run, options, io);
  if (isToStdout(options) && imported.length > 1) {
    throw new UsageError(`there are ${imported.length} policies: name a folder for their files with --out`);
  }
  refuseCollisions(imported);
  const failed = hasErrors(run.diagnostics);
  if (!failed) await writeAll(outputsOf(imported));
  if (options.json === true) printJson(imported, run, io);
  else print(imported, run, options, io);
  if (failed) return exitCode.notCompiled;
  return isWhole(imported, run, options) ? exitCode.yes : exitCode.no;
}

/** Whether every policy was there, and what was compared is the same. */
function isWhole(imported: readonly Imported[], { diagnostics }: ImportRun, { check }: ImportOptions): boolean {
  if (diagnostics.some(({ code }) => code === "TW071")) return false;
  return check !== true || imported.every(({ comparison }) => comparison !== undefined && comparison.kind !== "different");
}
