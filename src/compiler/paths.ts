import { nearest } from "../diagnostics/suggest.js";

/** Where an import path leads, by text alone. */
export type Target =
  | { readonly kind: "path"; readonly path: string }
  /** Neither `./…` nor `../…`. */
  | { readonly kind: "notRelative" }
  /** Above the top of the tree. */
  | { readonly kind: "outside" };

/** Whether an import path is one: it starts with `./` or `../`, and has nothing that some platform reads another way. */
export function isRelativePath(path: string): boolean {
  return /^\.{1,2}\//.test(path) && !/[\\\0]/.test(path);
}

/** `.` and `..` resolved; `undefined` when it climbs above its own beginning. A leading `/` stays. */
export function normalizePath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}

/** The path that `path`, written in the file `from`, means. */
export function joinPath(from: string, path: string): Target {
  if (!isRelativePath(path)) return { kind: "notRelative" };
  const joined = normalizePath(`${from.slice(0, from.lastIndexOf("/") + 1)}${path}`);
  return joined === undefined ? { kind: "outside" } : { kind: "path", path: joined };
}

/** The import path that the author may have meant: a file of the same folder with a name near to it. */
export function nearestPath(written: string, target: string, files: Iterable<string>): string | undefined {
  const folder = target.slice(0, target.lastIndexOf("/") + 1);
  const inFolder = [...files].filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes("/"));
  return nearestName(
    written,
    inFolder.map((file) => file.slice(folder.length)),
  );
}

/** `written` with its last part replaced by the nearest of `names`. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const at = written.lastIndexOf("/") + 1;
  const last = written.slice(at);
  const found = names.includes(`${last}.abac`) ? `${last}.abac` : nearest(last, [...names].sort());
  return found === undefined ? undefined : written.slice(0, at) + found;
}
