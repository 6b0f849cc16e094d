/**
 * Builds the document token by token, in source order. Each printed token is found in the source by its text, so the
 * comments between two tokens are known exactly and printed at that very place: none is lost and none overtakes
 * another.
 */
import type { Comment } from "../ast/comment.js";
import { type Cursor, cursor } from "./cursor.js";
import { emptyGap, type Gap, type GapComment, joinGaps, trailingCount } from "./gap.js";
import { alwaysBreaks, blankline, type Doc, hardline, type Line, lineOr } from "./layout.js";

/** Empty lines at a line break: never, always, or where the author left one. */
export type BlankLines = "never" | "always" | "keep";

/** Collects what the printer says. Its life is one file: it holds the place in the source and the open groups. */
export class Emitter {
  readonly #cursor: Cursor;
  #gap: Gap;
  #parts: Doc[] = [];

  /** `comments` in source order. Starts with the comments before the first token. */
  constructor(text: string, comments: readonly Comment[]) {
    const start = cursor(text, comments);
    this.#cursor = start.cursor;
    this.#gap = emptyGap;
    if (start.gap.comments.length > 0) this.#ownLines(start.gap.comments, start.gap.breaks, true);
  }

  /** Whether the source goes on with this text. */
  next(text: string): boolean {
    return this.#cursor.next(text);
  }

  /** Prints the next token, which must be this text. */
  token(text: string): void {
    this.#inlineComments();
    this.#parts.push(text);
    this.#gap = this.#cursor.take(text);
  }

  /** Passes over the next token without printing it; the comments before it join those behind it. */
  drop(text: string): void {
    this.#gap = joinGaps(this.#gap, this.#cursor.take(text));
  }

  /** Prints a token such as a comma. Comments before it that run to the end of the line move behind it, with all that follow. */
  separator(text: string, lead = ""): void {
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
    if (this.#gap.comments.length === 0) this.#parts.push(spaces);
    else this.#inlineComments();
  }

  /** A line that is its `flat` text when the group fits. Comments on a line of their own make it break. */
  line(separator: Line): void {
    this.#break(separator, "never", false);
  }

  /** A line break, with an empty line as stated; between comments the author's empty lines stay. */
  newline(blank: BlankLines): void {
    this.#break(hardline, blank, true);
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
          this.#break(separator, "never", separator.flat === undefined);
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

  #takeGap(): Gap {
    const gap = this.#gap;
    this.#gap = emptyGap;
    return gap;
  }

  /** Comments where no line may break: on the line, and a break only behind those that end it. */
  #inlineComments(): void {
    const { comments } = this.#takeGap();
    if (comments.length > 0) this.#parts.push(" ");
    for (const comment of comments) {
      this.#parts.push(comment.doc, comment.endsLine ? { kind: "indent", parts: [hardline] } : " ");
    }
  }

  #break(separator: Line, blank: BlankLines, keepsBlank: boolean): void {
    const gap = this.#takeGap();
    const trailing = trailingCount(gap);
    const own = gap.comments.slice(trailing);
    for (const comment of gap.comments.slice(0, trailing)) this.#parts.push(" ", comment.doc);
    const forced = gap.comments[trailing - 1]?.endsLine === true || own.some((_, i) => breakAfter(own, i, gap) > 0);
    const first = own[0]?.breaks ?? gap.breaks;
    const isBlank = blank === "always" || (blank === "keep" && first === 2);
    this.#parts.push(isBlank ? blankline : forced ? hardline : separator);
    this.#ownLines(own, gap.breaks, keepsBlank);
  }

  #ownLines(own: readonly GapComment[], breaks: Gap["breaks"], keepsBlank: boolean): void {
    const gap: Gap = { comments: own, breaks };
    own.forEach((comment, i) => {
      const after = breakAfter(own, i, gap);
      this.#parts.push(comment.doc, after === 0 ? " " : after === 2 && keepsBlank ? blankline : hardline);
    });
  }

  /** Comments before a closing token; gives the line that goes before it, or nothing when nothing stands between the two tokens. */
  #closingComments(separator: Line, filled: boolean): Line | undefined {
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
    return last.endsLine ? hardline : hard ? separator : lineOr(" ");
  }
}

/** Line ends behind the comment at `index`. */
function breakAfter(comments: readonly GapComment[], index: number, gap: Gap): Gap["breaks"] {
  const written = comments[index + 1]?.breaks ?? gap.breaks;
  return comments[index]?.endsLine === true && written === 0 ? 1 : written;
}
