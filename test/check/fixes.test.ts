import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/text/edit.js";
import { checkSources } from "./show.js";

/** The mistakes of the diagnostics pages, one file each. */
const mistakes: readonly [string, string][] = readdirSync("docs/diagnostics").flatMap((name): [string, string][] => {
  const page = readFileSync(`docs/diagnostics/${name}`, "utf8");
  return [...page.matchAll(/```abac bad\n([\s\S]*?)```/g)]
    .map(([, text]): [string, string] => [name.slice(0, -3), text!])
    .filter(([, text]) => !text.includes("// file:") && !text.includes("// param:"));
});

const count = (text: string, code: string): number => checkSources(text).diagnostics.filter((each) => each.code === code).length;

const repairs = mistakes.flatMap(([code, text]) =>
  checkSources(text)
    .diagnostics.filter((each) => each.code === code)
    .flatMap(({ fixes }) => fixes.map((fix): [string, string, string] => [code, fix.title, applyEdits(text, fix.edits)])),
);

describe("every fix", () => {
  it("is there to be tried", () => {
    expect(new Set(repairs.map(([code]) => code)).size).toBeGreaterThan(20);
  });

  it.each(repairs)("%s %s: removes its problem and adds none", (code, _title, repaired) => {
    const { diagnostics, syntax } = checkSources(repaired);
    expect(syntax).toEqual([]);
    expect(count(repaired, code)).toBe(0);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
  });
});
