import { describe, expect, it } from "vitest";
import { maxLength, parse } from "../../src/syntax/parse.js";
import { maxDepth } from "../../src/syntax/prepare.js";
import { outline, parseText, problems } from "./harness.js";

const nested = (depth: number): string => `condition c = ${"(".repeat(depth)}a${")".repeat(depth)} and b\ncondition d = c`;

describe("depth", () => {
  it("is read to the limit", () => {
    expect(problems(nested(maxDepth))).toEqual([]);
    expect(problems(`condition c = ${"not ".repeat(maxDepth)}a`)).toEqual([]);
  });

  it.each([
    ["parentheses", nested(maxDepth + 1), "("],
    ["many parentheses", nested(100_000), "("],
    ["negations", `condition c = ${"not ".repeat(100_000)}a and b\ncondition d = c`, "not"],
    ["both", `condition c = ${"not (".repeat(50_000)}a${")".repeat(50_000)}\ncondition d = c`, "not"],
    ["casts", `condition c = ${"string(".repeat(50_000)}a.b${")".repeat(50_000)} == 1\ncondition d = c`, "("],
    ["parentheses that are never closed", `condition c = ${"(".repeat(100_000)}\npolicy P { }\ncondition d = c`, "("],
  ])("of %s beyond it is one problem, and what follows is read", (_, text, underlined) => {
    expect(problems(text)).toEqual([["TW006", underlined]]);
    expect(outline(text)).toMatch(/condition:c.*condition:d$/);
  });

  it("beside one another is no depth", () => {
    expect(problems(`condition c = ${"(a) and not ".repeat(10_000)}b`)).toEqual([]);
    expect(problems(`condition c = ${"not a or ".repeat(10_000)}b`)).toEqual([]);
  });
});

describe("size", () => {
  it("beyond the limit is one problem, and nothing is read", () => {
    expect(problems(" ".repeat(maxLength))).toEqual([]);
    const { diagnostics, file } = parseText(`param p${" ".repeat(maxLength)}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["TW007"]);
    expect(file.declarations).toEqual([]);
    expect(parse({ name: "t", text: "(".repeat(50 * 1024 * 1024) }).diagnostics.map(({ code }) => code)).toEqual(["TW007"]);
  });
});

describe("errors without end", () => {
  const size = 200_000;
  it.each([
    ["rule "],
    ["policy "],
    ["policy { "],
    ["{"],
    ["}"],
    [")"],
    ["["],
    ["@"],
    [":"],
    ["a."],
    ["a/"],
    ["a-"],
    ['"\n'],
    ["'"],
    ["#\n"],
    ["/*"],
    ["!"],
    [";"],
    ["\u0000"],
    ["\ud83c\udf89"],
    ["given "],
    ["///\n"],
    ["rule { deny } "],
    ["policy P { rule { allow a:B on * when ((((((((("],
  ])("of %j stop at a readable number of reports", (piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    expect(parseText(text).diagnostics.length).toBeLessThanOrEqual(501);
  });

  it("say that the rest was not read", () => {
    const { diagnostics } = parseText("policy P { rule { deny } } ".repeat(5000));
    expect(diagnostics.at(-1)?.message).toContain("the rest of the file was not read");
  });

  it("far behind deep nesting cost no more than elsewhere", () => {
    const text = `condition c = ${"(".repeat(maxDepth - 4)}${": ".repeat(size)}`;
    expect(problems(text)).toEqual([["TW002", ":"]]);
  });
});
