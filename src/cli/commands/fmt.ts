import { nameOf } from "../../compiler/disk.js";
import { hasErrors } from "../../diagnostics/diagnostic.js";
import { formatSource } from "../../format/format-source.js";
import { findConfig } from "../config.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { readNamed, sourceFiles } from "../files.js";
import type { Io } from "../io.js";
import { count, report } from "../report.js";
import { type OutputFile, writeAll } from "../write-all.js";

export interface FmtOptions {
  readonly check?: boolean;
}

interface Formatted {
  readonly path: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly broken: boolean;
}

function formatOne(path: string, name: string, before: string, io: Io): Formatted {
  const { text, diagnostics } = formatSource(before, name);
  const broken = hasErrors(diagnostics);
  if (broken) report(diagnostics, new Map([[name, { name, text: before }]]), io);
  return { path, name, before, after: text, broken };
}

async function formatStdin(options: FmtOptions, io: Io): Promise<ExitCode> {
  const result = formatOne("-", "<stdin>", await io.stdin(), io);
  if (result.broken) return exitCode.notCompiled;
  if (options.check === true) {
    if (result.after === result.before) return exitCode.yes;
    await showDiff(result, io);
    return exitCode.no;
  }
  io.out(result.after);
  return exitCode.yes;
}

/** To stderr: stdout carries the names. */
async function showDiff({ name, before, after }: Formatted, io: Io): Promise<void> {
  const { lineDiff } = await import("../line-diff.js");
  io.err(await lineDiff(name, before, after, io.colorErr));
}

/** `tagward fmt`: rewrites files in place; with `--check` only says what is not formatted; `-` is stdin to stdout. */
export async function formatFiles(paths: readonly string[], options: FmtOptions, io: Io): Promise<ExitCode> {
  if (paths.includes("-")) {
    if (paths.length > 1) throw new UsageError("- stands alone");
    return formatStdin(options, io);
  }
  const results: Formatted[] = [];
  for (const path of await sourceFiles(paths, await findConfig(io.cwd), io)) {
    results.push(formatOne(path, nameOf(path, io.cwd), await readNamed(path, io.cwd), io));
  }
  const changed = results.filter((result) => result.after !== result.before);
  const broken = results.filter((result) => result.broken);
  if (options.check !== true) await writeAll(changed.map(({ path, after }): OutputFile => ({ path, text: after })));
  for (const result of changed) {
    io.out(`${result.name}\n`);
    if (options.check === true) await showDiff(result, io);
  }
  const left = results.length - changed.length - broken.length;
  const summary = [
    `${count(changed.length, "file")} ${options.check === true ? "not formatted" : "formatted"}`,
    `${left} ${options.check === true ? "formatted" : "unchanged"}`,
    ...(broken.length === 0 ? [] : [`${broken.length} not read`]),
  ];
  io.err(`${summary.join(", ")}\n`);
  if (broken.length > 0) return exitCode.notCompiled;
  return options.check === true && changed.length > 0 ? exitCode.no : exitCode.yes;
}
