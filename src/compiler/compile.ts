import { loadCatalog } from "../catalog/load-catalog.js";
import { loadSources, type SourcesInput } from "./compile-sources.js";
import { namedServices } from "./named-services.js";
import { type CompileResult, type CompileSettings, compileParsed, type LoadedFiles } from "./pipeline.js";

export interface FilesInput extends CompileSettings {
  /** Files whose policies are wanted; relative paths start at `cwd`. Imports are read as needed. */
  readonly files: readonly string[];
  /** The folder that no file and no import may leave, also not by a symbolic link. Without it: `cwd`, or the folder that holds all files when `cwd` does not. */
  readonly root?: string;
  /** File names in messages and source maps are relative to it, with `/` on every platform. The working directory of the process when absent. */
  readonly cwd?: string;
}

/**
 * Compiles files (or, like `compileSources`, texts) against the catalogue of the services that they name. What is wrong with
 * the input is in `diagnostics`, files that are missing, unreadable or not UTF-8 included; the promise is rejected only for
 * a bug of Tagward.
 */
export async function compile(input: FilesInput | SourcesInput): Promise<CompileResult> {
  const loaded = "sources" in input ? loadSources(input) : await loadFromDisk(input);
  const { catalog, overlay, params, lint } = input;
  const documents = (lint?.documents ?? []).map(({ source }) => source);
  return compileParsed(loaded, {
    ...input,
    catalog: catalog ?? (await loadCatalog(namedServices(loaded, params, documents), overlay === undefined ? {} : { overlay })),
  });
}

async function loadFromDisk(input: FilesInput): Promise<LoadedFiles> {
  // The loader needs Node: the import is here so that everything else runs without it.
  const { loadFiles } = await import("./load-files.js");
  return loadFiles(input);
}
