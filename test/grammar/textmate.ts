import {
  At,
  DocComment,
  Identifier,
  keywords,
  LineComment,
  NumberText,
  Qualified,
  type ScopedToken,
  StringText,
  symbols,
} from "../../src/syntax/tokens.js";

const suffix = "abac";

export interface TextMatePattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly TextMatePattern[];
}

export interface TextMateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly TextMatePattern[];
}

/** Colours by token, from the token table; in the order in which the lexer tries them. */
export function textMateGrammar(): TextMateGrammar {
  return {
    name: "Tagward",
    scopeName: `source.${suffix}`,
    fileTypes: [suffix],
    patterns: [
      single(DocComment),
      single(LineComment),
      { name: scoped("comment.block"), begin: "/\\*", end: "\\*/" },
      string(),
      annotation(),
      single(Qualified),
      // A keyword behind a dot is the segment of a path.
      { name: scoped(Identifier.scope), match: `(?<=\\.)${source(Identifier)}` },
      ...byScope(keywords.map(({ token }) => token)).map(([scope, tokens]) => ({
        name: scoped(scope),
        match: `(?<![\\w-])(?:${tokens.map(source).join("|")})(?!-*\\w)`,
      })),
      single(Identifier),
      single(NumberText),
      ...byScope(symbols).map(([scope, tokens]) => ({ name: scoped(scope), match: tokens.map(source).join("|") })),
    ],
  };
}

function scoped(scope: string): string {
  return `${scope}.${suffix}`;
}

function source({ PATTERN }: ScopedToken): string {
  if (PATTERN instanceof RegExp) return PATTERN.source;
  return String(PATTERN).replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function single(token: ScopedToken): TextMatePattern {
  return { name: scoped(token.scope), match: source(token) };
}

/** A string ends with its line, also when it is not closed. */
function string(): TextMatePattern {
  return {
    name: scoped(StringText.scope),
    begin: '"',
    end: '"|$',
    patterns: [
      { name: scoped("constant.character.escape"), match: '\\\\(?:["\\\\/bfnrt*?]|u[0-9A-Fa-f]{4}|\\$\\{)' },
      { name: scoped("invalid.illegal.escape"), match: "\\\\." },
      { name: scoped("variable.other.interpolation"), match: "\\$\\{(?:'[^'\"]*'|[^'}\"])*\\}" },
    ],
  };
}

function annotation(): TextMatePattern {
  return {
    match: `(${source(At)})(${source(Identifier)})`,
    captures: { 1: { name: scoped(At.scope) }, 2: { name: scoped("storage.type.annotation") } },
  };
}

/** In the order of the table; longer texts before their prefixes. */
function byScope(tokens: readonly ScopedToken[]): readonly (readonly [string, readonly ScopedToken[]])[] {
  const found = new Map<string, ScopedToken[]>();
  for (const token of tokens) found.set(token.scope, [...(found.get(token.scope) ?? []), token]);
  return [...found].map(([scope, all]) => [scope, all.sort((a, b) => source(b).length - source(a).length)] as const);
}
