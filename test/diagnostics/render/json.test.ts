import { describe, expect, it } from "vitest";
import { diagnostic, replacement } from "../../../src/diagnostics/make.js";
import { renderJson } from "../../../src/diagnostics/render/json.js";

const source = { name: "a.abac", text: "tag a\r\ntag b\n" };
const sources = new Map([[source.name, source]]);

describe("renderJson", () => {
  it("gives one-based lines and columns, offsets, labels and edits", () => {
    const span = { file: "a.abac", start: 11, end: 12 };
    const problem = diagnostic("TW011", span, {
      message: "m",
      labels: [{ span: { file: "a.abac", start: 4, end: 5 }, message: "first" }],
      help: "h",
      fixes: [replacement("f", span, "c", true)],
    });
    expect(renderJson([problem], sources)).toEqual({
      schema: "tagward/diagnostics@1",
      diagnostics: [
        {
          code: "TW011",
          title: "duplicate-name",
          severity: "error",
          message: "m",
          file: "a.abac",
          start: { line: 2, column: 5, offset: 11 },
          end: { line: 2, column: 6, offset: 12 },
          labels: [
            {
              message: "first",
              file: "a.abac",
              start: { line: 1, column: 5, offset: 4 },
              end: { line: 1, column: 6, offset: 5 },
            },
          ],
          help: "h",
          fixes: [
            {
              title: "f",
              safe: true,
              edits: [
                {
                  file: "a.abac",
                  start: { line: 2, column: 5, offset: 11 },
                  end: { line: 2, column: 6, offset: 12 },
                  newText: "c",
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("leaves help out when there is none, and sorts by file and place", () => {
    const problems = [8, 2].map((start) => diagnostic("TW001", { file: "a.abac", start, end: start }, { message: "m" }));
    const elsewhere = diagnostic("TW001", { file: "A.abac", start: 0, end: 0 }, { message: "m" });
    const { diagnostics } = renderJson([...problems, elsewhere], sources);
    expect(diagnostics.map(({ file, start }) => [file, start.offset])).toEqual([
      ["A.abac", 0],
      ["a.abac", 2],
      ["a.abac", 8],
    ]);
    expect(diagnostics.every((entry) => !("help" in entry))).toBe(true);
  });

  it("puts a file without known text at its beginning and keeps the offset", () => {
    const problem = diagnostic("TW020", { file: "gone.abac", start: 7, end: 9 }, { message: "m" });
    expect(renderJson([problem], sources).diagnostics[0]?.start).toEqual({ line: 1, column: 1, offset: 7 });
  });

  it("survives file names that are properties of every object", () => {
    const problem = diagnostic("TW020", { file: "__proto__", start: 0, end: 0 }, { message: "m" });
    expect(renderJson([problem], sources).diagnostics[0]?.file).toBe("__proto__");
  });
});
