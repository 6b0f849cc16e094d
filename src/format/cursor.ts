import type { Comment } from "../ast/comment.js";
import { type Breaks, commentDoc, type Gap, type GapComment } from "./gap.js";

/** Walks the source one token at a time; the comments between two tokens come with the token before them. */
export interface Cursor {
  /** Whether the next token starts with this text. */
  next(text: string): boolean;
  /** Passes the next token, which must be this text, and gives the gap behind it. Throws when it is another: the printer is out of step. */
  take(text: string): Gap;
  /** Whether everything was passed. */
  atEnd(): boolean;
}

/** A cursor before the first token, and the gap in front of it. `comments` in source order. */
export function cursor(text: string, comments: readonly Comment[]): { readonly cursor: Cursor; readonly gap: Gap } {
  let position = text.startsWith("\uFEFF") ? 1 : 0;
  let commentAt = 0;

  function scanBreaks(): Breaks {
    const start = position;
    while (isSpace(text.charCodeAt(position))) position++;
    return lineEnds(text, start, position);
  }

  function scanGap(): Gap {
    const found: GapComment[] = [];
    let breaks = scanBreaks();
    for (;;) {
      const comment = comments[commentAt];
      if (comment === undefined || comment.span.start !== position) return { comments: found, breaks };
      const doc = commentDoc(text.slice(position, comment.span.end));
      found.push({ doc, endsLine: comment.kind !== "block", documents: comment.kind === "doc", breaks });
      position = comment.span.end;
      commentAt++;
      breaks = scanBreaks();
    }
  }

  const gap = scanGap();
  return {
    gap,
    cursor: {
      next: (token) => text.startsWith(token, position),
      take(token) {
        if (!text.startsWith(token, position)) throw new Error(`formatter expected ${token} at offset ${position}`);
        position += token.length;
        return scanGap();
      },
      atEnd: () => position === text.length && commentAt === comments.length,
    },
  };
}

/** Space, tab, line feed, vertical tab, form feed, carriage return. */
function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function lineEnds(text: string, start: number, end: number): Breaks {
  let count = 0;
  for (let i = start; i < end && count < 2; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count === 0 ? 0 : count === 1 ? 1 : 2;
}
