import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { LoadedFiles } from "./pipeline.js";

/**
 * Leaves out what only follows from an import that could not be loaded, which has been reported itself: names it was to
 * bring (TW01x), and tag keys that its vocabulary may declare (TW340).
 */
export function withoutFollowers(diagnostics: readonly Diagnostic[], loaded: LoadedFiles): readonly Diagnostic[] {
  const missing = new Map([...loaded.parsed.keys()].map((name) => [name, missingNames(name, loaded)]));
  if ([...missing.values()].every((names) => names.size === 0)) return diagnostics;
  const open = new Set([...missing.keys()].filter((name) => reachable(name, loaded).some((each) => missing.get(each)?.size)));
  return diagnostics.filter(({ code, span }) => {
    if (code === "TW340") return !open.has(span.file);
    const text = loaded.sources.get(span.file)?.text.slice(span.start, span.end) ?? "";
    return !(code.startsWith("TW01") && missing.get(span.file)?.has(text));
  });
}

/** The names that a file imports from files that are not there, as it calls them. */
function missingNames(name: string, { parsed, imports }: LoadedFiles): ReadonlySet<string> {
  const targets = imports.get(name);
  const lost = (parsed.get(name)?.file.imports ?? []).filter(({ path }) => targets?.has(path.raw) !== true);
  return new Set(lost.flatMap(({ names }) => names.map((each) => (each.alias ?? each.name).text)));
}

function reachable(name: string, { imports }: LoadedFiles): readonly string[] {
  const found = new Set([name]);
  for (const file of found) for (const target of imports.get(file)?.values() ?? []) found.add(target);
  return [...found];
}
