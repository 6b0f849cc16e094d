import { type LineIndex, lineIndex, type Position, positionAt } from "../../text/line-index.js";
import type { SourceFile } from "../../text/span.js";
import type { Diagnostic } from "../diagnostic.js";

/** A source with its lines counted. */
export interface IndexedSource {
  readonly source: SourceFile;
  readonly index: LineIndex;
}

/** Sources by name; each is scanned for lines once, when first asked for. */
export interface Places {
  source(file: string): IndexedSource | undefined;
  /** None for a file whose text is not known. */
  position(file: string, offset: number): Position | undefined;
}

export function places(sources: ReadonlyMap<string, SourceFile>): Places {
  const known = new Map<string, IndexedSource>();
  const source = (file: string): IndexedSource | undefined => {
    const text = sources.get(file);
    const ready = known.get(file);
    if (ready !== undefined || text === undefined) return ready;
    const indexed = { source: text, index: lineIndex(text.text) };
    known.set(file, indexed);
    return indexed;
  };
  return {
    source,
    position(file, offset) {
      const indexed = source(file);
      return indexed === undefined ? undefined : positionAt(indexed.index, offset);
    },
  };
}

/** By file name, then by place; equal places keep their order. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compareText(a.span.file, b.span.file) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** By code unit: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The offsets of a one-based line, its line end left out. */
export function lineBounds({ source, index }: IndexedSource, line: number): { readonly start: number; readonly end: number } {
  const start = index.starts[line - 1] ?? index.length;
  let end = index.starts[line] ?? index.length;
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
