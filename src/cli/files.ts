import { readFile, stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { decodeUtf8 } from "../compiler/utf8.js";
import { UsageError } from "./exit-code.js";
import type { Io } from "./io.js";

/** Where files are looked for: the part of the configuration that says it. */
export interface SourceRoot {
  readonly root: string;
  readonly include?: readonly string[];
}

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

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

const globCharacters = /[*?[\]{}!]/;
const ignore = ["**/node_modules/**", "**/dist/**"];

/**
 * The `.abac` files that the paths name: a file, a folder, a glob. Without paths the config's `include`, else every
 * `.abac` file below the working directory. Sorted; a path that names nothing is a usage error.
 */
export async function sourceFiles(paths: readonly string[], config: SourceRoot, io: Io): Promise<readonly string[]> {
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
