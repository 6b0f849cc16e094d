import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompileResult, compileSources } from "../../src/compiler/compile-sources.js";
import { formatSource } from "../../src/format/format-source.js";
import { tokenize } from "../../src/syntax/lexer.js";
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

interface Commented {
  readonly text: string;
  /** Which kinds of tokens have a comment between them. */
  readonly places: readonly string[];
}

/** A program with comments where white space may stand: between any two tokens, inside of paths and parentheses too. */
const commented: fc.Arbitrary<Commented> = compilable.chain((program) => {
  const { tokens } = tokenize({ name: "tested.abac", text: program });
  const comment = fc.constantFrom(" // note\n", "\n// note\n", " /* note */ ", "\n/* two\n   lines */\n", "/**/");
  const gap = fc.oneof({ weight: 6, arbitrary: fc.constant(" ") }, { weight: 1, arbitrary: comment });
  return fc.array(gap, { minLength: tokens.length, maxLength: tokens.length }).map((gaps): Commented => {
    const kindOf = (at: number): string => tokens[at]?.tokenType.name ?? "";
    return {
      text: `${gaps.map((space, i) => space + tokens[i]!.image).join("")}\n`,
      places: gaps.flatMap((space, i) => (space === " " ? [] : [`${kindOf(i - 1)} ${kindOf(i)}`])),
    };
  });
});

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

  it("comments-between-any-two-tokens-survive-formatting", { timeout: 3_600_000 }, () => {
    const seen = { comments: 0, places: new Set<string>() };
    const property = fc.property(commented, ({ text, places }) => {
      const before = commentsOf(text);
      const { text: once } = formatSource(text);
      expect(commentsOf(once)).toEqual(before);
      expect(bare(once)).toEqual(bare(text));
      expect(formatSource(once).text).toBe(once);
      seen.comments += before.length;
      for (const place of places) seen.places.add(place);
    });
    fc.assert(property, params(600));
    expect(seen.comments).toBeGreaterThan(5000);
    // Pairs of kinds of tokens with a comment between them.
    expect(seen.places.size).toBeGreaterThan(300);
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
