import { describe, expect, it } from "vitest";
import { applyFixes } from "../../../src/compiler/lint/apply-fixes.js";
import type { Diagnostic, Fix } from "../../../src/diagnostics/diagnostic.js";
import { diagnostic } from "../../../src/diagnostics/make.js";

const file = "a";
const sources = new Map([[file, { name: file, text: "0123456789" }]]);

function fix(safe: boolean, ...edits: readonly (readonly [start: number, end: number, newText: string])[]): Fix {
  return { title: "t", safe, edits: edits.map(([start, end, newText]) => ({ span: { file, start, end }, newText })) };
}

const problem = (...fixes: readonly Fix[]): Diagnostic =>
  diagnostic("TW500", { file, start: 0, end: 1 }, { message: "m", fixes });

function applied(problems: readonly Diagnostic[], unsafe = false): readonly [text: string | undefined, number, number] {
  const result = applyFixes(problems, sources, unsafe);
  return [result.texts.get(file), result.applied, result.waiting];
}

describe("applyFixes", () => {
  it("applies safe fixes of different places at once, whatever their order", () => {
    expect(applied([problem(fix(true, [7, 8, "x"])), problem(fix(true, [1, 2, ""], [4, 4, "y"]))])).toEqual(["023y456x89", 2, 0]);
  });

  it("lets a fix wait that touches what another changes, all of it", () => {
    const wide = problem(fix(true, [2, 6, "-"]));
    expect(applied([wide, problem(fix(true, [5, 8, "x"], [9, 10, ""]))])).toEqual(["01-6789", 1, 1]);
    expect(applied([wide, problem(fix(true, [6, 6, "x"]))])).toEqual(["01-6789", 1, 1]);
    expect(applied([wide, problem(fix(true, [0, 10, ""]))])).toEqual(["01-6789", 1, 1]);
  });

  it("leaves unsafe fixes alone unless asked, and what is a choice always", () => {
    const unsafe = fix(false, [0, 1, "x"]);
    expect(applied([problem(unsafe)])).toEqual([undefined, 0, 0]);
    expect(applied([problem(unsafe)], true)).toEqual(["x123456789", 1, 0]);
    expect(applied([problem(unsafe, fix(false, [0, 1, "y"]))], true)).toEqual([undefined, 0, 0]);
    expect(applied([problem(unsafe, fix(true, [0, 1, "z"]))], true)).toEqual(["z123456789", 1, 0]);
  });

  it("does not apply what has no edits, or is about a text that it does not have", () => {
    const elsewhere: Fix = { title: "t", safe: true, edits: [{ span: { file: "b", start: 0, end: 0 }, newText: "x" }] };
    expect(applied([problem({ title: "t", safe: true, edits: [] }), problem(elsewhere)])).toEqual([undefined, 0, 2]);
  });
});
