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
import { maxDepth } from "./prepare.js";
import {
  Comma,
  Identifier,
  keywords,
  LCurly,
  LParen,
  LSquare,
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

interface Source {
  readonly file: string;
  readonly tokens: readonly IToken[];
  /** Where `prepare.ts` took something out. */
  readonly gaps: readonly number[];
}

/** All problems of a parsed file but those that `prepare.ts` reports itself; unordered. */
export function problemsOf(source: Source, parsed: Parsed): readonly Diagnostic[] {
  const errors = errorsOf(source, parsed);
  const doubts = parsed.doubts.filter(({ span }) => !errors.some((error) => contains(span, error.span)));
  const found = [...errors, ...parsed.problems, ...doubts.map(({ diagnostic }) => diagnostic), ...strays(source, parsed)];
  if (parsed.gaveUp) found.push(tooManyErrors(lastPlace(source, parsed)));
  return found;
}

function lastPlace({ file, tokens }: Source, parsed: Parsed): Span {
  const token = parsed.errors.at(-1)?.token ?? tokens.at(-1);
  return token === undefined || !(token.startOffset >= 0) ? endOf(file, tokens.at(-1)) : spanOf(file, token);
}

// ---------------------------------------------------------------- errors of chevrotain

function errorsOf(source: Source, parsed: Parsed): readonly Diagnostic[] {
  const quiet = new Set<number>();
  const found: Diagnostic[] = [];
  for (const error of parsed.errors) {
    const offset = placeOf(error);
    const index = indexAt(source.tokens, offset);
    if (!quiet.has(offset) && !explained(source, index)) found.push(describe(source, error, index));
    quiet.add(offset);
    for (const landing of parsed.landings.get(error) ?? []) quiet.add(landing >= 0 ? landing : Number.POSITIVE_INFINITY);
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

/** Whether what stands right before the token has been reported and explains the error. */
function explained({ tokens, gaps }: Source, index: number): boolean {
  const previous = tokens[index - 1];
  if (previous?.tokenTypeIdx === OpenString.tokenTypeIdx) return true;
  const from = previous?.startOffset ?? -1;
  const to = tokens[index]?.startOffset ?? Number.POSITIVE_INFINITY;
  return gaps.some((gap) => gap > from && gap < to);
}

function describe(source: Source, error: IRecognitionException, index: number): Diagnostic {
  const { file, tokens } = source;
  const token = tokens[index];
  if (token !== undefined && token.tokenTypeIdx === Skipped.tokenTypeIdx) return nestingTooDeep(spanOf(file, token), maxDepth);
  const expected = error.message;
  const span = token === undefined ? endOf(file, tokens.at(-1)) : spanOf(file, token);
  const open = closers.has(expected) || token === undefined ? openBracket(source, index) : undefined;
  const hint = token === undefined ? undefined : hintFor(source, error, index);
  return unexpectedToken({ span, expected, found: token?.image, open: hint === undefined ? open : undefined, hint });
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

const reserved: ReadonlySet<number | undefined> = new Set(
  keywords.filter(({ strength }) => strength === "reserved").map(({ token }) => token.tokenTypeIdx),
);

const declarationWords: readonly string[] = [
  "import",
  "param",
  "tag",
  "actions",
  "resources",
  "principals",
  "values",
  "condition",
  "policy",
  "test",
  "claim",
];
const clauseWords: readonly string[] = ["allow", "deny", "from", "on", "when", "unless", "unsupported", "except", "and", "or"];
const governanceWords: readonly string[] = ["tags", "on", "unless", "except"];

/** Words that may stand where a rule of the grammar fails. */
const wordsIn: ReadonlyMap<string, readonly string[]> = new Map([
  ["file", declarationWords],
  ["declaration", [...declarationWords, "rule", "require", "protect"]],
  ["policy", ["rule", "require", "protect", "for"]],
  ["member", ["rule", "require", "protect"]],
  ["rule", clauseWords],
  ["require", governanceWords],
  ["protect", governanceWords],
  ["import", ["from"]],
  ["importName", ["as"]],
  ["test", ["given", "expect", "by", "with"]],
  ["expectation", ["allow", "deny", "implicit", "by", "with"]],
  ["claim", ["given", "never", "policy", "on", "when", "within", "equals"]],
  ["compareClaim", ["within", "equals"]],
  ["neverClaim", ["allow", "on", "when"]],
  ["effectClause", ["allow", "deny"]],
  ["unsupportedClause", ["skip", "unconditional"]],
  ["fixture", ["principal", "resource", "request", "context"]],
  ["given", ["principal", "resource", "request", "context", "policy"]],
]);

const names: ReadonlySet<string> = new Set(["a name"]);

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
  const ruleName = error.context.ruleStack.at(-1) ?? "";
  if (reserved.has(token.tokenTypeIdx) && names.has(error.message)) return { kind: "keyword" };
  if (token.tokenTypeIdx === Identifier.tokenTypeIdx) {
    const meant = nearest(token.image, wordsIn.get(ruleName) ?? []);
    if (meant !== undefined) return { kind: "misspelled", meant };
  }
  if (previous === undefined) return undefined;
  if (itemEnds.has(previous.tokenTypeIdx) && itemStarts.has(token.tokenTypeIdx) && closers.has(error.message)) {
    return { kind: "comma", after: spanOf(file, previous) };
  }
  if (previous.tokenTypeIdx === Comma.tokenTypeIdx && !itemStarts.has(token.tokenTypeIdx)) {
    return { kind: "spareComma", comma: spanOf(file, previous) };
  }
  return undefined;
}

// ---------------------------------------------------------------- what stands outside

/** Those where all blocks before are closed: within a block that could not be read they are part of it. */
function strays({ tokens }: Source, parsed: Parsed): readonly Diagnostic[] {
  if (parsed.strays.length === 0) return [];
  const found: Diagnostic[] = [];
  let depth = 0;
  let next = 0;
  for (const token of tokens) {
    const stray = parsed.strays[next];
    if (stray === undefined) break;
    if (token.startOffset === stray.span.start) {
      if (depth <= 0) found.push(stray);
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
