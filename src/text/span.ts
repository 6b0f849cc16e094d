/**
 * Half-open range of UTF-16 offsets in one source file. Line and column are computed when rendering, never stored.
 */
export interface Span {
  /** Name of the `SourceFile` the offsets belong to. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Text that a person wrote: an `.abac` file or an IAM JSON file. `name` is what messages print. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Builds a span; `end` defaults to `start` (an insertion point). */
export function span(file: string, start: number, end: number = start): Span {
  return { file, start, end };
}

/** The smallest span that covers both. Both must belong to the same file. */
export function cover(a: Span, b: Span): Span {
  return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether `outer` contains all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}

/** The text that a span covers. */
export function sliceSpan(source: SourceFile, at: Span): string {
  return source.text.slice(at.start, at.end);
}
