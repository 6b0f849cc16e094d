import { describe, expect, it } from "vitest";
import { anyRun, matchPieces, oneCharacter, type Piece } from "../../src/eval/wildcard.js";
import { templateFromText } from "../../src/ir/template.js";

function pieces(pattern: string): readonly Piece[] {
  return templateFromText(pattern, { wildcards: true, variables: false }).map((part) => {
    if (part.kind === "text") return part.text;
    return part.kind === "any" ? anyRun : oneCharacter;
  });
}

describe("matchPieces (§3.4)", () => {
  it.each([
    ["", "", true],
    ["", "a", false],
    ["*", "", true],
    ["**", "", true],
    ["?", "", false],
    ["*?", "a", true],
    ["?*", "a", true],
    ["*?*?", "a", false],
    ["a*", "a", true],
    ["*a", "ba", true],
    ["*a", "ab", false],
    ["*ab", "aab", true],
    ["*ab*ab", "ab", false],
    ["*ab*ab", "abxab", true],
    ["a*b?d*", "axxbcd", true],
    ["a*b?d*", "axxbd", false],
    ["*?b*", "b", false],
    ["*?b*", "ab", true],
    ["*a?c", "abcaxc", true],
    ["*aab", "aaaab", true],
    ["a?c*e", "abcde", true],
    ["\n*\u0000", "\nx\u0000", true],
  ])("%j matches %j: %s", (pattern, text, expected) => {
    expect(matchPieces(pieces(pattern), text)).toBe(expected);
  });

  it("answers the classic exponential case", () => {
    expect(matchPieces(pieces(`${"*a".repeat(50)}*b`), "a".repeat(10_000))).toBe(false);
  });
});
