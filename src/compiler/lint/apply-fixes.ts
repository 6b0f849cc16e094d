import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.js";
import { applyEdits, type TextEdit } from "../../text/edit.js";
import type { SourceFile } from "../../text/span.js";

export interface AppliedFixes {
  /** New texts of the files that change. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: number;
  /** Fixes that have to wait for those that were applied: they touch the same text. */
  readonly waiting: number;
}

/**
 * Applies the first fix of each diagnostic that may be applied: a safe one, or with `unsafe` any that is the only one offered.
 * A fix is applied as a whole; one that touches what another changes waits for the next round.
 */
export function applyFixes(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  unsafe: boolean,
): AppliedFixes {
  const chosen = diagnostics.flatMap((diagnostic) => chosenFix(diagnostic, unsafe) ?? []);
  const taken = new Map<string, Ranges>();
  const edits = new Map<string, TextEdit[]>();
  let waiting = 0;
  for (const fix of chosen) {
    if (!fits(fix, taken, sources)) {
      waiting++;
      continue;
    }
    for (const edit of fix.edits) {
      const { file } = edit.span;
      rangesOf(taken, file).add(edit.span.start, edit.span.end);
      const own = edits.get(file);
      if (own === undefined) edits.set(file, [edit]);
      else own.push(edit);
    }
  }
  const texts = [...edits].map(([file, own]) => [file, applyEdits(sources.get(file)?.text ?? "", own)] as const);
  return { texts: new Map(texts), applied: chosen.length - waiting, waiting };
}

function chosenFix({ fixes }: Diagnostic, unsafe: boolean): Fix | undefined {
  const safe = fixes.find((fix) => fix.safe);
  return safe ?? (unsafe && fixes.length === 1 ? fixes[0] : undefined);
}

function fits({ edits }: Fix, taken: Map<string, Ranges>, sources: ReadonlyMap<string, SourceFile>): boolean {
  return (
    edits.length > 0 &&
    edits.every(({ span }) => sources.has(span.file) && rangesOf(taken, span.file).isFree(span.start, span.end))
  );
}

function rangesOf(taken: Map<string, Ranges>, file: string): Ranges {
  const known = taken.get(file) ?? ranges();
  taken.set(file, known);
  return known;
}

/** Half-open ranges of one text that are spoken for; an insertion speaks for its place. */
interface Ranges {
  add(start: number, end: number): void;
  isFree(start: number, end: number): boolean;
}

/** Sorted by start and disjoint, so that a look-up is a binary search. */
function ranges(): Ranges {
  const starts: number[] = [];
  const ends: number[] = [];
  const indexOf = (start: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add(start, end) {
      const at = indexOf(start);
      starts.splice(at, 0, start);
      ends.splice(at, 0, end);
    },
    isFree(start, end) {
      const at = indexOf(start);
      const endsBefore = (ends[at - 1] ?? -1) < start;
      return endsBefore && (starts[at] ?? Number.POSITIVE_INFINITY) > end;
    },
  };
}
