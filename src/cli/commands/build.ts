import { dirname, resolve } from "node:path";
import type { CompiledDocument, CompiledPolicy, CompileResult } from "../../compiler/compile-sources.js";
import { nameOf } from "../../compiler/disk.js";
import { hasErrors } from "../../diagnostics/diagnostic.js";
import { renderJson } from "../../diagnostics/render/json.js";
import { type LargeRule, largestRules, percentOf, statsTable } from "../build-stats.js";
import { savingsText, shrunkText, traceText } from "../build-trace.js";
import { type CompileFlags, compileFiles } from "../compile-files.js";
import { findConfig } from "../config.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { sourceFiles } from "../files.js";
import type { Io } from "../io.js";
import { leftOver } from "../left-over.js";
import { count, report } from "../report.js";
import { type OutputFile, writeAll } from "../write-all.js";

export interface BuildOptions extends CompileFlags {
  readonly out?: string;
  readonly stats?: boolean;
  /** Prints what each pass of the optimiser changed. */
  readonly trace?: boolean;
  readonly json?: boolean;
}

interface BuiltDocument {
  readonly policy: string;
  readonly kind: string;
  /** What it is deployed as; `null` for resource policies. */
  readonly target: string | null;
  readonly rules: number;
  readonly statements: number;
  readonly size: number;
  readonly limit: number | null;
  /** Of the limit. */
  readonly percent: number | null;
  readonly largest: readonly LargeRule[];
  readonly path: string;
  readonly map: string;
}

interface Build {
  readonly files: readonly OutputFile[];
  readonly documents: readonly BuiltDocument[];
}

/** The source map as it is written: its sources are relative to its own folder, so it holds wherever the tree stands. */
function mapText({ map }: CompiledDocument, path: string, io: Io): string {
  const sources = map.sources.map((name) => nameOf(resolve(io.cwd, name), dirname(path)));
  return `${JSON.stringify({ ...map, sources }, null, 2)}\n`;
}

function planPolicy(policy: CompiledPolicy, out: string, io: Io): Build {
  const files: OutputFile[] = [];
  const documents = policy.documents.map((document): BuiltDocument => {
    const path = resolve(out, `${document.name}.json`);
    files.push({ path, text: document.text }, { path: `${path}.map`, text: mapText(document, path, io) });
    return {
      policy: policy.name,
      kind: policy.kind,
      target: document.target ?? null,
      // Of a divided policy each document has some.
      rules: policy.documents.length === 1 ? policy.ruleCount : rulesIn(document),
      statements: document.policy.statements.length,
      size: document.size,
      limit: document.limit ?? null,
      percent: percentOf(document),
      largest: largestRules(document),
      path: nameOf(path, io.cwd),
      map: nameOf(`${path}.map`, io.cwd),
    };
  });
  return { files, documents };
}

function rulesIn({ map }: CompiledDocument): number {
  const rules = map.statements.flatMap((statement) => [statement, ...(statement.also ?? [])]);
  return new Set(rules.map(({ source, start }) => `${source} ${start}`)).size;
}

/** Document names become file names: on a file system that ignores letter case two of them could be one file. */
function refuseCollisions(files: readonly OutputFile[]): void {
  const seen = new Map<string, string>();
  for (const { path } of files) {
    const other = seen.get(path.toLowerCase());
    if (other !== undefined) throw new UsageError(`two documents would be written to one file: ${other} and ${path}`);
    seen.set(path.toLowerCase(), path);
  }
}

function line(document: BuiltDocument): string {
  const size = document.size.toLocaleString("en-US");
  const budget =
    document.limit === null ? `${size} characters` : `${size} / ${document.limit.toLocaleString("en-US")} characters`;
  return `${document.path}  ${document.kind}, ${count(document.rules, "rule")}, ${count(document.statements, "statement")}, ${budget}\n`;
}

function printJson(result: CompileResult, documents: readonly BuiltDocument[], io: Io): void {
  const { diagnostics } = renderJson(result.diagnostics, result.sources);
  io.out(`${JSON.stringify({ schema: "tagward/build@1", documents, diagnostics }, null, 2)}\n`);
}

function bodyText({ policies }: CompileResult, documents: readonly BuiltDocument[], { trace, stats }: BuildOptions): string {
  const traced = trace === true ? policies.map(traceText).join("") : "";
  const saved = stats === true ? policies.map(savingsText).join("") : "";
  return traced + (stats === true ? statsTable(documents) : documents.map(line).join("")) + saved;
}

/** `tagward build`: compiles, then writes every document and source map, or nothing. */
export async function build(paths: readonly string[], options: BuildOptions, io: Io): Promise<ExitCode> {
  const config = await findConfig(io.cwd, options.env);
  const sources = await sourceFiles(paths, config, io);
  const result = await compileFiles(sources, config, options, io, { trace: options.trace === true || options.stats === true });
  const failed = hasErrors(result.diagnostics);
  const out = options.out !== undefined ? resolve(io.cwd, options.out) : resolve(config.root, config.out ?? "dist/policies");
  const plans = failed ? [] : result.policies.map((policy) => planPolicy(policy, out, io));
  const documents = plans.flatMap((plan) => plan.documents);
  const files = plans.flatMap((plan) => plan.files);
  refuseCollisions(files);
  await writeAll(files);
  if (options.json === true) printJson(result, documents, io);
  else {
    report(result.diagnostics, result.sources, io);
    io.err(result.policies.map(shrunkText).join(""));
    io.out(bodyText(result, documents, options));
    if (failed) io.err("nothing was written\n");
    else if (documents.length === 0) io.err(`no policies in ${count(sources.length, "file")}\n`);
  }
  const names = failed ? [] : result.policies.map(({ name }) => name);
  const left = await leftOver(out, names, new Set(files.map(({ path }) => path)));
  for (const path of left) io.err(`${nameOf(path, io.cwd)} is left from an earlier build; delete it and its map\n`);
  return failed ? exitCode.notCompiled : exitCode.yes;
}
