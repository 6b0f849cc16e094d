/**
 * Builds the document token by token, in source order. Each printed token is found in the source by its text, so the
 * comments between two tokens are known exactly and printed at that very place: none is lost and none overtakes
 * another.
 */
import type { Comment } from "../ast/comment.js";
import { type Cursor, cursor } from "./cursor.js";
import { detached, documentationStart, emptyGap, type Gap, type GapComment, joinGaps, trailingCount } from "./gap.js";
import { alwaysBreaks, blankline, type Doc, hardline, type Line, lineOr } from "./layout.js";

/** Empty lines at a line break: never, always, or where the author left one. */
export type BlankLines = "never" | "always" | "keep";

/** Collects what the printer says. Its life is one file: it holds the place in the source and the open groups. */
export class Emitter {
  readonly #cursor: Cursor;
  /** What stands between the last token and the next one, not printed yet. */
  #gap: Gap;
  #parts: Doc[] = [];
  /** Prints the gap where a space or line was asked for: only the next token shows which comments belong there. */
  #pending: (() => void) | undefined;

  /** `comments` in source order. Starts with the comments before the first token. */
  constructor(text: string, comments: readonly Comment[]) {
    const start = cursor(text, comments);
    this.#cursor = start.cursor;
    this.#gap = emptyGap;
    if (start.gap.comments.length > 0) putOwnLines(this.#parts, start.gap.comments, start.gap.breaks, true);
  }

  /** Whether the source goes on with this text. */
  next(text: string): boolean {
    return this.#cursor.next(text);
  }

  /** Prints the next token, which must be this text. */
  token(text: string): void {
    this.#flush();
    putInline(this.#parts, this.#takeGap().comments);
    this.#parts.push(text);
    this.#gap = this.#cursor.take(text);
  }

  /** Passes over the next token without printing it; the comments before it join those behind it. */
  drop(text: string): void {
    this.#gap = joinGaps(detached(this.#gap), this.#cursor.take(text));
  }

  /** Prints a token such as a comma. Comments before it that run to the end of the line move behind it, with all that follow. */
  separator(text: string, lead = ""): void {
    this.#flush();
    const { comments, breaks } = this.#gap;
    const ending = comments.findIndex((comment) => comment.endsLine);
    const staying = ending < 0 ? comments : comments.slice(0, ending);
    for (const comment of staying) this.#parts.push(" ", comment.doc);
    this.#parts.push(lead, text);
    const behind = this.#cursor.take(text);
    this.#gap = ending < 0 ? behind : joinGaps({ comments: comments.slice(ending), breaks }, behind);
  }

  /** Spaces, or the comments between two tokens that stay on one line. */
  space(spaces = " "): void {
    this.#later((parts) => {
      const { comments } = this.#takeGap();
      if (comments.length === 0) parts.push(spaces);
      else putInline(parts, comments);
    });
  }

  /** A line that is its `flat` text when the group fits. Comments on a line of their own make it break. */
  line(separator: Line): void {
    this.#later((parts) => putBreak(parts, this.#takeGap(), separator, "never", false));
  }

  /** A line break, with an empty line as stated; between comments the author's empty lines stay. */
  newline(blank: BlankLines): void {
    this.#later((parts) => putBreak(parts, this.#takeGap(), hardline, blank, true));
  }

  /** Laid out flat when it fits. */
  group(fill: () => void): void {
    const parts = this.#collect(fill);
    this.#parts.push({ kind: "group", parts, broken: alwaysBreaks(parts) });
  }

  /** One level deeper. */
  indent(fill: () => void): void {
    this.#parts.push({ kind: "indent", parts: this.#collect(fill) });
  }

  /** `open`, a body one level deeper between two lines, `close`. Without a body the lines vanish, unless comments stand there. */
  enclosed(open: string, close: string, separator: Line, body: (() => void) | undefined): void {
    this.group(() => {
      this.token(open);
      let ends: Line | undefined;
      this.indent(() => {
        if (body !== undefined) {
          const keepsBlank = separator.flat === undefined;
          this.#later((parts) => putBreak(parts, this.#takeGap(), separator, "never", keepsBlank));
          body();
        }
        ends = this.#closingComments(separator, body !== undefined);
      });
      if (ends !== undefined) this.#parts.push(ends);
      this.token(close);
    });
  }

  /** Prints the comments at the end of the file and gives the whole document. */
  finish(): Doc {
    if (!this.#cursor.atEnd()) throw new Error("formatter stopped before the end of the file");
    if (this.#gap.comments.length > 0) this.#closingComments(hardline, true);
    return this.#parts;
  }

  #collect(fill: () => void): readonly Doc[] {
    const outer = this.#parts;
    const inner: Doc[] = [];
    this.#parts = inner;
    fill();
    this.#parts = outer;
    return inner;
  }

  /** Leaves a slot at this place, and fills it before the next token is printed. */
  #later(fill: (parts: Doc[]) => void): void {
    this.#flush();
    const slot: Doc[] = [];
    this.#parts.push(slot);
    this.#pending = () => fill(slot);
  }

  #flush(): void {
    const fill = this.#pending;
    this.#pending = undefined;
    fill?.();
  }

  #takeGap(): Gap {
    const gap = this.#gap;
    this.#gap = emptyGap;
    return gap;
  }

  /** Comments before a closing token; gives the line that goes before it, or nothing when nothing stands between the two tokens. */
  #closingComments(separator: Line, filled: boolean): Line | undefined {
    this.#flush();
    const { comments } = this.#takeGap();
    const hard = separator.flat === undefined;
    comments.forEach((comment, i) => {
      const previous = comments[i - 1];
      const breaks = comment.breaks > 0 || previous?.endsLine === true;
      const isBlank = comment.breaks === 2 && hard && (filled || i > 0);
      this.#parts.push(breaks ? (isBlank ? blankline : hardline) : " ", comment.doc);
    });
    const last = comments.at(-1);
    if (last === undefined) return filled ? separator : undefined;
    return last.endsLine ? hardline : hard && filled ? separator : lineOr(" ");
  }
}

/** Comments where no line may break: on the line, and a break only behind those that end it. */
function putInline(parts: Doc[], comments: readonly GapComment[]): void {
  if (comments.length > 0) parts.push(" ");
  for (const comment of comments) parts.push(comment.doc, comment.endsLine ? { kind: "indent", parts: [hardline] } : " ");
}

/** A line, the comments before its end on the line of the token before, the others on lines of their own. */
function putBreak(parts: Doc[], gap: Gap, separator: Line, blank: BlankLines, keepsBlank: boolean): void {
  // `} /// doc` documents what follows: it would not any more with an empty line behind it.
  const documenting = keepsBlank ? documentationStart(gap) : -1;
  const trailing = documenting < 0 ? trailingCount(gap) : Math.min(trailingCount(gap), documenting);
  const own = gap.comments.slice(trailing);
  for (const comment of gap.comments.slice(0, trailing)) parts.push(" ", comment.doc);
  // A comment at the end of a line stays there: were the line to go, it would be at the beginning of what follows.
  const forced = trailing > 0 || own.some((_, i) => breakAfter(own, i, gap) > 0);
  const first = own[0]?.breaks ?? gap.breaks;
  // `@a /// c` with an empty line behind it documents nothing: without that line it would.
  const apart = keepsBlank && gap.comments.slice(0, trailing).some((comment) => comment.documents);
  const isBlank = blank === "always" || (first === 2 && (blank === "keep" || apart));
  parts.push(isBlank ? blankline : forced ? hardline : separator);
  putOwnLines(parts, own, gap.breaks, keepsBlank);
}

function putOwnLines(parts: Doc[], own: readonly GapComment[], breaks: Gap["breaks"], keepsBlank: boolean): void {
  const gap: Gap = { comments: own, breaks };
  own.forEach((comment, i) => {
    const after = breakAfter(own, i, gap);
    parts.push(comment.doc, after === 0 ? " " : after === 2 && keepsBlank ? blankline : hardline);
  });
}

/** Line ends behind the comment at `index`. */
function breakAfter(comments: readonly GapComment[], index: number, gap: Gap): Gap["breaks"] {
  const written = comments[index + 1]?.breaks ?? gap.breaks;
  return comments[index]?.endsLine === true && written === 0 ? 1 : written;
}
