import { dirname, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import {
  importNotFound,
  importNotRelative,
  importOutsideRoot,
  importUnreadable,
  notUtf8,
  sourceNotFound,
  sourceOutsideRoot,
} from "../diagnostics/imports.js";
import { type ParsedFile, parse } from "../syntax/parse.js";
import type { SourceFile } from "../text/span.js";
import {
  commonRoot,
  type Found,
  type FoundFile,
  findFile,
  isInside,
  nameOf,
  namesBeside,
  type Place,
  readBytes,
  realOr,
} from "./disk.js";
import { type ImportedPath, importedPaths } from "./import-paths.js";
import { isRelativePath, nearestName } from "./paths.js";
import type { LoadedFiles } from "./pipeline.js";
import { decodeUtf8 } from "./utf8.js";

export interface LoadInput {
  readonly files: readonly string[];
  readonly root?: string;
  readonly cwd?: string;
}

type Problem = Exclude<Found, { readonly kind: "file" }>;

/** Everything read so far. Its life is one call of `loadFiles`. */
interface Loading {
  readonly place: Place;
  readonly parsed: Map<string, ParsedFile>;
  readonly imports: Map<string, ReadonlyMap<string, string>>;
  readonly sources: Map<string, SourceFile>;
  readonly diagnostics: Diagnostic[];
}

/** Reads and parses files and, transitively, what they import. A file that several paths or links lead to is read once. */
export async function loadFiles(input: LoadInput): Promise<LoadedFiles> {
  const cwd = resolve(input.cwd ?? ".");
  const files = input.files.map((file) => resolve(cwd, file));
  const root = resolve(cwd, input.root ?? commonRoot(cwd, files));
  const place: Place = { cwd: await realOr(cwd), root: await realOr(root) };
  const loading: Loading = { place, parsed: new Map(), imports: new Map(), sources: new Map(), diagnostics: [] };
  const roots: FoundFile[] = [];
  for (const file of files) {
    const found = await findFile(file, place);
    if (found.kind === "file") roots.push(found.file);
    else loading.diagnostics.push(rootProblem(nameOf(file, cwd), found));
  }
  const pending = [...roots];
  for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
    if (!loading.sources.has(file.name)) pending.push(...(await loadFile(file, loading)));
  }
  return { ...loading, imports: withoutUnread(loading), roots: roots.map(({ name }) => name) };
}

/** Gives the files that it imports. */
async function loadFile(file: FoundFile, loading: Loading): Promise<readonly FoundFile[]> {
  const { diagnostics, sources, parsed, imports } = loading;
  const bytes = await readBytes(file);
  if ("reason" in bytes) {
    diagnostics.push(sourceNotFound(file.name, bytes.reason));
    return [];
  }
  const { text, invalidAt } = decodeUtf8(bytes);
  const source = { name: file.name, text };
  sources.set(file.name, source);
  if (invalidAt !== undefined) {
    diagnostics.push(notUtf8({ file: file.name, start: invalidAt, end: invalidAt + 1 }));
    return [];
  }
  const result = parse(source);
  parsed.set(file.name, result);
  const found = new Map<string, FoundFile>();
  for (const imported of importedPaths(result.file)) {
    const target = await findImport(imported, file, loading);
    if (target !== undefined) found.set(imported.raw, target);
  }
  imports.set(file.name, new Map([...found].map(([raw, { name }]) => [raw, name])));
  return [...found.values()];
}

async function findImport(imported: ImportedPath, from: FoundFile, loading: Loading): Promise<FoundFile | undefined> {
  const { path, span } = imported;
  const { place, diagnostics } = loading;
  if (!isRelativePath(path)) {
    diagnostics.push(importNotRelative(span, path));
    return undefined;
  }
  const full = resolve(dirname(from.path), path);
  if (!isInside(place.root, full)) {
    diagnostics.push(importOutsideRoot(span, path));
    return undefined;
  }
  const found = await findFile(full, place);
  if (found.kind === "file") return found.file;
  if (found.kind === "outside") diagnostics.push(importOutsideRoot(span, path, found.target));
  else if (found.kind === "unreadable") diagnostics.push(importUnreadable(span, path, found.reason));
  else diagnostics.push(importNotFound(span, path, nearestName(path, await namesBeside(full))));
  return undefined;
}

function rootProblem(name: string, problem: Problem): Diagnostic {
  if (problem.kind === "outside") return sourceOutsideRoot(name);
  return sourceNotFound(name, problem.kind === "unreadable" ? problem.reason : undefined);
}

/** A file that could not be read has been reported: its importers are not told again that its names are unknown. */
function withoutUnread({ imports, parsed }: Loading): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map([...imports].map(([file, targets]) => [file, new Map([...targets].filter(([, target]) => parsed.has(target)))]));
}
