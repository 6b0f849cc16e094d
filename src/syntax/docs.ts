import type { Comment } from "../ast/comment.js";
import type { DocLookup } from "./parser-base.js";

/**
 * Documentation is the run of `///` lines right before a declaration: nothing but line ends and other comments stand
 * between, and no empty line. Each look-up costs the comments it passes over.
 */
export function docLookup(text: string, comments: readonly Comment[]): DocLookup {
  if (!comments.some((comment) => comment.kind === "doc")) return () => undefined;
  return (from, offset) => {
    const lines: string[] = [];
    let next = offset;
    for (let i = lastBefore(comments, offset); i >= 0; i--) {
      const comment = comments[i];
      if (comment === undefined || comment.span.start < from || !adjacent(text, comment.span.end, next)) break;
      next = comment.span.start;
      if (comment.kind === "doc") lines.push(docText(text, comment));
    }
    return lines.length === 0 ? undefined : lines.reverse().join("\n");
  };
}

/** Index of the last comment that ends at or before the offset; -1 when there is none. */
function lastBefore(comments: readonly Comment[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether at most one line end stands between two offsets. */
function adjacent(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
  }
  return breaks <= 1;
}

function docText(text: string, { span }: Comment): string {
  return text
    .slice(span.start + 3, span.end)
    .replace(/^ /, "")
    .trimEnd();
}
