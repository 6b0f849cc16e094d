import { describe, expect, it } from "vitest";
import { intersects, partsOfText, plainText, shownTemplate, tidy } from "../../src/check/pattern.js";

const pattern = (text: string) => partsOfText(text, true);

/** All patterns and all texts up to a length over two letters: small enough to compare with the definition. */
const words = (letters: string, length: number): readonly string[] =>
  length === 0 ? [""] : ["", ...[...letters].flatMap((letter) => words(letters, length - 1).map((rest) => letter + rest))];

function matches(text: string, glob: string): boolean {
  if (glob === "") return text === "";
  if (glob[0] === "*") return matches(text, glob.slice(1)) || (text !== "" && matches(text.slice(1), glob));
  return text !== "" && (glob[0] === "?" || glob[0] === text[0]) && matches(text.slice(1), glob.slice(1));
}

describe("intersects", () => {
  it("says whether some text matches both patterns", () => {
    const globs = [...new Set(words("ab*?", 3))];
    const texts = [...new Set(words("ab", 6))];
    const matched = new Map(globs.map((glob) => [glob, new Set(texts.filter((text) => matches(text, glob)))]));
    for (const a of globs) {
      for (const b of globs) {
        const common = [...matched.get(a)!].some((text) => matched.get(b)!.has(text));
        expect(intersects(pattern(a), pattern(b)), `${a} and ${b}`).toBe(common);
      }
    }
  });

  it("ignores letter case when asked", () => {
    expect(intersects(pattern("AB*"), pattern("abc"))).toBe(false);
    expect(intersects(pattern("AB*"), pattern("abc"), true)).toBe(true);
  });

  it("takes a variable for anything", () => {
    expect(
      intersects(
        [
          { kind: "text", text: "x-" },
          { kind: "variable", key: "aws:username" },
        ],
        pattern("x-?"),
      ),
    ).toBe(true);
  });

  it("says yes to what would take too long to find out", () => {
    expect(intersects(pattern("a".repeat(3000)), pattern("b".repeat(3000)))).toBe(true);
  });
});

describe("templates", () => {
  it("are tidied: neighbouring texts join, the empty text is one part", () => {
    expect(tidy([...pattern("a"), ...pattern("b*"), ...pattern("")])).toEqual([{ kind: "text", text: "ab" }, { kind: "any" }]);
    expect(tidy([])).toEqual([{ kind: "text", text: "" }]);
  });

  it("are plain only without wildcards and variables", () => {
    expect(plainText(partsOfText("a*", false))).toBe("a*");
    expect(plainText(pattern("a*"))).toBeUndefined();
  });

  it("are shown as they are read", () => {
    expect(shownTemplate([...pattern("a*?"), { kind: "variable", key: "k:v" }])).toBe("a*?${k:v}");
  });
});
