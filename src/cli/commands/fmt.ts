import { relative } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { renderTerminal } from "../../diagnostics/render/terminal.js";
import { formatSource } from "../../format/format-source.js";
import { count } from "../compile-files.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { findConfig, readNamed, sourceFiles } from "../files.js";
import type { Io } from "../io.js";
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

function report(diagnostics: readonly Diagnostic[], name: string, text: string, io: Io): void {
  io.err(`${renderTerminal(diagnostics, new Map([[name, { name, text }]]), { color: io.colorErr, width: io.columns })}\n`);
}

function formatOne(path: string, name: string, before: string, io: Io): Formatted {
  const { text, diagnostics } = formatSource(before, name);
  const broken = diagnostics.some((diagnostic) => diagnostic.severity === "error");
  if (broken) report(diagnostics, name, before, io);
  return { path, name, before, after: broken ? before : text, broken };
}

async function formatStdin(options: FmtOptions, io: Io): Promise<ExitCode> {
  const result = formatOne("-", "<stdin>", await io.stdin(), io);
  if (result.broken) return exitCode.notCompiled;
  if (options.check === true) return result.after === result.before ? exitCode.yes : exitCode.no;
  io.out(result.after);
  return exitCode.yes;
}

/** `tagward fmt`: rewrites files in place; with `--check` only says which are not formatted; `-` is stdin to stdout. */
export async function formatFiles(paths: readonly string[], options: FmtOptions, io: Io): Promise<ExitCode> {
  if (paths.includes("-")) {
    if (paths.length > 1) throw new UsageError("- stands alone");
    return formatStdin(options, io);
  }
  const results: Formatted[] = [];
  for (const path of await sourceFiles(paths, await findConfig(io.cwd), io)) {
    results.push(formatOne(path, relative(io.cwd, path), await readNamed(path, io.cwd), io));
  }
  const changed = results.filter((result) => result.after !== result.before);
  for (const { name } of changed) io.out(`${name}\n`);
  const broken = results.some((result) => result.broken);
  if (options.check === true) {
    io.err(
      changed.length === 0 ? `${count(results.length, "file")} checked\n` : `${count(changed.length, "file")} not formatted\n`,
    );
    if (broken) return exitCode.notCompiled;
    return changed.length === 0 ? exitCode.yes : exitCode.no;
  }
  await writeAll(changed.map(({ path, after }): OutputFile => ({ path, text: after })));
  io.err(`${count(changed.length, "file")} formatted, ${results.length - changed.length} unchanged\n`);
  return broken ? exitCode.notCompiled : exitCode.yes;
}
