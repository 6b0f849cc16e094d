/**
 * Project configuration. In: a working directory and the name of an environment. Out: what the nearest `tagward.config.*`
 * says, checked against its schema, the environment applied, paths still relative to its folder. Whatever is wrong with it is a usage error that
 * names the file and the member.
 */
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CatalogOverlay } from "../catalog/overlay.js";
import type { IdentityTarget, Limits } from "../catalog/quotas.js";
import type { ParamValue } from "../check/check.js";
import { nearest } from "../diagnostics/suggest.js";
import type { Packing } from "../emit/pack.js";
import { configSchema } from "./config-schema.js";
import { UsageError } from "./exit-code.js";
import { readIfThere } from "./files.js";
import { schemaProblem } from "./json-schema.js";
import type { LintConfig } from "./lint-config.js";
import { overlaySchema } from "./overlay-schema.js";

/** What an environment may set. */
export interface EnvironmentConfig {
  readonly params?: Readonly<Record<string, ParamValue>>;
  readonly out?: string;
  readonly partition?: string;
}

/** What `tagward.config.json` may say, and what `tagward.config.mjs` exports as default. Paths are relative to the file. */
export interface ProjectConfig extends EnvironmentConfig {
  /** Paths or globs that are built when a command names none. */
  readonly include?: readonly string[];
  /** By name, chosen with `--env`: `params` over those of the project, the rest instead of them. */
  readonly env?: Readonly<Record<string, EnvironmentConfig>>;
  /** What identity policies are deployed as. */
  readonly target?: IdentityTarget;
  readonly limits?: Limits;
  readonly packing?: Packing;
  /** Whether documents say what the rules say in less; `true` unless stated. */
  readonly optimise?: boolean;
  /** Whether listed actions are folded into wildcards that cover just them as of the catalogue's day; `false` unless stated. */
  readonly shrink?: boolean;
  /** What `check` says of policies that are valid. */
  readonly lint?: LintConfig;
  /** What the project knows better than the catalogue, or the path of a JSON file that says it. */
  readonly overlay?: CatalogOverlay | string;
}

/** The configuration that a command works with. */
export interface Config extends Omit<ProjectConfig, "env" | "overlay"> {
  /** Folder of the config file, or the working directory when there is none: imports never leave it. */
  readonly root: string;
  readonly overlay?: CatalogOverlay;
}

const names = ["tagward.config.json", "tagward.config.mjs", "tagward.config.ts"] as const;

/** Walks up from the working directory to the nearest folder with a config; `env` names one of its environments. */
export async function findConfig(cwd: string, env?: string): Promise<Config> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const [path, other] = await configsIn(folder);
    if (path !== undefined && other !== undefined) throw new UsageError(`${path}: there is also ${other}; keep one of them`);
    if (path !== undefined) return configFrom(await readConfig(path), path, env);
    if (dirname(folder) !== folder) continue;
    if (env !== undefined) throw new UsageError(`--env ${env}: there is no ${names[0]}`);
    return { root: cwd };
  }
}

async function configsIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if ((await readIfThere(path)) !== undefined) found.push(path);
  }
  return found;
}

async function readConfig(path: string): Promise<unknown> {
  return path.endsWith(".json") ? jsonOf((await readIfThere(path)) ?? "", path) : readModule(path);
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** A module is code of the project: it runs, and what goes wrong in it is not a bug of ours. */
async function readModule(path: string): Promise<unknown> {
  if (path.endsWith(".ts") && !readsTypeScript()) {
    throw new UsageError(`${path}: this Node (${process.version}) does not read TypeScript; 22.18 does, or name it ${names[1]}`);
  }
  let exported: { readonly default?: unknown };
  try {
    exported = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
    if (!("default" in exported)) throw new Error("it has no default export");
    return await exported.default;
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readsTypeScript(): boolean {
  return (process.features as { readonly typescript?: unknown }).typescript !== false && "typescript" in process.features;
}

async function configFrom(value: unknown, path: string, env: string | undefined): Promise<Config> {
  refuse(schemaProblem(value, configSchema), path);
  const { $schema: _, env: environments, overlay, ...config } = value as ProjectConfig & { readonly $schema?: string };
  const root = dirname(path);
  const chosen = environmentOf(environments ?? {}, env, path);
  const params = Object.assign(Object.create(null) as Record<string, ParamValue>, config.params, chosen.params);
  const lines = typeof overlay === "string" ? await readOverlay(overlay, root, path) : overlay;
  return { ...config, ...chosen, params, root, ...(lines === undefined ? {} : { overlay: lines }) };
}

function refuse(problem: string | undefined, path: string): void {
  if (problem !== undefined) throw new UsageError(`${path}: ${problem}`);
}

function environmentOf(
  environments: Readonly<Record<string, EnvironmentConfig>>,
  env: string | undefined,
  path: string,
): EnvironmentConfig {
  if (env === undefined) return {};
  const found = Object.hasOwn(environments, env) ? environments[env] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(environments);
  const similar = nearest(env, known);
  const help =
    similar !== undefined ? `did you mean ${similar}?` : known.length === 0 ? 'it has no "env"' : `it has ${known.join(", ")}`;
  throw new UsageError(`--env ${env}: ${path} has no environment of that name; ${help}`);
}

async function readOverlay(name: string, root: string, config: string): Promise<CatalogOverlay> {
  const path = resolve(root, name);
  const text = await readIfThere(path);
  if (text === undefined) throw new UsageError(`${config}: "overlay": file not found: ${name}`);
  const value = jsonOf(text, path);
  refuse(schemaProblem(value, overlaySchema), path);
  return value as CatalogOverlay;
}
