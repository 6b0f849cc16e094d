import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative, sep } from "node:path";

/** A file on disk: its real path, and the name that diagnostics use. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

/** What became of a path: the file, or why there is none. */
export type Found =
  | { readonly kind: "file"; readonly file: FoundFile }
  | { readonly kind: "missing" }
  /** `target`: where a link leads, as a name. */
  | { readonly kind: "outside"; readonly target: string }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Real paths: names are relative to `cwd`, nothing outside `root` is read. */
export interface Place {
  readonly cwd: string;
  readonly root: string;
}

/** The real file behind a path. Links are followed before the root is checked: what counts is where the text really is. */
export async function findFile(path: string, place: Place): Promise<Found> {
  try {
    const real = await realpath(path);
    if (!isInside(place.root, real)) return { kind: "outside", target: nameOf(real, place.cwd) };
    if (!(await stat(real)).isFile()) return { kind: "missing" };
    return { kind: "file", file: { path: real, name: nameOf(real, place.cwd) } };
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR" ? { kind: "missing" } : { kind: "unreadable", reason: code };
  }
}

/** Bytes of a found file, or why there are none. */
export async function readBytes(file: FoundFile): Promise<Uint8Array | { readonly reason: string }> {
  try {
    return await readFile(file.path);
  } catch (error) {
    return { reason: codeOf(error) };
  }
}

/** Names of the `.abac` files beside `path`; none when there is no such folder. */
export async function namesBeside(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(dirname(path))).filter((name) => name.endsWith(".abac") && name !== basename(path));
  } catch {
    return [];
  }
}

/** The real path, or the path itself where nothing is. */
export async function realOr(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Relative to `cwd`, with `/` on every platform. */
export function nameOf(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join("/");
}

/** `cwd`, or the folder that holds all files when `cwd` does not. */
export function commonRoot(cwd: string, files: readonly string[]): string {
  const holdsAll = (root: string): boolean => files.every((file) => isInside(root, file));
  if (holdsAll(cwd)) return cwd;
  let root = dirname(files[0] ?? cwd);
  while (!holdsAll(root) && dirname(root) !== root) root = dirname(root);
  return root;
}

// The code, not the message: messages differ between platforms and name whole paths.
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
