import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { lineDiff } from "../../src/cli/line-diff.js";

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `line ${from + i}\n`).join("");

describe("lineDiff", () => {
  it("shows each change with three lines around it", async () => {
    const before = lines(1, 30);
    const after = before.replace("line 5\n", "line five\n").replace("line 25\n", "");
    expect(await lineDiff("a.abac", before, after, false)).toBe(
      [
        "--- a.abac",
        "+++ a.abac (formatted)",
        "@@ -2,7 +2,7 @@",
        " line 2",
        " line 3",
        " line 4",
        "-line 5",
        "+line five",
        " line 6",
        " line 7",
        " line 8",
        "@@ -22,7 +22,6 @@",
        " line 22",
        " line 23",
        " line 24",
        "-line 25",
        " line 26",
        " line 27",
        " line 28",
        "",
      ].join("\n"),
    );
  });

  it("colours what goes and what comes", async () => {
    const colored = await lineDiff("a", "x\n", "y\n", true);
    expect(colored).toContain("\u001b[31m-x\u001b[0m\n\u001b[32m+y\u001b[0m\n");
    expect(stripVTControlCharacters(colored)).toBe(await lineDiff("a", "x\n", "y\n", false));
  });

  it("tells of a missing end of line, and lets no control character through", async () => {
    expect(await lineDiff("a", "x", "x\n", false)).toContain("-x\n\\ No newline at end of file\n+x\n");
    expect(await lineDiff("a", "\u001b[2Jx\n", "y\n", false)).toContain("-\\u{1b}[2Jx\n");
  });

  it("gives up on files that have nothing in common, instead of searching long", async () => {
    const other = Array.from({ length: 20_000 }, (_, i) => `other ${i}\n`).join("");
    expect(await lineDiff("a.abac", lines(1, 20_000), other, false)).toBe("a.abac: more than 5,000 lines differ\n");
  });
});
