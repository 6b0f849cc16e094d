import { dirname, resolve } from "node:path";
import type { CompiledDocument, CompiledPolicy, CompileResult } from "../../compiler/compile-sources.js";
import { nameOf } from "../../compiler/disk.js";
import { hasErrors } from "../../diagnostics/diagnostic.js";
import { renderJson } from "../../diagnostics/render/json.js";
import { compileFiles } from "../compile-files.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { findConfig, sourceFiles } from "../files.js";
import type { Io } from "../io.js";
import type { KeyValues } from "../key-value.js";
import { count, report } from "../report.js";
import { type OutputFile, writeAll } from "../write-all.js";

export interface BuildOptions {
  readonly out?: string;
  readonly param?: KeyValues;
  readonly json?: boolean;
}

interface BuiltDocument {
  readonly policy: string;
  readonly kind: string;
  readonly rules: number;
  readonly statements: number;
  readonly size: number;
  readonly limit: number | null;
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
      rules: policy.ruleCount,
      statements: document.json.Statement.length,
      size: document.size,
      limit: document.limit ?? null,
      path: nameOf(path, io.cwd),
      map: nameOf(`${path}.map`, io.cwd),
    };
  });
  return { files, documents };
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

/** `tagward build`: compiles, then writes every document and source map, or nothing. */
export async function build(paths: readonly string[], options: BuildOptions, io: Io): Promise<ExitCode> {
  const config = await findConfig(io.cwd);
  const sources = await sourceFiles(paths, config, io);
  const result = await compileFiles(sources, config, options.param, io);
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
    for (const document of documents) io.out(line(document));
    if (failed) io.err("nothing was written\n");
    else if (documents.length === 0) io.err(`no policies in ${count(sources.length, "file")}\n`);
  }
  return failed ? exitCode.notCompiled : exitCode.yes;
}
