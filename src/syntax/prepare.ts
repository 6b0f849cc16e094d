/**
 * Between lexer and parser: takes out of the token list what the grammar has no place for, and says so. Foreign spellings
 * become the tokens they stand for, unknown characters go, and brackets nested deeper than `maxDepth` become one token, so
 * that no text, however deep, can exhaust the stack of the parser or of any stage behind it. Linear.
 */
import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { foreignSpelling, unexpectedCharacters, unterminatedString } from "../diagnostics/syntax.js";
import type { Span } from "../text/span.js";
import {
  Comma,
  type ForeignToken,
  kw,
  LCurly,
  LParen,
  longForeignTokens,
  OpenString,
  RCurly,
  RParen,
  type ScopedToken,
  Skipped,
  shortForeignTokens,
  Unknown,
} from "./tokens.js";

/** Parentheses and `not`s around one another. Far beyond what a person writes or an import makes. */
export const maxDepth = 64;

export interface Prepared {
  readonly tokens: IToken[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where something was taken out, in order. */
  readonly gaps: readonly number[];
}

const foreignTokens: ReadonlyMap<number, ForeignToken> = new Map(
  [...longForeignTokens, ...shortForeignTokens].map((token) => [indexOf(token), token]),
);

const openString = indexOf(OpenString);
const unknown = indexOf(Unknown);
const open = indexOf(LParen);
const close = indexOf(RParen);
const not = indexOf(kw.not);
const openBlock = indexOf(LCurly);
const closeBlock = indexOf(RCurly);

const oddTokens: ReadonlySet<number> = new Set([openString, unknown, ...foreignTokens.keys()]);
const firstOdd = Math.min(...oddTokens);

const endsOperand: ReadonlySet<number> = new Set([kw.and, kw.or, RParen, Comma].map(indexOf));

const outsideConditions: ReadonlySet<number> = new Set(
  [RCurly, LCurly, kw.policy, kw.rule, kw.require, kw.protect, kw.when, kw.unless, kw.unsupported, kw.test, kw.claim].map(
    indexOf,
  ),
);

function indexOf(token: ScopedToken): number {
  return token.tokenTypeIdx ?? -1;
}

/** The tokens for the parser. Most files need no change: then the list is the same. */
export function prepare(file: string, tokens: IToken[]): Prepared {
  const { odd, deepeners, openBlocks } = survey(tokens);
  const cleaned = odd ? clean(file, tokens) : { tokens, diagnostics: [], gaps: [] };
  const flat = deepeners > maxDepth ? { ...cleaned, tokens: flatten(cleaned.tokens) } : cleaned;
  if (openBlocks > 0) closeBlocks(flat.tokens, openBlocks);
  return flat;
}

interface Survey {
  /** Whether there is anything to take out or to report. */
  readonly odd: boolean;
  /** How many tokens make what follows them deeper. */
  readonly deepeners: number;
  /** How many blocks the file leaves open. */
  readonly openBlocks: number;
}

function survey(tokens: readonly IToken[]): Survey {
  let odd = false;
  let deepeners = 0;
  let openBlocks = 0;
  for (let i = 0; i < tokens.length; i++) {
    const index = tokens[i]?.tokenTypeIdx ?? 0;
    if (index === openBlock) openBlocks++;
    else if (index === closeBlock) openBlocks = Math.max(0, openBlocks - 1);
    else if (index === open || index === not) deepeners++;
    else if (index >= firstOdd && oddTokens.has(index)) odd = true;
  }
  return { odd, deepeners, openBlocks };
}

/** Whether the token is not in the text: `closeBlocks` has added it. */
export function isAdded(token: IToken): boolean {
  return token.image === "" && token.startOffset >= 0;
}

/** Adds the braces that are missing at the end, so that what stands in the open blocks is read. */
function closeBlocks(tokens: IToken[], count: number): void {
  const last = tokens.at(-1);
  if (last === undefined) return;
  const startOffset = last.startOffset + last.image.length;
  for (let i = 0; i < count; i++) tokens.push({ image: "", startOffset, tokenType: RCurly, tokenTypeIdx: closeBlock });
}

/** Reports of one kind of trouble beyond which no more are made. */
const maxReports = 1000;

function clean(file: string, tokens: readonly IToken[]): Prepared {
  const kept: IToken[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (make: () => Diagnostic): void => {
    if (diagnostics.length < maxReports) diagnostics.push(make());
  };
  const gaps: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const foreign = foreignTokens.get(token.tokenTypeIdx);
    if (token.tokenTypeIdx === unknown) {
      const run = unknownRun(tokens, i);
      report(() => unexpectedCharacters(spanOf(file, token, run.at(-1)), run.map(({ image }) => image).join("")));
      gaps.push(token.startOffset);
      i += run.length - 1;
    } else if (foreign !== undefined) {
      report(() => foreignSpelling(spanOf(file, token), token.image, writtenHere(foreign, token.image)));
      if (foreign.meant !== undefined) kept.push(retyped(token, foreign.meant));
    } else {
      if (token.tokenTypeIdx === openString) report(() => unterminatedString(spanOf(file, token)));
      kept.push(token);
    }
  }
  return { tokens: kept, diagnostics, gaps };
}

/** Unknown tokens that touch, from index `from`. */
function unknownRun(tokens: readonly IToken[], from: number): readonly IToken[] {
  const run: IToken[] = [];
  let end = tokens[from]?.startOffset ?? 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.tokenTypeIdx !== unknown || token.startOffset !== end) break;
    run.push(token);
    end += token.image.length;
  }
  return run;
}

function writtenHere(foreign: ForeignToken, image: string): string {
  if (image.startsWith("'")) return `"${image.slice(1, -1)}"`;
  if (image.startsWith("#")) return `//${image.slice(1)}`;
  return foreign.written;
}

function retyped(token: IToken, type: ScopedToken): IToken {
  const { image, startOffset } = token;
  return { image, startOffset, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? token.tokenTypeIdx };
}

function spanOf(file: string, token: IToken, last: IToken = token): Span {
  return { file, start: token.startOffset, end: last.startOffset + last.image.length };
}

// ---------------------------------------------------------------- depth

/** Replaces each operand that lies deeper than `maxDepth` by one `Skipped` token. */
function flatten(tokens: readonly IToken[]): IToken[] {
  const kept: IToken[] = [];
  /** For each open parenthesis the levels that it closes: itself and the `not`s right before it. */
  const levels: number[] = [];
  let depth = 0;
  let run = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const index = token.tokenTypeIdx;
    if ((index === open || index === not) && depth + run >= maxDepth) {
      kept.push(retyped(token, Skipped));
      i = operandEnd(tokens, i) - 1;
      run = 0;
      continue;
    }
    if (index === open) {
      levels.push(run + 1);
      depth += run + 1;
    } else if (index === close) depth -= levels.pop() ?? 0;
    run = index === not ? run + 1 : 0;
    kept.push(token);
  }
  return kept;
}

/** Index behind the operand that starts at `from`: the first `and`, `or`, `)` or `,` of its own level, or what no condition holds. */
function operandEnd(tokens: readonly IToken[], from: number): number {
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const index = tokens[i]?.tokenTypeIdx ?? 0;
    if (outsideConditions.has(index)) return i;
    if (index === open) depth++;
    else if (depth === 0 && endsOperand.has(index)) return i;
    else if (index === close) depth--;
  }
  return tokens.length;
}
