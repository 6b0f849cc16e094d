import type { IRecognitionException, IToken, ParserMethod, TokenType } from "chevrotain";
import type { Annotation, ErrorNode, Name, StringLiteral } from "../ast/nodes.js";
import { parseString } from "../ast/parse-string.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/suggest.js";
import { keywordAsName, misspelled, stringProblem } from "../diagnostics/syntax.js";
import type { Span } from "../text/span.js";
import { errorMessages } from "./expected.js";
import { vocabulary } from "./lexer.js";
import { isAdded } from "./prepare.js";
import { RecoveringParser } from "./recovering-parser.js";
import { Colon, Comma, Equal, Identifier, isReserved, kw, LCurly, LParen, OpenString, RCurly, RParen } from "./tokens.js";
import type { WordSet } from "./words.js";

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

export interface ParserInput {
  readonly file: string;
  readonly text: string;
  readonly tokens: IToken[];
  readonly docs: DocLookup;
}

/** A problem that is none when an error inside `span` explains it already. */
export interface Doubt {
  readonly span: Span;
  readonly diagnostic: Diagnostic;
}

/** What stands outside of what should hold it. No problem when another number of blocks is open there: then an error before it is to blame. */
export interface Stray {
  readonly depth: number;
  readonly diagnostic: Diagnostic;
}

const noInput: ParserInput = { file: "", text: "", tokens: [], docs: () => undefined };

/** The one empty list: most lists of most nodes have nothing in them. */
export const none: readonly never[] = Object.freeze([]);

/** The value that a token stands for. */
export function meaning<T>(_token: IToken, value: T): T {
  return value;
}

/** What a rule answers when its failure is an error node. */
export const itself = (error: ErrorNode): ErrorNode => error;

/** Brackets and separators whose absence leaves no doubt about what was meant. */
const insertable: ReadonlySet<string> = new Set(["RCurly", "LCurly", "RParen", "RSquare", "Comma", "Equal"]);

function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}

/** What follows a name where it is declared. */
const afterName: ReadonlySet<number | undefined> = new Set(
  [LCurly, LParen, Equal, kw.for, Comma, RParen].map(({ tokenTypeIdx }) => tokenTypeIdx),
);

/** What follows word and name of a declaration or member. */
const afterHeading: ReadonlySet<number | undefined> = new Set(
  [LCurly, LParen, Equal, Colon, kw.for].map(({ tokenTypeIdx }) => tokenTypeIdx),
);

/**
 * What all parts of the grammar share: places, leaves, and how a rule recovers. The parser is one instance that is used
 * again for each file. Rules whose name starts with `mistaken` read what people write by mistake, to report it by name; they
 * are no part of the language and of `grammar/`.
 *
 * INVARIANT: actions also run once while the grammar is recorded, with stub tokens and stub results. They may read
 * properties of them, but not properties of properties.
 */
export abstract class ParserBase extends RecoveringParser {
  protected reading: ParserInput = noInput;
  protected head: Head = { start: 0, doc: undefined, annotations: none };
  protected problems: Diagnostic[] = [];
  protected doubts: Doubt[] = [];
  protected strays: Stray[] = [];
  /** Whether a block is open at the end of the file. */
  protected unclosed = false;
  /** While the grammar is recorded; the last class of the chain clears it. */
  protected recording = true;
  /** Offsets of the tokens where reading went on after an error; infinite at the end of the file. */
  protected landings: Map<IRecognitionException, number> = new Map();
  /** Parent and child often cover the same text; they share one span. */
  private lastSpan: Span = { file: "", start: 0, end: 0 };

  constructor(skipValidations: boolean) {
    super([...vocabulary], {
      recoveryEnabled: true,
      // One token decides everywhere, with a gate before `only` and before a comma at the end of a list.
      maxLookahead: 1,
      skipValidations,
      errorMessageProvider: errorMessages,
    });
  }

  protected begin(input: ParserInput): void {
    this.reading = input;
    this.problems = [];
    this.doubts = [];
    this.strays = [];
    this.unclosed = false;
    this.forgetSearch();
    this.landings = new Map();
    this.lastSpan = { file: input.file, start: 0, end: 0 };
    this.input = input.tokens;
  }

  /** A grammar rule whose failure becomes what `recover` makes of an error node: a rule never answers `undefined`. */
  protected define<T>(name: string, implementation: () => T, recover: (error: ErrorNode) => T): Rule<T> {
    return this.RULE(name, implementation, {
      recoveryValueFunc: (error: IRecognitionException) => recover(this.recovered(error)),
    }) as Rule<T>;
  }

  /** The error node over what was passed over, up to where reading goes on. */
  private recovered(error: IRecognitionException): ErrorNode {
    const landing = this.LA(1).startOffset;
    this.landings.set(error, landing >= 0 ? landing : Number.POSITIVE_INFINITY);
    const end = this.previousEnd();
    const start = error.token.startOffset;
    return { kind: "error", span: { file: this.reading.file, start: start >= 0 ? Math.min(start, end) : end, end } };
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

  /**
   * Where only certain words may stand, a name that is nearly one of them is read as that word, and reported: what follows is
   * then read for what it is.
   */
  protected mend({ expected, words }: WordSet): void {
    const token = this.LA(1);
    if (this.recording || token.tokenTypeIdx !== Identifier.tokenTypeIdx) return;
    const meant = words.find((word) => word === nearest(token.image, words));
    if (meant === undefined) return;
    this.problems.push(misspelled(this.at(token), expected, token.image, meant));
    retype(token, kw[meant]);
  }

  /** The same for a word that opens a declaration or member: only where what follows looks like one. */
  protected mendHeading(words: WordSet): void {
    if (this.recording || this.LA(1).tokenTypeIdx !== Identifier.tokenTypeIdx) return;
    const heading = this.LA(2).tokenTypeIdx === LCurly.tokenTypeIdx || afterHeading.has(this.LA(3).tokenTypeIdx);
    if (heading) this.mend(words);
  }

  /** A keyword where a name is declared, and what follows is right for one: read as the name, and reported. */
  protected mendName(): void {
    const token = this.LA(1);
    if (this.recording || !isReserved(token) || !afterName.has(this.LA(2).tokenTypeIdx)) return;
    this.problems.push(keywordAsName(this.at(token), token.image));
    retype(token, Identifier);
  }

  /** The `}` of a block. One that the file does not have is reported once, as the end of the file. */
  protected closeBlock(): void {
    if (isAdded(this.CONSUME(RCurly))) this.unclosed = true;
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
    if (end >= start) return this.shared(start, end);
    const place = this.previousEnd();
    return { file: this.reading.file, start: place, end: place };
  }

  /** The token's place; a token that recovery has inserted stands behind the one before it. */
  protected at(token: IToken): Span {
    const start = token.startOffset;
    if (start >= 0) return this.shared(start, start + token.image.length);
    const place = this.previousEnd();
    return { file: this.reading.file, start: place, end: place };
  }

  private shared(start: number, end: number): Span {
    const { lastSpan } = this;
    if (lastSpan.start === start && lastSpan.end === end) return lastSpan;
    this.lastSpan = { file: this.reading.file, start, end };
    return this.lastSpan;
  }

  protected doubt(span: Span, diagnostic: Diagnostic): void {
    this.doubts.push({ span, diagnostic });
  }

  /** An empty error node behind what was read last. */
  protected missing(): ErrorNode {
    const end = this.previousEnd();
    return { kind: "error", span: { file: this.reading.file, start: end, end } };
  }

  protected nameOf(token: IToken): Name {
    return { kind: "name", text: token.image, span: this.at(token) };
  }

  protected stringOf(token: IToken): StringLiteral {
    const { image } = token;
    const raw = image.slice(1, token.tokenTypeIdx === OpenString.tokenTypeIdx ? undefined : -1);
    const literal: StringLiteral = { kind: "string", raw, span: this.at(token) };
    if (raw.includes("\\") || raw.includes("${")) this.checkString(literal);
    return literal;
  }

  private checkString(literal: StringLiteral): void {
    for (const { kind, span } of parseString(literal).problems) {
      this.problems.push(stringProblem(span, kind, this.reading.text.slice(span.start, span.end)));
    }
  }
}
