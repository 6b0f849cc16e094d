import type { CompileResult } from "../compiler/compile-sources.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import { renderTerminal } from "../diagnostics/render/terminal.js";
import { type Config, projectRoot } from "./files.js";
import type { Io } from "./io.js";
import type { KeyValues } from "./key-value.js";

export type ParamValue = string | number | boolean | readonly string[];

/** Parameters of the config, overridden by `--param`; a name given twice becomes a list. */
export function paramsFrom(config: Config, given: KeyValues | undefined): Record<string, ParamValue> {
  const params: Record<string, ParamValue> = Object.create(null) as Record<string, ParamValue>;
  for (const [name, value] of Object.entries(config.params ?? {})) params[name] = value;
  for (const [name, values] of given ?? []) params[name] = values.length === 1 ? (values[0] ?? "") : values;
  return params;
}

/** Compiles named files; nothing is printed. */
export async function compileFiles(
  files: readonly string[],
  config: Config,
  params: KeyValues | undefined,
): Promise<CompileResult> {
  const { compile } = await import("../compiler/compile.js");
  return compile({ files, root: projectRoot(files, config), params: paramsFrom(config, params) });
}

/** Prints diagnostics to stderr and says whether any is an error. */
export function reportDiagnostics(result: CompileResult, io: Io): boolean {
  if (result.diagnostics.length > 0) {
    io.err(`${renderTerminal(result.diagnostics, result.sources, { color: io.colorErr, width: io.columns })}\n`);
  }
  return hasErrors(result.diagnostics);
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
