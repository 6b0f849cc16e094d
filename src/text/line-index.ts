/** One-based line and column; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which each line starts. `\n`, `\r\n` and a lone `\r` end a line. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

/** Scans the text once. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** Position of an offset, by binary search. Offsets past the end give the end. */
export function positionAt(index: LineIndex, offset: number): Position {
  const at = Math.max(0, Math.min(offset, index.length));
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (index.starts[low] ?? 0) + 1 };
}

/** The text of a one-based line, without its line end. */
export function lineText(text: string, index: LineIndex, line: number): string {
  const start = index.starts[line - 1] ?? text.length;
  const end = index.starts[line] ?? text.length;
  return text.slice(start, end).replace(/[\r\n]+$/, "");
}
