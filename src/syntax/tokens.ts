/**
 * The token table: every word and symbol of the language, with what it looks like (`pattern`), what messages call it
 * (`label`) and how editors colour it (`scope`). Lexer, parser, `grammar/keywords.json` and the TextMate grammar are
 * all made from it. `lexer.ts` fixes the order in which patterns are tried.
 */
import { createToken, type IToken, type ITokenConfig, Lexer, type TokenType } from "chevrotain";

export interface ScopedToken extends TokenType {
  /** TextMate scope, without the language's suffix. */
  readonly scope: string;
}

function define(scope: string, config: ITokenConfig): ScopedToken {
  return Object.assign(createToken({ label: config.name, ...config }), { scope });
}

// ---------------------------------------------------------------- categories, matched through their members

/** Every word: what a name may be where no keyword can stand. */
export const AnyWord: ScopedToken = define("variable.other", { name: "AnyWord", label: "a name", pattern: Lexer.NA });
/** Every word that is not reserved. */
export const Word: ScopedToken = define("variable.other", {
  name: "Word",
  label: "a name",
  pattern: Lexer.NA,
  categories: [AnyWord],
});
/** Words that start no cast. */
export const PlainWord: ScopedToken = define("variable.other", {
  name: "PlainWord",
  label: "a name",
  pattern: Lexer.NA,
  categories: [Word],
});
/** `string`, `numeric`, …: casts before `(`, names elsewhere. */
export const CastWord: ScopedToken = define("support.function", {
  name: "CastWord",
  label: "a cast",
  pattern: Lexer.NA,
  categories: [Word],
});
/** The keywords of this language that can never be a bare name. */
export const ReservedWord: ScopedToken = define("keyword.control", {
  name: "ReservedWord",
  label: "a keyword",
  pattern: Lexer.NA,
  categories: [AnyWord],
});
/** `==` `!=` `<` `<=` `>` `>=` */
export const ComparisonSymbol: ScopedToken = define("keyword.operator.comparison", {
  name: "ComparisonSymbol",
  label: "a comparison",
  pattern: Lexer.NA,
});

// ---------------------------------------------------------------- words

/** Hyphens stand inside a word, never at its end. */
export const Identifier: ScopedToken = define("variable.other", {
  name: "Identifier",
  label: "a name",
  pattern: /[A-Za-z_][A-Za-z0-9_]*(?:-+[A-Za-z0-9_]+)*/,
  categories: [PlainWord],
});

/**
 * `prefix:rest`. The prefix may hold dots and slashes (`oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub`). A slash that
 * opens a comment and a colon that ends the word are not part of it. The look-behind keeps the scan linear: the prefix is
 * read once for each run of its characters, not once for each character. A comment may end right before the word.
 */
export const Qualified: ScopedToken = define("entity.name.function", {
  name: "Qualified",
  label: "a qualified name",
  pattern:
    /(?<![A-Za-z0-9_.-])(?<![^*]\/)[A-Za-z_](?:[A-Za-z0-9_.-]|\/(?=[A-Za-z0-9_]))*:(?:[A-Za-z0-9_*?.@+-]|\/(?=[A-Za-z0-9_.@+:-])|:(?=[A-Za-z0-9_*?@+/-]))+/,
});

type Strength = "reserved" | "contextual" | "cast" | "literal";

/** Word, how firmly it is taken, scope. */
const wordRows = [
  ["import", "reserved", "keyword.control.import"],
  ["from", "reserved", "keyword.control.clause"],
  ["param", "reserved", "storage.type"],
  ["tag", "reserved", "storage.type"],
  ["actions", "reserved", "storage.type"],
  ["resources", "reserved", "storage.type"],
  ["principals", "reserved", "storage.type"],
  ["values", "reserved", "storage.type"],
  ["condition", "reserved", "storage.type"],
  ["policy", "reserved", "storage.type"],
  ["rule", "reserved", "storage.type"],
  ["require", "reserved", "storage.type"],
  ["protect", "reserved", "storage.type"],
  ["test", "reserved", "storage.type"],
  ["claim", "reserved", "storage.type"],
  ["allow", "reserved", "keyword.control.effect"],
  ["deny", "reserved", "keyword.control.effect"],
  ["on", "reserved", "keyword.control.clause"],
  ["when", "reserved", "keyword.control.clause"],
  ["unless", "reserved", "keyword.control.clause"],
  ["unsupported", "reserved", "keyword.control.clause"],
  ["tags", "reserved", "keyword.control.clause"],
  ["given", "reserved", "keyword.control.clause"],
  ["expect", "reserved", "keyword.control.clause"],
  ["never", "reserved", "keyword.control.clause"],
  ["except", "reserved", "keyword.operator.list"],
  ["and", "reserved", "keyword.operator.logical"],
  ["or", "reserved", "keyword.operator.logical"],
  ["not", "reserved", "keyword.operator.logical"],
  ["in", "reserved", "keyword.operator.comparison"],
  ["like", "reserved", "keyword.operator.comparison"],
  ["exists", "reserved", "keyword.operator.presence"],
  ["missing", "reserved", "keyword.operator.presence"],
  ["any", "reserved", "keyword.operator.set"],
  ["all", "reserved", "keyword.operator.set"],
  ["true", "literal", "constant.language.boolean"],
  ["false", "literal", "constant.language.boolean"],
  ["as", "contextual", "keyword.control.import"],
  ["for", "contextual", "keyword.control.clause"],
  ["ignoring", "contextual", "keyword.operator.comparison"],
  ["case", "contextual", "keyword.operator.comparison"],
  ["only", "contextual", "keyword.control.clause"],
  ["skip", "contextual", "constant.language"],
  ["unconditional", "contextual", "constant.language"],
  ["implicit", "contextual", "keyword.control.effect"],
  ["by", "contextual", "keyword.control.clause"],
  ["with", "contextual", "keyword.control.clause"],
  ["within", "contextual", "keyword.operator.relation"],
  ["equals", "contextual", "keyword.operator.relation"],
  ["principal", "contextual", "variable.language"],
  ["resource", "contextual", "variable.language"],
  ["request", "contextual", "variable.language"],
  ["context", "contextual", "variable.language"],
  ["string", "cast", "support.function.cast"],
  ["numeric", "cast", "support.function.cast"],
  ["date", "cast", "support.function.cast"],
  ["bool", "cast", "support.function.cast"],
  ["arn", "cast", "support.function.cast"],
  ["ip", "cast", "support.function.cast"],
  ["binary", "cast", "support.function.cast"],
] as const;

export type KeywordText = (typeof wordRows)[number][0];

const categoriesOf: Readonly<Record<Strength, readonly TokenType[]>> = {
  reserved: [ReservedWord],
  literal: [AnyWord],
  contextual: [PlainWord],
  cast: [CastWord],
};

/** Words with a meaning, and how firmly they are taken: a contextual one is a name wherever its own place is not. */
export interface Keyword {
  readonly text: KeywordText;
  readonly strength: Strength;
  readonly token: ScopedToken;
}

export const keywords: readonly Keyword[] = wordRows.map(([text, strength, scope]) => ({
  text,
  strength,
  token: define(scope, {
    name: `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`,
    label: `\`${text}\``,
    pattern: text,
    longer_alt: Identifier,
    categories: [...categoriesOf[strength]],
  }),
}));

/** Token type of a keyword, by its text. */
export const kw: Readonly<Record<KeywordText, ScopedToken>> = Object.fromEntries(
  keywords.map(({ text, token }) => [text, token]),
) as Record<KeywordText, ScopedToken>;

const reserved: ReadonlySet<number | undefined> = new Set(
  keywords.filter(({ strength }) => strength === "reserved").map(({ token }) => token.tokenTypeIdx),
);

/** Whether the token is a keyword that can never be a bare name. */
export function isReserved({ tokenTypeIdx }: IToken): boolean {
  return reserved.has(tokenTypeIdx);
}

// ---------------------------------------------------------------- literals

/** A string that is closed on its line. */
export const StringText: ScopedToken = define("string.quoted.double", {
  name: "String",
  label: "a string",
  pattern: /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"/,
});

/** A string that is not: everything to the end of the line. Stands for a string in the grammar; the lexer reports it. */
export const OpenString: ScopedToken = define("invalid.illegal", {
  name: "OpenString",
  label: "a string",
  pattern: /"[^\r\n]*/,
  categories: [StringText],
});

export const NumberText: ScopedToken = define("constant.numeric", {
  name: "Number",
  label: "a number",
  pattern: /-?[0-9]+(?:\.[0-9]+)?/,
});

// ---------------------------------------------------------------- symbols

function symbol(name: string, text: string, scope: string, categories: readonly TokenType[] = []): ScopedToken {
  return define(scope, { name, pattern: text, label: `\`${text}\``, categories: [...categories] });
}

const bracket = "punctuation.section";
const comparison = "keyword.operator.comparison";

export const LCurly: ScopedToken = symbol("LCurly", "{", bracket);
export const RCurly: ScopedToken = symbol("RCurly", "}", bracket);
export const LParen: ScopedToken = symbol("LParen", "(", bracket);
export const RParen: ScopedToken = symbol("RParen", ")", bracket);
export const LSquare: ScopedToken = symbol("LSquare", "[", bracket);
export const RSquare: ScopedToken = symbol("RSquare", "]", bracket);
export const Comma: ScopedToken = symbol("Comma", ",", "punctuation.separator");
export const Dot: ScopedToken = symbol("Dot", ".", "punctuation.accessor");
export const Colon: ScopedToken = symbol("Colon", ":", "punctuation.separator");
export const At: ScopedToken = symbol("At", "@", "punctuation.definition.annotation");
export const Bar: ScopedToken = symbol("Bar", "|", "keyword.operator.union");
export const Star: ScopedToken = symbol("Star", "*", "keyword.operator.wildcard");
export const Equal: ScopedToken = symbol("Equal", "=", "keyword.operator.assignment");
export const QuestionQuestion: ScopedToken = symbol("QuestionQuestion", "??", "keyword.operator.default");
export const Question: ScopedToken = symbol("Question", "?", "keyword.operator.presence");
export const EqualEqual: ScopedToken = symbol("EqualEqual", "==", comparison, [ComparisonSymbol]);
export const NotEqual: ScopedToken = symbol("NotEqual", "!=", comparison, [ComparisonSymbol]);
const LessEqual: ScopedToken = symbol("LessEqual", "<=", comparison, [ComparisonSymbol]);
const Less: ScopedToken = symbol("Less", "<", comparison, [ComparisonSymbol]);
const GreaterEqual: ScopedToken = symbol("GreaterEqual", ">=", comparison, [ComparisonSymbol]);
const Greater: ScopedToken = symbol("Greater", ">", comparison, [ComparisonSymbol]);

// ---------------------------------------------------------------- trivia

export const Blank: ScopedToken = define("", {
  name: "Blank",
  pattern: /[ \t\r\n\f\v]+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});

const comments = "comments";

/** `///`, but not `////`: documentation of what follows. */
export const DocComment: ScopedToken = define("comment.line.documentation", {
  name: "DocComment",
  pattern: /\/\/\/(?!\/)[^\r\n]*/,
  group: comments,
});
export const LineComment: ScopedToken = define("comment.line.double-slash", {
  name: "LineComment",
  pattern: /\/\/[^\r\n]*/,
  group: comments,
});
export const BlockComment: ScopedToken = define("comment.block", {
  name: "BlockComment",
  pattern: /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//,
  group: comments,
  line_breaks: true,
});
/** A block comment that is never closed: everything to the end of the file. */
export const OpenComment: ScopedToken = define("invalid.illegal", {
  name: "OpenComment",
  pattern: /\/\*[\s\S]*/,
  group: comments,
  line_breaks: true,
});

// ---------------------------------------------------------------- what other languages write: read as what it must mean, and reported with the fix

export interface ForeignToken extends ScopedToken {
  /** How it is written here; empty when not at all. */
  readonly written: string;
  /** The token that it stands for; absent when it is left out. */
  readonly meant?: ScopedToken;
}

function foreign(name: string, pattern: string | RegExp, written: string, meant?: ScopedToken): ForeignToken {
  const token = define("invalid.illegal", { name, pattern });
  return Object.assign(token, meant === undefined ? { written } : { written, meant });
}

/** Spellings of other languages that start with one of ours: tried before it. */
export const longForeignTokens: readonly ForeignToken[] = [
  foreign("AndAnd", "&&", "and", kw.and),
  foreign("OrOr", "||", "or", kw.or),
  foreign("EqualEqualEqual", /={3,}/, "==", EqualEqual),
  foreign("NotEqualEqual", /!={2,}/, "!=", NotEqual),
  foreign("LessGreater", "<>", "!=", NotEqual),
];

/** Those that are a prefix of ours, or like nothing of ours: tried after. */
export const shortForeignTokens: readonly ForeignToken[] = [
  foreign("Bang", "!", "not ", kw.not),
  foreign("Semicolon", /;+/, ""),
  foreign("SingleQuoted", /'[^'"\\\r\n]*'/, '"', StringText),
  foreign("HashComment", /#[^\r\n]*/, "//"),
];

/** What no other token fits. */
export const Unknown: ScopedToken = define("invalid.illegal", {
  name: "Unknown",
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is left, controls too
  pattern: /[\u0080-\uffff]+|[\u0000-\u007f]/,
});

/** Stands for a bracketed part that is nested too deep to be read. Never written. */
export const Skipped: ScopedToken = define("", { name: "Skipped", label: "a condition", pattern: Lexer.NA });

/** Symbols, each before its own prefixes. */
export const symbols: readonly ScopedToken[] = [
  LCurly,
  RCurly,
  LParen,
  RParen,
  LSquare,
  RSquare,
  Comma,
  Dot,
  Colon,
  At,
  Bar,
  Star,
  EqualEqual,
  Equal,
  NotEqual,
  LessEqual,
  Less,
  GreaterEqual,
  Greater,
  QuestionQuestion,
  Question,
];

/** Tokens that the lexer never makes. */
export const categories: readonly ScopedToken[] = [AnyWord, Word, PlainWord, CastWord, ReservedWord, ComparisonSymbol, Skipped];
