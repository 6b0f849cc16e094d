import { keywords, symbols } from "../../src/syntax/tokens.js";

/** The words of the language by how firmly they are taken, and its symbols. */
export function keywordList(): string {
  const of = (strength: string): readonly string[] =>
    keywords.filter((keyword) => keyword.strength === strength).map(({ text }) => text);
  const list = {
    reserved: of("reserved"),
    literals: of("literal"),
    contextual: of("contextual"),
    casts: of("cast"),
    symbols: symbols.map(({ PATTERN }) => String(PATTERN)),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
