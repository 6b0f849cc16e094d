import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers, globFromText, overlaps } from "../../src/ir/glob.js";
import { matches, partsOf } from "../model/matching.js";
import { params } from "../property/params.js";

const pattern: fc.Arbitrary<string> = fc
  .array(fc.constantFrom("a", "b", "*", "?"), { maxLength: 5 })
  .map((list) => list.join(""));
/** Every text of up to four characters over the letters of the patterns and one more. */
const texts: readonly string[] = Array.from({ length: 4 }).reduce<string[]>(
  (all) => [...new Set([...all, ...all.flatMap((text) => ["a", "b", "c"].map((letter) => text + letter))])],
  [""],
);

const matching = (text: string): Set<string> => {
  const parts = partsOf(text, { variables: false, wildcards: true });
  return new Set(texts.filter((each) => matches(parts, each)));
};

describe("patterns", () => {
  it("cover only what they match, and meet whenever a text matches both", () => {
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        const [left, right] = [matching(a), matching(b)];
        const shared = [...left].filter((text) => right.has(text));
        if (covers(globFromText(a), globFromText(b))) expect(shared).toHaveLength(right.size);
        if (!overlaps(globFromText(a), globFromText(b))) expect(shared).toEqual([]);
      }),
      params(3000),
    );
  });

  it.each([
    ["*", ""],
    ["a*", "ab*"],
    ["?*", "*?"],
    ["a*c", "ab?c"],
    ["*a*", "xay*"],
    ["a", "a"],
  ])("%s covers %s", (general, specific) => {
    expect(covers(globFromText(general), globFromText(specific))).toBe(true);
    expect(overlaps(globFromText(general), globFromText(specific))).toBe(true);
  });

  it.each([
    ["a*", "b*"],
    ["*a", "*b"],
    ["?", "??"],
    ["a?c", "abb"],
    ["", "?*"],
  ])("%s and %s have no text in common", (a, b) => {
    expect(overlaps(globFromText(a), globFromText(b))).toBe(false);
  });

  it("count as unrelated when they are too long to compare", () => {
    const long = globFromText("a".repeat(2000));
    const other = globFromText("b".repeat(2000));
    expect(covers(long, long)).toBe(false);
    expect(overlaps(long, other)).toBe(true);
  });
});
