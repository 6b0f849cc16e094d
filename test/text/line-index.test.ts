import { describe, expect, it } from "vitest";
import { lineIndex, lineText, positionAt } from "../../src/text/line-index.js";

describe("lineIndex", () => {
  it("counts lines from one and columns in UTF-16 units", () => {
    const text = "ab\n😀c\nd";
    const index = lineIndex(text);
    expect(positionAt(index, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(index, 2)).toEqual({ line: 1, column: 3 });
    expect(positionAt(index, text.indexOf("c"))).toEqual({ line: 2, column: 3 });
    expect(positionAt(index, text.length)).toEqual({ line: 3, column: 2 });
  });

  it("ends a line at \\n, at \\r\\n and at a lone \\r", () => {
    const text = "a\r\nb\rc\nd";
    const index = lineIndex(text);
    expect(index.starts).toEqual([0, 3, 5, 7]);
    expect([1, 2, 3, 4, 5].map((line) => lineText(text, index, line))).toEqual(["a", "b", "c", "d", ""]);
  });

  it("keeps offsets outside the text at its ends", () => {
    const index = lineIndex("abc");
    expect(positionAt(index, -5)).toEqual({ line: 1, column: 1 });
    expect(positionAt(index, 99)).toEqual({ line: 1, column: 4 });
  });
});
