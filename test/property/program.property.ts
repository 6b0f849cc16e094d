import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompileResult, compileSources } from "../../src/compiler/compile-sources.js";
import { formatSource } from "../../src/format/format-source.js";
import { parse } from "../../src/syntax/parse.js";
import { compilable } from "../arbitraries/programs.js";
import { params } from "./params.js";

const compile = (text: string): CompileResult => compileSources({ sources: { "tested.abac": text } });
const texts = ({ policies }: CompileResult): readonly string[] =>
  policies.flatMap(({ documents }) => documents.map(({ text }) => text));
const codes = ({ diagnostics }: CompileResult): readonly string[] => diagnostics.map(({ code }) => code).sort();

/** The tree without its places, and without the parentheses that the tree itself makes superfluous. */
function bare(text: string): unknown {
  const { file, diagnostics } = parse({ name: "tested.abac", text });
  expect(diagnostics).toEqual([]);
  return JSON.parse(JSON.stringify(file, (key, value: unknown) => (key === "span" ? undefined : ungrouped(value))));
}

function ungrouped(value: unknown): unknown {
  const node = value as { readonly kind?: string; readonly expression?: unknown } | null;
  return typeof node === "object" && node?.kind === "group" ? ungrouped(node.expression) : value;
}

function commentsOf(text: string): readonly string[] {
  const lines = ({ start, end }: { start: number; end: number }): string => text.slice(start, end).replaceAll(/\s+/g, " ").trim();
  return parse({ name: "tested.abac", text }).comments.map(({ span }) => lines(span));
}

describe("programs", () => {
  it("same-input-same-bytes", () => {
    let compiled = 0;
    const property = fc.property(compilable, (text) => {
      const [first, second] = [compile(text), compile(text)];
      expect(texts(second)).toEqual(texts(first));
      expect(second.policies.map(({ documents }) => documents.map(({ map }) => map))).toEqual(
        first.policies.map(({ documents }) => documents.map(({ map }) => map)),
      );
      expect(codes(second)).toEqual(codes(first));
      if (first.policies.length > 0) compiled++;
    });
    fc.assert(property, params(300));
    expect(compiled).toBeGreaterThan(200);
  });

  it("format-is-idempotent", () => {
    const property = fc.property(compilable, (text) => {
      const once = formatSource(text).text;
      expect(formatSource(once).text).toBe(once);
    });
    fc.assert(property, params(600));
  });

  it("parse-of-format-is-identity", () => {
    let changed = 0;
    const property = fc.property(compilable, (text) => {
      const { text: formatted } = formatSource(text);
      expect(bare(formatted)).toEqual(bare(text));
      if (formatted !== text) changed++;
    });
    fc.assert(property, params(600));
    expect(changed).toBeGreaterThan(500);
  });

  it("comments-survive-formatting", () => {
    let comments = 0;
    const property = fc.property(compilable, (text) => {
      const before = commentsOf(text);
      expect(commentsOf(formatSource(text).text)).toEqual(before);
      comments += before.length;
    });
    fc.assert(property, params(600));
    expect(comments).toBeGreaterThan(1000);
  });

  it("format-never-changes-compiled-bytes", () => {
    let compiled = 0;
    const property = fc.property(compilable, (text) => {
      const before = compile(text);
      const after = compile(formatSource(text).text);
      expect(texts(after)).toEqual(texts(before));
      expect(codes(after)).toEqual(codes(before));
      if (before.policies.length > 0) compiled++;
    });
    fc.assert(property, params(300));
    expect(compiled).toBeGreaterThan(200);
  });
});
