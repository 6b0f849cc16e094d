/**
 * `tagward check`: everything `build` does except writing, and linting, of `.abac` files and IAM JSON together. In: paths and flags.
 * Out: reports and an exit code; with `--fix` the files repaired.
 */
import { resolve } from "node:path";
import type { CompileResult } from "../../compiler/compile-sources.js";
import { nameOf } from "../../compiler/disk.js";
import { kindOf } from "../../compiler/import/kind-of.js";
import { applyFixes } from "../../compiler/lint/apply-fixes.js";
import type { LintedDocument } from "../../compiler/lint/lint-project.js";
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.js";
import type { PolicyKind } from "../../ir/model.js";
import { type CompileFlags, compileFiles } from "../compile-files.js";
import { type Config, findConfig } from "../config.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { readNamed, sourceFiles } from "../files.js";
import type { Io } from "../io.js";
import { lintSettings } from "../lint-config.js";
import { count, report } from "../report.js";
import { type Reporter, reporterFrom, writeReports } from "../reporters.js";
import { writeAll } from "../write-all.js";

export interface CheckOptions extends CompileFlags {
  readonly json?: boolean;
  readonly reporter?: readonly string[];
  /** Of JSON documents; told by each document when absent. */
  readonly kind?: PolicyKind;
  readonly resourceType?: string;
  readonly level?: readonly string[];
  readonly all?: boolean;
  readonly maxWarnings?: string;
  readonly fix?: boolean;
  readonly fixUnsafe?: boolean;
}

/** What a run looks at. */
interface Run {
  /** `.abac` files and JSON documents. */
  readonly files: readonly string[];
  readonly documents: readonly string[];
  readonly config: Config;
  readonly options: CheckOptions;
  readonly io: Io;
}

export async function checkFiles(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const config = await findConfig(io.cwd, options.env);
  const reporters = reportersOf(options);
  const limit = warningLimit(options, config);
  const found = await sourceFiles(paths, config, io);
  const isDocument = (file: string): boolean => file.endsWith(".json");
  const files = found.filter((file) => !isDocument(file));
  const run: Run = { files, documents: found.filter(isDocument), config, options, io };
  const fixes = options.fix === true || options.fixUnsafe === true;
  const { result, fixed } = fixes ? await fixAll(run) : { result: await runOnce(run), fixed: 0 };
  const { diagnostics, sources } = result;
  if (reporters.length === 0) report(diagnostics, sources, io);
  await writeReports(reporters.length > 0 ? reporters : annotations(io), diagnostics, sources, io);
  if (!reporters.some(({ name, file }) => name === "json" && file === undefined))
    io.err(summary(found.length, fixed, diagnostics));
  const warnings = numberOf(diagnostics, "warning");
  if (limit !== undefined && warnings > limit) io.err(`more than ${count(limit, "warning")}\n`);
  const failed = diagnostics.some(({ severity }) => severity === "error" || severity === "security");
  return failed || (limit !== undefined && warnings > limit) ? exitCode.no : exitCode.yes;
}

function reportersOf({ json, reporter = [] }: CheckOptions): readonly Reporter[] {
  const given: readonly Reporter[] = [...(json === true ? [{ name: "json" } as const] : []), ...reporter.map(reporterFrom)];
  const toStdout = given.filter(({ file }) => file === undefined);
  if (toStdout.length > 1) throw new UsageError("only one --reporter can write to stdout; give the others a file: NAME=FILE");
  return given;
}

/** Those of a workflow run, where stdout is not wanted for anything else. */
function annotations({ env }: Io): readonly Reporter[] {
  return env?.["GITHUB_ACTIONS"] === "true" ? [{ name: "github" }] : [];
}

function warningLimit({ maxWarnings }: CheckOptions, config: Config): number | undefined {
  if (maxWarnings === undefined) return config.lint?.maxWarnings;
  if (!/^\d{1,9}$/.test(maxWarnings)) throw new UsageError(`--max-warnings ${maxWarnings}: expected a whole number from 0`);
  return Number(maxWarnings);
}

function numberOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** `2 files, 1 error, 0 warnings`; what else there is only when there is some. */
function summary(files: number, fixed: number, diagnostics: readonly Diagnostic[]): string {
  const of = (severity: Severity): number => numberOf(diagnostics, severity);
  const security = of("security");
  const notes = of("info") + of("hint");
  const parts = [
    count(files, "file"),
    ...(fixed === 0 ? [] : [count(fixed, "fix").replace("fixs", "fixes")]),
    count(of("error"), "error"),
    ...(security === 0 ? [] : [count(security, "security finding")]),
    count(of("warning"), "warning"),
    ...(notes === 0 ? [] : [count(notes, "note")]),
  ];
  return `${parts.join(", ")}\n`;
}

async function runOnce({ files, documents, config, options, io }: Run): Promise<CompileResult> {
  const read = await Promise.all(documents.map((file) => readDocument(file, options, io)));
  const { level = [], all = false } = options;
  const lint = lintSettings(config.lint, { documents: read, levels: level, all }, config.root, io.cwd);
  return compileFiles(files, config, options, io, { lint });
}

async function readDocument(file: string, { kind, resourceType }: CheckOptions, io: Io): Promise<LintedDocument> {
  const name = nameOf(file, io.cwd);
  const source = { name, text: await readNamed(file, io.cwd) };
  return {
    source,
    kind: kind ?? kindOf({ source }),
    ...(resourceType === undefined ? {} : { resourceType }),
  };
}

// ---------------------------------------------------------------- fixes

/** One fix may make room for another; more rounds than this are nobody's file. */
const rounds = 20;

/** Repairs until nothing more can be repaired. A round that makes new errors is taken back. */
async function fixAll(run: Run): Promise<{ readonly result: CompileResult; readonly fixed: number }> {
  let result = await runOnce(run);
  let fixed = 0;
  for (let round = 0; round < rounds; round++) {
    const { texts, applied } = applyFixes(result.diagnostics, result.sources, run.options.fixUnsafe === true);
    if (applied === 0) break;
    const before = result;
    await write(texts, run.io);
    result = await runOnce(run);
    if (numberOf(result.diagnostics, "error") > numberOf(before.diagnostics, "error")) {
      await write(new Map([...texts.keys()].map((file) => [file, before.sources.get(file)?.text ?? ""])), run.io);
      return { result: before, fixed };
    }
    fixed += applied;
  }
  return { result, fixed };
}

function write(texts: ReadonlyMap<string, string>, io: Io): Promise<void> {
  return writeAll([...texts].map(([file, text]) => ({ path: resolve(io.cwd, file), text })));
}
