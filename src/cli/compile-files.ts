import type { IdentityTarget } from "../catalog/quotas.js";
import type { ParamValue } from "../check/check.js";
import { compile } from "../compiler/compile.js";
import type { CompileResult } from "../compiler/compile-sources.js";
import { isInside } from "../compiler/disk.js";
import type { CompileSettings } from "../compiler/pipeline.js";
import type { Config } from "./config.js";
import type { Io } from "./io.js";
import type { KeyValues } from "./key-value.js";

/** Flags of every command that compiles. */
export interface CompileFlags {
  readonly param?: KeyValues;
  /** Name of an environment of the config. */
  readonly env?: string;
  /** What identity policies are deployed as. */
  readonly target?: IdentityTarget;
  /** `--no-optimise` keeps a statement a rule. */
  readonly optimise?: boolean;
  /** Fold listed actions into wildcards. */
  readonly shrink?: boolean;
}

/** What a command asks for besides what its flags say. */
export type CompileWishes = Partial<Pick<CompileSettings, "lint" | "trace" | "optimise">>;

/** Parameters of the config, overridden by `--param`; a name given twice becomes a list. */
function paramsFrom(config: Config, given: KeyValues | undefined): Readonly<Record<string, ParamValue>> {
  const params: Record<string, ParamValue> = Object.create(null) as Record<string, ParamValue>;
  for (const [name, value] of Object.entries(config.params ?? {})) if (value !== undefined) params[name] = value;
  for (const [name, values] of given ?? []) params[name] = values.length === 1 ? (values[0] ?? "") : values;
  return params;
}

/** Compiles named files; nothing is printed. Files outside the project have the folder that holds them all as root. */
export function compileFiles(
  files: readonly string[],
  config: Config,
  flags: CompileFlags,
  io: Io,
  wishes: CompileWishes = {},
): Promise<CompileResult> {
  const { root, include: _include, out: _out, lint: _lint, ...settings } = config;
  return compile({
    ...settings,
    ...(flags.target === undefined ? {} : { target: flags.target }),
    ...(flags.optimise === undefined ? {} : { optimise: flags.optimise }),
    ...(flags.shrink === undefined ? {} : { shrink: flags.shrink }),
    ...wishes,
    ...(files.every((file) => isInside(root, file)) ? { root } : {}),
    files,
    cwd: io.cwd,
    params: paramsFrom(config, flags.param),
  });
}
