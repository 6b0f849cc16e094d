import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSource } from "../../src/format/format-source.js";
import { parse } from "../../src/syntax/parse.js";
import { params } from "../property/params.js";

const folder = fileURLToPath(new URL("golden", import.meta.url));

/** Every import and declaration of the golden cases: small programs with every construct. */
const programs: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".in.abac"))
  .flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const { file } = parse({ name, text });
    return [...file.imports, ...file.declarations].map(({ span }) => text.slice(span.start, span.end));
  });

const tokenPattern = /\/\/.*\n?|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|[=!<>]=|\?\?|[^\s{}()[\],|="]+|[{}()[\],|=]/g;

/** Tokens, comments left out. */
function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(tokenPattern)].map(([token]) => token).filter((token) => !/^\/[/*]/.test(token));
}

const filler: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(" ") },
  { weight: 2, arbitrary: fc.constantFrom("\n", "\n\n", "\n\n\n", "\r\n", "\t") },
  { weight: 2, arbitrary: fc.constantFrom("/*c*/", " /* c */ ", "/* c\n   d */", "\n/*\n * c\n * d\n */\n", "/**/") },
  { weight: 2, arbitrary: fc.constantFrom("// c\n", "//\n", "\n// c\n\n", "// c\r\n", "\n\n// c\n// d\n") },
  { weight: 1, arbitrary: fc.constantFrom("\n/// c\n", "/// c\n", "\n/// c\n/// d\n\n") },
);

/** Programs in a row with anything that means nothing between its tokens. Every gap gets at least a space, so no tokens join. */
const decorated: fc.Arbitrary<string> = fc.array(fc.constantFrom(...programs), { minLength: 1, maxLength: 3 }).chain((chosen) => {
  const tokens = chosen.flatMap(tokensOf);
  const gaps = fc.array(fc.array(filler, { maxLength: 3 }), { minLength: tokens.length + 1, maxLength: tokens.length + 1 });
  return gaps.map((each) => each.map((gap, i) => ` ${gap.join("")} ${tokens[i] ?? ""}`).join(""));
});

/** The tree without places and without parentheses. */
function treeOf(text: string): string {
  const { file } = parse({ name: "a.abac", text });
  const bare = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(bare);
    if (typeof node !== "object" || node === null) return node;
    if ("kind" in node && node.kind === "group" && "expression" in node) return bare(node.expression);
    return Object.fromEntries(
      Object.entries(node)
        .filter(([name]) => name !== "span")
        .map(([name, value]) => [name, bare(value)]),
    );
  };
  return JSON.stringify(bare(file), null, 1);
}

/** Comments in order, their inner white space aside. */
function commentsOf(text: string): readonly string[] {
  return parse({ name: "a.abac", text }).comments.map(({ kind, span }) => {
    return `${kind} ${text.slice(span.start, span.end).split(/\s+/).join(" ").trim()}`;
  });
}

describe("formatting with comments anywhere", () => {
  it("has programs to decorate", () => {
    expect(programs.length).toBeGreaterThan(30);
  });

  it("keeps the tree, keeps every comment in its order, and is idempotent", () => {
    fc.assert(
      fc.property(decorated, (text) => {
        const once = formatSource(text);
        expect(once.diagnostics).toEqual([]);
        expect(treeOf(once.text)).toBe(treeOf(text));
        expect(commentsOf(once.text)).toEqual(commentsOf(text));
        expect(formatSource(once.text).text).toBe(once.text);
      }),
      params(300),
    );
  });

  it("leaves no space at the end of a line and no two empty lines", () => {
    fc.assert(
      fc.property(decorated, (text) => {
        const lines = formatSource(text).text.split("\n");
        expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
        expect(lines.join("\n")).not.toMatch(/\n\n\n/);
      }),
      params(100),
    );
  });
});
