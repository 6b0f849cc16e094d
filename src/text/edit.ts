import type { Span } from "./span.js";

/** Replaces the text of `span` by `newText`. An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits of one file. Overlapping edits are a bug of the caller and throw.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let done = 0;
  for (const edit of ordered) {
    if (edit.span.start < done) throw new RangeError(`overlapping edits at offset ${edit.span.start}`);
    result += text.slice(done, edit.span.start) + edit.newText;
    done = edit.span.end;
  }
  return result + text.slice(done);
}
