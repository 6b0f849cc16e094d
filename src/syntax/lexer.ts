/**
 * Text to tokens. In: a source file. Out: its tokens and its comments, in source order. Every character is part of a token,
 * a comment or a blank, so nothing fails here: `prepare.ts` takes out what the grammar has no place for. Linear in the text.
 * Tokens carry only their start (`onlyOffset`): ends are computed.
 */
import { type IToken, Lexer, type TokenType } from "chevrotain";
import type { Comment } from "../ast/comment.js";
import type { SourceFile } from "../text/span.js";
import {
  Blank,
  BlockComment,
  categories,
  DocComment,
  Identifier,
  keywords,
  LineComment,
  longForeignTokens,
  NumberText,
  OpenComment,
  OpenString,
  Qualified,
  type ScopedToken,
  StringText,
  shortForeignTokens,
  symbols,
  Unknown,
} from "./tokens.js";

/** In the order in which they are tried: longer words before their prefixes (`only` before `on`). */
const words: readonly ScopedToken[] = keywords
  .map(({ token }) => token)
  .sort((a, b) => String(b.PATTERN).length - String(a.PATTERN).length);

/** All tokens with a pattern, in the order in which they are tried at each place. */
export const patternTokens: readonly ScopedToken[] = [
  Blank,
  Qualified,
  ...words,
  Identifier,
  StringText,
  OpenString,
  NumberText,
  DocComment,
  LineComment,
  BlockComment,
  OpenComment,
  ...longForeignTokens,
  ...symbols,
  ...shortForeignTokens,
  Unknown,
];

/** What the parser is built from. */
export const vocabulary: readonly TokenType[] = [...patternTokens, ...categories];

/** Exported for the test that runs chevrotain's validations over it. */
export const lexerConfig = {
  positionTracking: "onlyOffset",
  ensureOptimizations: true,
} as const;

const lexer = new Lexer([...vocabulary], { ...lexerConfig, skipValidations: true });

export interface Tokens {
  readonly tokens: IToken[];
  readonly comments: readonly Comment[];
  /** Whether the last comment is a block comment that is never closed. */
  readonly openComment: boolean;
}

/** Takes the text apart. A byte order mark at the start is a blank. */
export function tokenize(source: SourceFile): Tokens {
  const { text } = source;
  const result = lexer.tokenize(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text);
  const found = result.groups["comments"] ?? [];
  return {
    tokens: result.tokens,
    comments: found.map((token) => commentOf(source.name, token)),
    openComment: found.at(-1)?.tokenType === OpenComment,
  };
}

function commentOf(file: string, token: IToken): Comment {
  const { startOffset: start, image, tokenType } = token;
  const kind = tokenType === DocComment ? "doc" : tokenType === LineComment ? "line" : "block";
  return { kind, span: { file, start, end: start + image.length } };
}
