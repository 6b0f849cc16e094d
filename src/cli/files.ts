import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { decodeUtf8 } from "../compiler/utf8.js";
import { UsageError } from "./exit-code.js";
import type { Io } from "./io.js";

/** What `tagward.config.json` may say. Paths are relative to the file. */
export interface Config {
  /** Folder of the config file, or the working directory when there is none: imports never leave it. */
  readonly root: string;
  readonly include?: readonly string[];
  readonly out?: string;
  readonly params?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

const configName = "tagward.config.json";

// A path with a NUL in it is refused before the system is asked.
const absent: ReadonlySet<string> = new Set(["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

/** A replaced byte could be written back by `fmt` or compared by `eval`: invalid UTF-8 is refused, not repaired. */
export function textOf(bytes: Uint8Array, name: string): string {
  const { text, invalidAt } = decodeUtf8(bytes);
  if (invalidAt !== undefined) throw new UsageError(`cannot read ${name}: not valid UTF-8`);
  return text;
}

/** Reads a file; `undefined` when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return textOf(await readFile(path), path);
  } catch (error) {
    if (error instanceof Error && "code" in error && absent.has(String(error.code))) return undefined;
    throw error;
  }
}

/** Reads a file that the caller named; a missing one is a usage error. */
export async function readNamed(path: string, cwd: string): Promise<string> {
  const text = await readIfThere(resolve(cwd, path));
  if (text === undefined) throw new UsageError(`file not found: ${path}`);
  return text;
}

type Check = readonly [name: keyof Omit<Config, "root">, fits: (value: unknown) => boolean, expected: string];

const isText = (value: unknown): boolean => typeof value === "string";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isScalar = (value: unknown): boolean => isText(value) || typeof value === "number" || typeof value === "boolean";
const isParams = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => isScalar(each) || isTexts(each));

const checks: readonly Check[] = [
  ["include", isTexts, "a list of paths or globs"],
  ["out", isText, "a path"],
  ["params", isParams, "an object of strings, numbers, booleans or lists of strings"],
];

function configFromText(text: string, path: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UsageError(`${path}: expected an object`);
  const unknown = Object.keys(value).find((key) => key !== "$schema" && !checks.some(([name]) => name === key));
  if (unknown !== undefined) throw new UsageError(`${path}: unknown member "${unknown}"`);
  const record = value as Record<string, unknown>;
  for (const [name, fits, expected] of checks) {
    if (record[name] !== undefined && !fits(record[name])) throw new UsageError(`${path}: "${name}" must be ${expected}`);
  }
  const { $schema: _, ...known } = record;
  return { ...(known as Omit<Config, "root">), root: dirname(path) };
}

/** Walks up from the working directory to the nearest `tagward.config.json`. */
export async function findConfig(cwd: string): Promise<Config> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, configName);
    const text = await readIfThere(path);
    if (text !== undefined) return configFromText(text, path);
    if (dirname(folder) === folder) return { root: cwd };
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

const globCharacters = /[*?[\]{}!]/;
const ignore = ["**/node_modules/**", "**/dist/**"];

/**
 * The `.abac` files that the paths name: a file, a folder, a glob. Without paths the config's `include`, else every
 * `.abac` file below the working directory. Sorted; a path that names nothing is a usage error.
 */
export async function sourceFiles(paths: readonly string[], config: Config, io: Io): Promise<readonly string[]> {
  const named = paths.length > 0;
  const base = named || config.include === undefined ? io.cwd : config.root;
  const wanted = named ? paths : (config.include ?? ["**/*.abac"]);
  const found = new Set<string>();
  for (const path of wanted) {
    const files = await expand(path, base);
    if (files.length === 0 && (named || config.include !== undefined)) throw new UsageError(`file not found: ${path}`);
    for (const file of files) found.add(file);
  }
  if (found.size === 0) throw new UsageError("no .abac files here; name a file or folder");
  return [...found].sort();
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function expand(path: string, base: string): Promise<readonly string[]> {
  const full = resolve(base, path);
  if (await isFile(full)) return [full];
  const isFolderPath = await isFolder(full);
  if (!isFolderPath && !globCharacters.test(path)) return [];
  const { glob } = await import("tinyglobby");
  const [cwd, pattern] = isFolderPath ? [full, "**/*.abac"] : [base, path.split(sep).join("/")];
  const found = await glob(pattern, { cwd, absolute: true, followSymbolicLinks: false, ignore });
  return found.map((file) => resolve(file));
}
