import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { formatSource } from "../../src/format/format-source.js";

const folder = fileURLToPath(new URL("golden", import.meta.url));
const suffix = ".in.abac";
const cases: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length));

function format(text: string): string {
  const result = formatSource(text);
  expect(result.diagnostics).toEqual([]);
  return result.text;
}

describe("formatSource", () => {
  it("has golden cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(5);
  });

  it.each(cases)("lays out %s", async (name) => {
    const text = format(readFileSync(join(folder, `${name}${suffix}`), "utf8"));
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.out.abac`));
    expect(format(text)).toBe(text);
  });

  it("gives text that does not parse back as it is", () => {
    const text = "policy   P {\n rule R { allow }\n}\n";
    const result = formatSource(text, "a.abac");
    expect(result.text).toBe(text);
    expect(result.diagnostics.map(({ span }) => span.file)).toContain("a.abac");
  });

  it("makes nothing of nothing", () => {
    expect(format("")).toBe("");
    expect(format(" \n\n\t\n")).toBe("");
    expect(format("\n\n// only a comment\n\n")).toBe("// only a comment\n");
  });

  it("ends a file with one line end", () => {
    expect(format("tag a")).toBe("tag a\n");
    expect(format("tag a\n\n\n")).toBe("tag a\n");
  });
});
