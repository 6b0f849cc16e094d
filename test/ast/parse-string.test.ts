import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StringLiteral } from "../../src/ast/nodes.js";
import { parseString } from "../../src/ast/parse-string.js";
import type { StringPart } from "../../src/ast/string-template.js";
import { params } from "../property/params.js";

/** The literal `"raw"` at offset 10. */
function literal(raw: string): StringLiteral {
  return { kind: "string", raw, span: { file: "f", start: 10, end: 12 + raw.length } };
}

/** Parts with their source in place of spans. */
function partsOf(raw: string): readonly unknown[] {
  const source = `${" ".repeat(10)}"${raw}"`;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        key === "span" ? ["at", source.slice(inner.start, inner.end)] : [key, strip(inner)],
      ),
    );
  };
  const { parts, problems } = parseString(literal(raw));
  expect(problems).toEqual([]);
  return parts.map(strip);
}

function problemsOf(raw: string): readonly (readonly [string, string])[] {
  const source = `${" ".repeat(10)}"${raw}"`;
  return parseString(literal(raw)).problems.map(({ kind, span }) => [kind, source.slice(span.start, span.end)] as const);
}

const text = (value: string, at: string = value): unknown => ({ kind: "text", text: value, at });

describe("text", () => {
  it("is one part, whatever it holds", () => {
    expect(partsOf("")).toEqual([]);
    expect(partsOf("a$b}c{d*e?'\u2603")).toEqual([text("a$b}c{d*e?'\u2603")]);
    expect(partsOf("$")).toEqual([text("$")]);
  });

  it("has its escapes resolved", () => {
    expect(partsOf('\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\uD83D\\uDE00')).toEqual([
      text('"\\/\b\f\n\r\tA\u{1F600}', '\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\uD83D\\uDE00'),
    ]);
  });

  it("may hold the characters of an interpolation", () => {
    expect(partsOf("a\\${b}")).toEqual([text("a${b}", "a\\${b}")]);
  });
});

describe("escaped wildcards", () => {
  it("are parts of their own", () => {
    expect(partsOf("a\\*b\\?")).toEqual([
      text("a"),
      { kind: "escapedWildcard", character: "*", at: "\\*" },
      text("b"),
      { kind: "escapedWildcard", character: "?", at: "\\?" },
    ]);
  });
});

describe("interpolation", () => {
  const name = (value: string): unknown => ({ kind: "name", text: value, at: value });
  const segment = (value: string, at: string, bracketed = false, quoted = false): unknown => ({
    text: value,
    bracketed,
    quoted,
    at,
  });

  it.each([
    ["${account}", name("account")],
    ["${ cost-center }", name("cost-center")],
    [
      "${principal.tag.team}",
      {
        kind: "path",
        root: "principal",
        segments: [segment("tag", ".tag"), segment("team", ".team")],
        at: "principal.tag.team",
      },
    ],
    [
      "${resource.tag[key]}",
      {
        kind: "path",
        root: "resource",
        segments: [segment("tag", ".tag"), segment("key", "[key]", true)],
        at: "resource.tag[key]",
      },
    ],
    [
      "${resource.tag['odd } key']}",
      {
        kind: "path",
        root: "resource",
        segments: [segment("tag", ".tag"), segment("odd } key", "['odd } key']", true, true)],
        at: "resource.tag['odd } key']",
      },
    ],
    ["${aws:PrincipalTag/team}", { kind: "key", text: "aws:PrincipalTag/team", at: "aws:PrincipalTag/team" }],
    [
      "${cognito-identity.amazonaws.com:sub}",
      { kind: "key", text: "cognito-identity.amazonaws.com:sub", at: "cognito-identity.amazonaws.com:sub" },
    ],
    ["${'aws:PrincipalTag/odd key'}", { kind: "key", text: "aws:PrincipalTag/odd key", at: "'aws:PrincipalTag/odd key'" }],
  ])("%s", (raw, target) => {
    expect(partsOf(raw)).toEqual([{ kind: "interpolation", target, at: raw }]);
  });

  it.each(["${aws:username ?? 'none'}", "${aws:username, 'none'}", "${ aws:username,'none' }"])("takes a default: %s", (raw) => {
    expect(partsOf(raw)).toMatchObject([{ kind: "interpolation", target: { text: "aws:username" }, default: "none" }]);
  });

  it("takes an empty default, and one with braces", () => {
    expect(partsOf("${a ?? ''}")).toMatchObject([{ default: "" }]);
    expect(partsOf("${a ?? '}'}")).toMatchObject([{ default: "}" }]);
  });

  it("stands between text", () => {
    expect(partsOf("a-${b}-c${d}")).toMatchObject([
      text("a-"),
      { kind: "interpolation", at: "${b}" },
      text("-c"),
      { kind: "interpolation", at: "${d}" },
    ]);
  });
});

describe("problems", () => {
  it.each([
    ["a\\q", "escape", "\\q"],
    ["\\", "escape", "\\"],
    ["\\u12", "escape", "\\u12"],
    ["\\u12G4", "escape", "\\u12"],
    ["\\$a", "escape", "\\$"],
    ["a${b", "unclosed", "${b"],
    ["${'a}", "unclosed", "${'a}"],
    ["${}", "empty", "${}"],
    ["${  }", "empty", "${  }"],
    ["${*}", "syntax", "*"],
    ["${?}", "syntax", "?"],
    ["${$}", "syntax", "$"],
    ["${5}", "syntax", "5"],
    ["${a b}", "syntax", "b"],
    ["${a.}", "syntax", "}"],
    ["${a.b[}", "syntax", "}"],
    ["${a[b}", "syntax", "[b"],
    ["${a['']}", "syntax", "''"],
    ["${''}", "syntax", "''"],
    ["${:a}", "syntax", ":"],
    ["${a:}", "syntax", "a:"],
    ["${a ?? b}", "default", "?? b"],
    ["${a, \\'b'}", "default", ", \\'b'"],
    ["${a ?? 'b' c}", "default", "?? 'b' c"],
  ])("%s", (raw, kind, underlined) => {
    expect(problemsOf(raw)).toEqual([[kind, underlined]]);
  });

  it("leave the rest as it is", () => {
    expect(parseString(literal("a\\qb${}c\\*")).parts).toMatchObject([
      { kind: "text", text: "a" },
      { kind: "text", text: "b" },
      { kind: "text", text: "c" },
      { kind: "escapedWildcard" },
    ]);
    expect(problemsOf("\\q${}\\w")).toHaveLength(3);
  });
});

describe("an answer", () => {
  it("is kept for its literal", () => {
    const one = literal("a");
    expect(parseString(one)).toBe(parseString(one));
    expect(parseString(literal("a"))).not.toBe(parseString(one));
  });

  it("covers the literal without gaps, for any text", () => {
    const raw = fc
      .array(
        fc.oneof(fc.constantFrom("\\", "${", "}", "'", "*", "?", "a", ".", "[", "]", ":", "??", " ", "\\u00", ","), fc.string()),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(raw, (value) => {
        const { parts, problems } = parseString(literal(value));
        let end = 11;
        for (const { span } of parts) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          if (problems.length === 0) expect(span.start).toBe(end);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(11 + value.length);
        if (problems.length === 0) expect(end).toBe(11 + value.length);
        for (const { span } of problems)
          expect(11 <= span.start && span.start <= span.end && span.end <= 11 + value.length).toBe(true);
      }),
      params(2000),
    );
  });

  it("is the text itself, JSON's escapes read as JSON reads them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const raw = JSON.stringify(value).slice(1, -1).replaceAll("${", "\\${");
        const found: readonly StringPart[] = parseString(literal(raw)).parts;
        expect(found.map((part) => (part.kind === "text" ? part.text : "?")).join("")).toBe(value);
      }),
      params(500),
    );
  });

  it("costs no more than the text is long", () => {
    for (const piece of ["${'", "${a", "${a}", "\\u", "${a ?? '", "${a.b['", "}", "'", "${a[", "$"]) {
      const { parts, problems } = parseString(literal(piece.repeat(200_000)));
      expect(parts.length + problems.length).toBeGreaterThan(0);
    }
  });
});
