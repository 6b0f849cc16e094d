/**
 * What the parser found, as diagnostics. One cascade is one diagnostic: an error at the very place where reading went on
 * after another, or behind something that was taken out, says nothing new.
 */
import type { IRecognitionException, IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/suggest.js";
import { type Hint, nestingTooDeep, tooManyErrors, unexpectedToken } from "../diagnostics/syntax.js";
import { contains, type Span } from "../text/span.js";
import type { Parsed } from "./parser.js";
import { isAdded, maxDepth } from "./prepare.js";
import {
  Comma,
  EqualEqual,
  Identifier,
  isReserved,
  keywords,
  kw,
  LCurly,
  LParen,
  LSquare,
  NotEqual,
  NumberText,
  OpenString,
  Qualified,
  RCurly,
  RParen,
  RSquare,
  Skipped,
  Star,
  StringText,
} from "./tokens.js";
import { wordsIn } from "./words.js";

interface Source {
  readonly file: string;
  readonly tokens: readonly IToken[];
  /** Whether a string or comment is never closed: it may have swallowed closing braces. */
  readonly openText: boolean;
  /** Where `prepare.ts` took something out. */
  readonly gaps: readonly number[];
}

/** All problems of a parsed file but those that `prepare.ts` reports itself; unordered. */
export function problemsOf(source: Source, parsed: Parsed): readonly Diagnostic[] {
  const errors = errorsOf(source, parsed);
  const doubts = parsed.doubts.filter(({ span }) => !errors.some((error) => contains(span, error.span)));
  const found = [...errors, ...parsed.problems, ...doubts.map(({ diagnostic }) => diagnostic), ...strays(source, parsed)];
  if (parsed.unclosed && !source.openText && !errors.some(({ span }) => span.start === span.end)) {
    found.push(unexpectedEnd(source, "`}`", source.tokens.findIndex(isAdded)));
  }
  if (parsed.gaveUp) found.push(tooManyErrors(lastPlace(source, parsed)));
  return found;
}

function lastPlace({ file, tokens }: Source, parsed: Parsed): Span {
  const token = parsed.errors.at(-1)?.token ?? tokens.at(-1);
  return token === undefined || !(token.startOffset >= 0) ? endOf(file, tokens.at(-1)) : spanOf(file, token);
}

// ---------------------------------------------------------------- errors of chevrotain

/** Tokens that have to be read after an error before another one says something new. */
const quietTokens = 2;

function errorsOf(source: Source, parsed: Parsed): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let quietUntil = -1;
  for (const error of parsed.errors) {
    const index = indexAt(source.tokens, placeOf(error));
    if (index >= quietUntil && !explained(source, index)) found.push(describe(source, error, index));
    const landing = parsed.landings.get(error);
    const reached = landing === undefined ? index : indexAt(source.tokens, landing);
    quietUntil = Math.max(index, reached) + quietTokens;
  }
  return found;
}

/** Offset of the token that is wrong; infinite at the end of the file, where chevrotain has no offset. */
function placeOf({ token }: IRecognitionException): number {
  return token.startOffset >= 0 ? token.startOffset : Number.POSITIVE_INFINITY;
}

/** Index of the first token at or behind an offset. */
function indexAt(tokens: readonly IToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const reportedTokens: ReadonlySet<number | undefined> = new Set([OpenString.tokenTypeIdx, Skipped.tokenTypeIdx]);

/** Whether what stands right before the token has been reported and explains the error. */
function explained({ tokens, gaps }: Source, index: number): boolean {
  const previous = tokens[index - 1];
  if (previous !== undefined && reportedTokens.has(previous.tokenTypeIdx)) return true;
  const gap = gaps[firstBehind(gaps, previous?.startOffset ?? -1)];
  return gap !== undefined && gap < (tokens[index]?.startOffset ?? Number.POSITIVE_INFINITY);
}

/** Index of the first number that is greater. */
function firstBehind(ordered: readonly number[], value: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? value) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function describe(source: Source, error: IRecognitionException, index: number): Diagnostic {
  const { file, tokens } = source;
  const token = tokens[index];
  if (token === undefined || isAdded(token)) return unexpectedEnd(source, error.message, index);
  const span = spanOf(file, token);
  if (token.tokenTypeIdx === Skipped.tokenTypeIdx) return nestingTooDeep(span, maxDepth);
  const hint = hintFor(source, error, index);
  const open = hint === undefined && closers.has(error.message) ? openBracket(source, index) : undefined;
  return unexpectedToken({ span, expected: expectation(error), found: token.image, open, hint });
}

function unexpectedEnd(source: Source, expected: string, index: number): Diagnostic {
  const span = endOf(source.file, source.tokens.at(-1));
  return unexpectedToken({ span, expected, found: undefined, open: openBracket(source, index), hint: undefined });
}

/** What errors between declarations say they expected. */
const atTop: ReadonlySet<string> = new Set(["EOF", "a declaration"]);

/** Before the end of a block more can stand than what closes it. */
const blockItems: ReadonlyMap<string, string> = new Map([
  ["rule", "a clause or `}`"],
  ["require", "a clause or `}`"],
  ["protect", "a clause or `}`"],
  ["policy", "`rule`, `require`, `protect` or `}`"],
  ["test", "`given`, `expect` or `}`"],
  ["claim", "`given`, `never`, `policy` or `}`"],
]);

function expectation({ message, context }: IRecognitionException): string {
  if (atTop.has(message)) return "a declaration";
  return (closers.has(message) ? blockItems.get(context.ruleStack.at(-1) ?? "") : undefined) ?? message;
}

const closers: ReadonlySet<string> = new Set([RCurly, RParen, RSquare].map(({ LABEL }) => LABEL ?? ""));

const openers: ReadonlyMap<number | undefined, number | undefined> = new Map([
  [RCurly.tokenTypeIdx, LCurly.tokenTypeIdx],
  [RParen.tokenTypeIdx, LParen.tokenTypeIdx],
  [RSquare.tokenTypeIdx, LSquare.tokenTypeIdx],
]);

/** The innermost bracket before the token that is still open. */
function openBracket({ file, tokens }: Source, index: number): Span | undefined {
  const closed: (number | undefined)[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    const opener = openers.get(token.tokenTypeIdx);
    if (opener !== undefined) closed.push(opener);
    else if (token.tokenTypeIdx === closed.at(-1)) closed.pop();
    else if (isOpener(token)) return spanOf(file, token);
  }
  return undefined;
}

function isOpener({ tokenTypeIdx }: IToken): boolean {
  return tokenTypeIdx === LCurly.tokenTypeIdx || tokenTypeIdx === LParen.tokenTypeIdx || tokenTypeIdx === LSquare.tokenTypeIdx;
}

// ---------------------------------------------------------------- hints

const operators: ReadonlySet<number | undefined> = new Set(
  [kw.in, kw.like, EqualEqual, NotEqual].map(({ tokenTypeIdx }) => tokenTypeIdx),
);

const words: ReadonlySet<number | undefined> = new Set([
  Identifier.tokenTypeIdx,
  ...keywords.filter(({ strength }) => strength === "cast").map(({ token }) => token.tokenTypeIdx),
]);

const itemEnds: ReadonlySet<number | undefined> = new Set(
  [Qualified, StringText, Identifier, NumberText, Star, RParen].map(({ tokenTypeIdx }) => tokenTypeIdx),
);
const itemStarts: ReadonlySet<number | undefined> = new Set(
  [Qualified, StringText, Identifier, NumberText].map(({ tokenTypeIdx }) => tokenTypeIdx),
);

function hintFor({ file, tokens }: Source, error: IRecognitionException, index: number): Hint | undefined {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined) return undefined;
  if (isReserved(token) && error.message === "a name") return { kind: "keyword" };
  if (token.tokenTypeIdx === Identifier.tokenTypeIdx) {
    const meant = nearest(token.image, wordsIn.get(error.context.ruleStack.at(-1) ?? "") ?? []);
    if (meant !== undefined) return { kind: "misspelled", meant };
  }
  return previous === undefined ? undefined : listHint(file, error, previous, token, tokens[index - 2]);
}

function listHint(
  file: string,
  error: IRecognitionException,
  previous: IToken,
  token: IToken,
  beforePrevious: IToken | undefined,
): Hint | undefined {
  const ends = itemEnds.has(previous.tokenTypeIdx);
  const inList = closers.has(error.message) || (atTop.has(error.message) && token.tokenTypeIdx === Qualified.tokenTypeIdx);
  if (ends && itemStarts.has(token.tokenTypeIdx) && inList) {
    return { kind: "comma", after: spanOf(file, previous) };
  }
  if (token.tokenTypeIdx === Comma.tokenTypeIdx && ends && operators.has(beforePrevious?.tokenTypeIdx))
    return { kind: "brackets" };
  if (token.tokenTypeIdx === LParen.tokenTypeIdx && words.has(previous.tokenTypeIdx)) return { kind: "call" };
  const spare = previous.tokenTypeIdx === Comma.tokenTypeIdx && !itemStarts.has(token.tokenTypeIdx);
  return spare ? { kind: "spareComma", comma: spanOf(file, previous) } : undefined;
}

// ---------------------------------------------------------------- what stands outside

/** Those where as many blocks are open as should be: within a block that could not be read they are part of it. */
function strays({ tokens }: Source, parsed: Parsed): readonly Diagnostic[] {
  if (parsed.strays.length === 0) return [];
  const found: Diagnostic[] = [];
  let depth = 0;
  let next = 0;
  for (const token of tokens) {
    const stray = parsed.strays[next];
    if (stray === undefined) break;
    if (token.startOffset === stray.diagnostic.span.start) {
      if (depth === stray.depth) found.push(stray.diagnostic);
      next++;
    }
    if (token.tokenTypeIdx === LCurly.tokenTypeIdx) depth++;
    else if (token.tokenTypeIdx === RCurly.tokenTypeIdx) depth = Math.max(0, depth - 1);
  }
  return found;
}

// ---------------------------------------------------------------- places

function spanOf(file: string, token: IToken): Span {
  return { file, start: token.startOffset, end: token.startOffset + token.image.length };
}

/** Behind the last token: where what is missing at the end of the file would stand. */
function endOf(file: string, token: IToken | undefined): Span {
  const end = token === undefined ? 0 : token.startOffset + token.image.length;
  return { file, start: end, end };
}
