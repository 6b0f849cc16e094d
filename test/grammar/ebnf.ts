import type { TokenType } from "chevrotain";
import { vocabulary } from "../../src/syntax/lexer.js";
import {
  AnyWord,
  BlockComment,
  CastWord,
  ComparisonSymbol,
  DocComment,
  Identifier,
  keywords,
  LineComment,
  NumberText,
  PlainWord,
  Qualified,
  ReservedWord,
  type ScopedToken,
  StringText,
  Word,
} from "../../src/syntax/tokens.js";
import type { Production } from "./productions.js";

/** Tokens that stand for more than one text; the others are printed as their text. */
const named: readonly ScopedToken[] = [
  Identifier,
  Qualified,
  StringText,
  NumberText,
  AnyWord,
  Word,
  PlainWord,
  CastWord,
  ReservedWord,
  ComparisonSymbol,
];

const byName: ReadonlyMap<string, TokenType> = new Map(vocabulary.map((token) => [token.name, token]));

/** The grammar in the notation of the W3C's EBNF: `?` `*` `+`, `|`, parentheses. */
export function ebnf(productions: readonly Production[]): string {
  const syntax = productions.map((rule) => `${rule.name} ::= ${body(rule.definition ?? [])}`);
  const lexical = [...categories(), ...patterns()];
  return `/* Generated from the parser in src/syntax/. Do not edit. */\n\n${syntax.join("\n\n")}\n\n/* Tokens */\n\n${lexical.join("\n\n")}\n`;
}

function body(productions: readonly Production[]): string {
  const text = sequence(productions);
  return productions.length === 1 && productions[0]?.type === "Alternation" ? text.slice(2, -2) : text;
}

function sequence(productions: readonly Production[]): string {
  return productions.map((production) => print(production)).join(" ");
}

function print(production: Production): string {
  const inner = production.definition ?? [];
  switch (production.type) {
    case "Terminal":
      return terminal(production.name ?? "");
    case "NonTerminal":
      return production.name ?? "";
    case "Alternative":
      return sequence(inner);
    case "Option":
      return `${grouped(inner)}?`;
    case "Repetition":
      return `${grouped(inner)}*`;
    case "RepetitionMandatory":
      return `${grouped(inner)}+`;
    case "Alternation":
      return `( ${inner.map(print).join(" | ")} )`;
    default:
      throw new Error(`no notation for ${production.type}`);
  }
}

function grouped(productions: readonly Production[]): string {
  const text = sequence(productions);
  const single = productions.length === 1 && ["Terminal", "NonTerminal", "Alternation"].includes(productions[0]?.type ?? "");
  return single ? text : `( ${text} )`;
}

function terminal(name: string): string {
  if (named.some((token) => token.name === name)) return name;
  const pattern = byName.get(name)?.PATTERN;
  if (typeof pattern !== "string") throw new Error(`no text for the token ${name}`);
  return quoted(pattern);
}

function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

function categories(): readonly string[] {
  const words = (strength: string): string =>
    keywords
      .filter((keyword) => keyword.strength === strength)
      .map(({ text }) => quoted(text))
      .join(" | ");
  const symbols = vocabulary.filter(({ CATEGORIES }) => CATEGORIES?.includes(ComparisonSymbol));
  return [
    `AnyWord ::= Word | ReservedWord | ${words("literal")}`,
    "Word ::= PlainWord | CastWord",
    `PlainWord ::= Identifier | ${words("contextual")}`,
    `CastWord ::= ${words("cast")}`,
    `ReservedWord ::= ${words("reserved")}`,
    `ComparisonSymbol ::= ${symbols.map(({ PATTERN }) => quoted(String(PATTERN))).join(" | ")}`,
  ];
}

function patterns(): readonly string[] {
  return [Identifier, Qualified, StringText, NumberText, DocComment, LineComment, BlockComment].map(
    ({ name, PATTERN }) => `${name} ::= ${String(PATTERN)}`,
  );
}
