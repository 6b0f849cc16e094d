import { EmbeddedActionsParser, type IRecognitionException, type IToken, type ParserMethod, type TokenType } from "chevrotain";
import type { Annotation, ErrorNode, Name, StringLiteral } from "../ast/nodes.js";
import { parseString } from "../ast/parse-string.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { stringProblem } from "../diagnostics/syntax.js";
import type { Span } from "../text/span.js";
import { errorMessages } from "./expected.js";
import { vocabulary } from "./lexer.js";
import { isOpenString } from "./strings.js";

export type Rule<T> = ParserMethod<[], T>;

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What stands before a declaration or member. `start` is where the first annotation or the keyword begins. */
export interface Head {
  readonly start: number;
  readonly doc: string | undefined;
  readonly annotations: readonly Annotation[];
}

/** Gives the documentation right before an offset. `from` is where the token before it ends. */
export type DocLookup = (from: number, offset: number) => string | undefined;

const noDocs: DocLookup = () => undefined;

/**
 * What all parts of the grammar share: places, leaves, and how a rule recovers. The parser is one instance that is used
 * again for each file; `begin` sets what belongs to the file. INVARIANT: actions also run once while the grammar is
 * recorded, with stub tokens and stub results; they read only `image` and offsets of tokens, and nothing of results.
 */
export abstract class ParserBase extends EmbeddedActionsParser {
  protected file = "";
  protected docs: DocLookup = noDocs;
  protected head: Head = { start: 0, doc: undefined, annotations: none };
  protected problems: Diagnostic[] = [];
  /** Parent and child often cover the same text; they share one span. */
  private lastSpan: Span = { file: "", start: 0, end: 0 };
  /** While the grammar is recorded; the last class of the chain clears it. */
  protected recording = true;

  constructor(skipValidations: boolean) {
    super([...vocabulary], {
      recoveryEnabled: true,
      maxLookahead: 2,
      skipValidations,
      errorMessageProvider: errorMessages,
    });
  }

  protected begin(file: string, tokens: IToken[], docs: DocLookup): void {
    this.file = file;
    this.docs = docs;
    this.problems = [];
    this.lastSpan = { file, start: 0, end: 0 };
    this.input = tokens;
  }

  /** A grammar rule whose failure becomes what `recover` makes of an error node: a rule never answers `undefined`. */
  protected define<T>(name: string, implementation: () => T, recover: (error: ErrorNode) => T): Rule<T> {
    return this.RULE(name, implementation, {
      recoveryValueFunc: (error: IRecognitionException) => recover(this.errorAt(error)),
    }) as Rule<T>;
  }

  private errorAt(error: IRecognitionException): ErrorNode {
    const end = this.previousEnd();
    const start = error.token.startOffset;
    return { kind: "error", span: { file: this.file, start: start >= 0 ? Math.min(start, end) : end, end } };
  }

  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    return insertable.has(type.name);
  }

  /**
   * Whether the next token is of this type, which must be no category. Guards optional parts that are mostly absent: cheaper
   * than asking the grammar, and the grammar is recorded all the same.
   */
  protected ahead(type: TokenType): boolean {
    return this.recording || this.LA(1).tokenTypeIdx === type.tokenTypeIdx;
  }

  protected start(): number {
    return this.LA(1).startOffset;
  }

  /** Where the last token that was read ends; 0 at the start of the file. */
  protected previousEnd(): number {
    const token = this.LA(0);
    return token.startOffset >= 0 ? token.startOffset + token.image.length : 0;
  }

  /** From an offset to the end of the last token read. With nothing read since, an empty span. */
  protected since(start: number): Span {
    const token = this.LA(0);
    const end = token.startOffset + token.image.length;
    if (end >= start) {
      const { lastSpan } = this;
      if (lastSpan.start === start && lastSpan.end === end) return lastSpan;
      this.lastSpan = { file: this.file, start, end };
      return this.lastSpan;
    }
    const place = this.previousEnd();
    return { file: this.file, start: place, end: place };
  }

  /** The token's place; a token that recovery has inserted stands behind the one before it. */
  protected at(token: IToken): Span {
    const start = token.startOffset;
    if (start >= 0) {
      this.lastSpan = { file: this.file, start, end: start + token.image.length };
      return this.lastSpan;
    }
    const place = this.previousEnd();
    return { file: this.file, start: place, end: place };
  }

  protected nameOf(token: IToken): Name {
    return { kind: "name", text: token.image, span: this.at(token) };
  }

  protected stringOf(token: IToken): StringLiteral {
    const { image } = token;
    const raw = image.slice(1, isOpenString(token) ? undefined : -1);
    const literal: StringLiteral = { kind: "string", raw, span: this.at(token) };
    if (raw.includes("\\") || raw.includes("${")) {
      for (const problem of parseString(literal).problems) this.problems.push(stringProblem(problem, literal));
    }
    return literal;
  }
}

/** The one empty list: most lists of most nodes have nothing in them. */
export const none: readonly never[] = Object.freeze([]);

/** The value that a token stands for. */
export function meaning<T>(_token: IToken, value: T): T {
  return value;
}

/** Symbols whose absence leaves no doubt about what was meant. */
const insertable: ReadonlySet<string> = new Set(["RCurly", "LCurly", "RParen", "RSquare", "Comma", "Equal", "Colon"]);
