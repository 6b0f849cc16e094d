import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/text/edit.js";
import { contains, cover, sliceSpan, span } from "../../src/text/span.js";

const edit = (start: number, end: number, newText: string): { span: ReturnType<typeof span>; newText: string } => ({
  span: span("f", start, end),
  newText,
});

describe("applyEdits", () => {
  it("applies edits in any order and keeps the rest", () => {
    expect(applyEdits("hello world", [edit(6, 11, "there"), edit(0, 1, "J")])).toBe("Jello there");
  });

  it("inserts at an empty span", () => {
    expect(applyEdits("ac", [edit(1, 1, "b")])).toBe("abc");
  });

  it("throws on overlap rather than guess", () => {
    expect(() => applyEdits("abcdef", [edit(0, 3, "x"), edit(2, 4, "y")])).toThrow(RangeError);
  });
});

describe("span", () => {
  it("covers, contains and slices", () => {
    const a = span("f", 2, 4);
    const b = span("f", 6, 7);
    expect(cover(a, b)).toEqual(span("f", 2, 7));
    expect(contains(cover(a, b), a)).toBe(true);
    expect(contains(a, b)).toBe(false);
    expect(contains(span("g", 0, 9), a)).toBe(false);
    expect(sliceSpan({ name: "f", text: "abcdefgh" }, a)).toBe("cd");
  });
});
