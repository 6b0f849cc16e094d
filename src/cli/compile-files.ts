import type { ParamValue } from "../check/check.js";
import { compile } from "../compiler/compile.js";
import type { CompileResult } from "../compiler/compile-sources.js";
import { isInside } from "../compiler/disk.js";
import type { Config } from "./files.js";
import type { Io } from "./io.js";
import type { KeyValues } from "./key-value.js";

/** Parameters of the config, overridden by `--param`; a name given twice becomes a list. */
function paramsFrom(config: Config, given: KeyValues | undefined): Readonly<Record<string, ParamValue>> {
  const params: Record<string, ParamValue> = Object.create(null) as Record<string, ParamValue>;
  for (const [name, value] of Object.entries(config.params ?? {})) params[name] = value;
  for (const [name, values] of given ?? []) params[name] = values.length === 1 ? (values[0] ?? "") : values;
  return params;
}

/** Compiles named files; nothing is printed. Files outside the project have the folder that holds them all as root. */
export function compileFiles(
  files: readonly string[],
  config: Config,
  params: KeyValues | undefined,
  io: Io,
): Promise<CompileResult> {
  const root = files.every((file) => isInside(config.root, file)) ? { root: config.root } : {};
  return compile({ files, cwd: io.cwd, ...root, params: paramsFrom(config, params) });
}
