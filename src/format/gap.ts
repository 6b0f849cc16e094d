import type { Doc } from "./layout.js";
import { hardline, verbatimLine } from "./layout.js";

/** Line ends between two neighbours: none, one, or an empty line (two and more). */
export type Breaks = 0 | 1 | 2;

/** A comment as it will be printed. */
export interface GapComment {
  readonly doc: Doc;
  /** Runs to the end of its line (`//`, `///`). */
  readonly endsLine: boolean;
  /** `///`: it may belong to the declaration behind it. */
  readonly documents: boolean;
  /** Line ends before it. */
  readonly breaks: Breaks;
}

/** What stands between two tokens: comments, and the line ends before what follows them. */
export interface Gap {
  readonly comments: readonly GapComment[];
  readonly breaks: Breaks;
}

export const emptyGap: Gap = { comments: [], breaks: 0 };

/** The gap that is left when the token between two gaps is not printed, or is printed before both. */
export function joinGaps(before: Gap, after: Gap): Gap {
  const last = before.comments.at(-1);
  const between = last?.endsLine === true ? more(1, before.breaks) : before.breaks;
  const first = after.comments[0];
  if (first === undefined) return { comments: before.comments, breaks: more(between, after.breaks) };
  const joined = { ...first, breaks: more(between, first.breaks) };
  return { comments: [...before.comments, joined, ...after.comments.slice(1)], breaks: after.breaks };
}

function more(a: Breaks, b: Breaks): Breaks {
  return a > b ? a : b;
}

/** The same gap with an empty line at its end if there is documentation in it: what follows is not what it is about. */
export function detached(gap: Gap): Gap {
  return gap.comments.some((comment) => comment.documents) ? { ...gap, breaks: 2 } : gap;
}

/** Index of the first comment of the documentation of what follows the gap: no empty line stands between. -1 when there is none. */
export function documentationStart(gap: Gap): number {
  let start = -1;
  let { breaks } = gap;
  for (let i = gap.comments.length - 1; i >= 0 && breaks < 2; i--) {
    const comment = gap.comments[i];
    if (comment?.documents === true) start = i;
    breaks = comment?.breaks ?? 2;
  }
  return start;
}

/** How many comments belong to the line of the token before the gap: those before the first line end, if there is one. */
export function trailingCount(gap: Gap): number {
  const own = gap.comments.findIndex((comment) => comment.breaks > 0);
  if (own >= 0) return own;
  return gap.breaks > 0 ? gap.comments.length : 0;
}

/** A comment's text with canonical line ends; the inner lines of a `*` block are aligned, others stay as written. */
export function commentDoc(text: string): Doc {
  const [first = "", ...rest] = text.split(/\r\n|\r|\n/);
  if (rest.length === 0) return first.trimEnd();
  const aligned = rest.every((row) => row.trimStart().startsWith("*"));
  const rows = aligned
    ? rest.map((row): Doc => [hardline, ` ${row.trim()}`])
    : rest.map((row): Doc => [verbatimLine, row.trimEnd()]);
  return [first.trimEnd(), rows];
}
