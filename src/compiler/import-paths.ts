import type { File } from "../ast/nodes.js";
import { parseString } from "../ast/parse-string.js";
import type { Span } from "../text/span.js";

/** The path of one `import`: its meaning, how it was written, and where (quotes included). */
export interface ImportedPath {
  readonly path: string;
  readonly raw: string;
  readonly span: Span;
}

/** Paths of a file's imports, in order. An interpolation stays as written: it is no part of any path. */
export function importedPaths(file: File): readonly ImportedPath[] {
  return file.imports.map(({ path: literal }) => {
    const path = parseString(literal).parts.map((part) => {
      if (part.kind === "text") return part.text;
      return part.kind === "escapedWildcard" ? part.character : "${…}";
    });
    return { path: path.join(""), raw: literal.raw, span: literal.span };
  });
}
