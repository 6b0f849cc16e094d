import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSource } from "../../src/format/format-source.js";
import { params } from "../property/params.js";

const folder = fileURLToPath(new URL("golden", import.meta.url));
const texts: readonly string[] = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
const pieces: readonly string[] = [...new Set(texts.flatMap((text) => text.split(/(?<=\W)|(?=\W)/)))];

/** A golden text with a part cut out, doubled or moved, or with a piece put in. */
const damaged: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...texts),
    cuts: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    inserted: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })),
  })
  .map(({ text, cuts, inserted }) => {
    const [from, to] = cuts.map((cut) => Math.floor(cut * text.length));
    return text.slice(0, from) + inserted + text.slice(to);
  });

const garbage: fc.Arbitrary<string> = fc.oneof(
  damaged,
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

describe("formatting any text", () => {
  it("never throws, gives back what does not parse, and is idempotent on what does", () => {
    let parsed = 0;
    fc.assert(
      fc.property(garbage, (text) => {
        const { text: once, diagnostics } = formatSource(text);
        if (diagnostics.length > 0) expect(once).toBe(text);
        else {
          parsed++;
          expect(formatSource(once)).toEqual({ text: once, diagnostics: [] });
        }
      }),
      params(500),
    );
    expect(parsed).toBeGreaterThan(20);
  });

  it("stands lists and conditions of many thousand parts, and any nesting", () => {
    const many = (part: string, separator: string): string => Array.from({ length: 20_000 }, () => part).join(separator);
    const long = `actions A = ${many("s3:GetObject", ", ")}\ncondition c = ${many("request.mfa", " and ")}\n`;
    expect(formatSource(long).text.split("\n")).toHaveLength(40_003);
    const deep = `condition c = ${"(".repeat(20_000)}request.mfa${")".repeat(20_000)}\n`;
    const nots = `condition c = ${"not ".repeat(20_000)}request.mfa\n`;
    for (const text of [deep, nots]) {
      const { text: formatted, diagnostics } = formatSource(text);
      expect(diagnostics.length === 0 || formatted === text).toBe(true);
    }
  });
});
