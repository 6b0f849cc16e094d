/**
 * The only place that strings the stages together. In: source texts by name, parameters, a catalogue. Out: policies with
 * their IAM JSON documents and source maps, and every diagnostic of every stage. Nothing is thrown for what a person
 * wrote, and nothing outside the given texts is read.
 */

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { importNotFound, importNotRelative, importOutsideRoot, sourceNotFound } from "../diagnostics/imports.js";
import { type ParsedFile, parse } from "../syntax/parse.js";
import type { SourceFile } from "../text/span.js";
import { type ImportedPath, importedPaths } from "./import-paths.js";
import { joinPath, nearestPath, normalizePath } from "./paths.js";
import { type CompileResult, type CompileSettings, compileParsed, type LoadedFiles } from "./pipeline.js";

export type { CompiledDocument, CompiledPolicy, CompileResult } from "./pipeline.js";

export interface SourcesInput extends CompileSettings {
  /** Texts by file name. Imports are found among them, names being `/`-separated paths of one tree. */
  readonly sources: Readonly<Record<string, string>> | ReadonlyMap<string, string>;
  /** Names of the files whose policies are wanted; all when absent. */
  readonly roots?: readonly string[];
}

/**
 * Compiles texts in memory; the synchronous twin of `compile`. Needs no Node, so it runs in browsers. Without a `catalog`
 * actions and keys of Amazon Cognito are checked; for others load one with `loadCatalog`.
 */
export function compileSources(input: SourcesInput): CompileResult {
  return compileParsed(loadSources(input), input);
}

/** Parses the wanted texts and, transitively, those that they import. */
export function loadSources(input: SourcesInput): LoadedFiles {
  const given = input.sources instanceof Map ? [...input.sources] : Object.entries(input.sources);
  const sources = new Map<string, SourceFile>(given.map(([name, text]) => [name, { name, text }]));
  const names = new Map([...sources.keys()].map((name) => [normalizePath(name) ?? name, name]));
  const diagnostics: Diagnostic[] = [];
  const roots: string[] = [];
  for (const root of input.roots ?? sources.keys()) {
    const name = sources.has(root) ? root : names.get(normalizePath(root) ?? root);
    if (name === undefined) diagnostics.push(sourceNotFound(root));
    else roots.push(name);
  }
  const parsed = new Map<string, ParsedFile>();
  const imports = new Map<string, ReadonlyMap<string, string>>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const source = sources.get(name);
    if (source === undefined || parsed.has(name)) continue;
    const file = parse(source);
    const found = resolveAll(name, importedPaths(file.file), names, diagnostics);
    parsed.set(name, file);
    imports.set(name, found);
    pending.push(...found.values());
  }
  return { parsed, imports, roots, sources, diagnostics };
}

function resolveAll(
  from: string,
  paths: readonly ImportedPath[],
  names: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, raw, span } of paths) {
    const target = joinPath(from, path);
    const name = target.kind === "path" ? names.get(target.path) : undefined;
    if (name !== undefined) found.set(raw, name);
    else if (target.kind === "notRelative") diagnostics.push(importNotRelative(span, path));
    else if (target.kind === "outside") diagnostics.push(importOutsideRoot(span, path));
    else diagnostics.push(importNotFound(span, path, nearestPath(path, target.path, names.keys())));
  }
  return found;
}
