import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = ["evaluate.ts", "matching.ts", "operators.ts"].map((name) => readFileSync(new URL(name, import.meta.url), "utf8"));

it("is short enough to be read in one sitting", () => {
  const lines = files.flatMap((text) => text.split("\n").filter((line) => line.trim() !== ""));
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.length).toBeLessThan(500);
});

it("shares nothing with the product but types", () => {
  const imports = files.flatMap((text) => text.match(/import [^;]*from "[^"]*";/g) ?? []);
  const fromSource = imports.filter((line) => line.includes("/src/"));
  expect(fromSource.length).toBeGreaterThan(3);
  expect(fromSource.filter((line) => !line.startsWith("import type "))).toEqual([]);
});

it("cites the rules it states", () => {
  const cited = new Set(files.flatMap((text) => text.match(/§\d+(\.\d+)*/g) ?? []));
  expect(cited.size).toBeGreaterThan(80);
});
