import { hasErrors } from "../../diagnostics/diagnostic.js";
import { renderJson } from "../../diagnostics/render/json.js";
import { type CompileFlags, compileFiles } from "../compile-files.js";
import { findConfig } from "../config.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { sourceFiles } from "../files.js";
import type { Io } from "../io.js";
import { count, report } from "../report.js";

export interface CheckOptions extends CompileFlags {
  readonly json?: boolean;
}

/** `tagward check`: everything `build` does except writing. */
export async function checkFiles(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const config = await findConfig(io.cwd, options.env);
  const files = await sourceFiles(paths, config, io);
  const result = await compileFiles(files, config, options, io);
  if (options.json === true) io.out(`${JSON.stringify(renderJson(result.diagnostics, result.sources), null, 2)}\n`);
  else {
    report(result.diagnostics, result.sources, io);
    const of = (severity: string): number => result.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const summary = [`${count(files.length, "file")}`, count(of("error"), "error"), count(of("warning"), "warning")];
    io.err(`${summary.join(", ")}\n`);
  }
  return hasErrors(result.diagnostics) ? exitCode.no : exitCode.yes;
}
