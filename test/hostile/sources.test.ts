import { describe, expect, it } from "vitest";
import { renderTerminal } from "../../src/diagnostics/render/terminal.js";
import { compileSources, formatSource } from "../../src/index.js";

interface Compiled {
  readonly codes: readonly string[];
  readonly policies: readonly string[];
}

/** Compiles one file; formatting it must not throw either, and every diagnostic must be printable and inside the text. */
function compiled(text: string, params?: Readonly<Record<string, string>>): Compiled {
  const { diagnostics, policies, sources } = compileSources({
    sources: { "a.abac": text },
    ...(params === undefined ? {} : { params }),
  });
  expect(typeof formatSource(text).text).toBe("string");
  for (const { span } of diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  expect(
    renderTerminal(diagnostics.slice(0, 20), sources, { color: false, width: 100 })
      .split("\n")
      .every((line) => line.length < 2000),
  ).toBe(true);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(policies.length === 0 || errors.length === 0).toBe(true);
  return { codes: [...new Set(errors.map(({ code }) => code))].sort(), policies: policies.map(({ name }) => name) };
}

const policy = (body: string): string => `policy P { rule R { allow s3:GetObject on * ${body} } }`;

describe("a source file", () => {
  it("with a byte order mark, CRLF and no line break at its end is a source file", () => {
    expect(compiled(`\ufeff${policy("").replaceAll(" { ", " {\r\n")}`)).toEqual({ codes: [], policies: ["P"] });
  });

  it.each<[string, string]>([
    ["an unclosed string", policy('when request.tag.a == "x')],
    ["an unclosed comment", "/* never ends"],
    ["NUL and lone surrogates", "policy \u0000 \ud800 { }"],
    ["bidirectional controls", policy('when request.tag.a == "\u202e"').replace("rule R", "rule \u202eR")],
    ["nothing but opening braces", "{".repeat(50_000)],
    ["parentheses 50,000 deep", policy(`when ${"(".repeat(50_000)}request.mfa${")".repeat(50_000)}`)],
    ["negations 50,000 deep", policy(`when ${"not ".repeat(50_000)}request.mfa`)],
    ["a line of a megabyte", `policy ${"x".repeat(1_000_000)} {`],
    ["an integer of a thousand digits where a name must be", `policy ${"9".repeat(1000)} {}`],
  ])("with %s has an error", (_, text) => {
    expect(compiled(text).codes.length).toBeGreaterThan(0);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "may name a policy, a rule, a list, a parameter and a tag %s",
    (name) => {
      const text = `param ${name}: string\nlist L = ["a", "b"]\npolicy ${name} { rule ${name} { allow s3:GetObject on * when request.tag["${name}"] == \${${name}} } }`;
      const { codes, policies } = compiled(text, Object.fromEntries([[name, "x"]]) as Record<string, string>);
      // Whatever of it the grammar takes, it is never a member of a prototype.
      expect(codes.length > 0 || policies[0] === name).toBe(true);
      const plain = `policy ${name} { rule ${name} { allow s3:GetObject on * when request.tag["${name}"] == "x" } }`;
      const { policies: built } = compileSources({ sources: { "a.abac": plain } });
      expect(built[0]?.documents[0]?.json).toMatchObject({ Statement: { Action: "s3:GetObject" } });
      expect(built[0]?.documents[0]?.text).toContain(`aws:RequestTag/${name}`);
    },
  );

  it("with a condition whose normal form would be exponential has an error instead", () => {
    const pair = (i: number): string =>
      `(request.tag.a${i} == "x" and request.tag.b${i} like "y*" or request.tag.c${i} == "z" and request.mfa)`;
    const text = policy(`when ${Array.from({ length: 30 }, (_, i) => pair(i)).join(" and ")}`);
    expect(compiled(text).codes.length).toBeGreaterThan(0);
  });

  it("with 2,000 rules compiles", () => {
    const rules = Array.from({ length: 2_000 }, (_, i) => `  rule R${i} { deny s3:GetObject on "arn:aws:s3:::b${i}" }`);
    const { diagnostics } = compileSources({ sources: { "a.abac": `policy P {\n${rules.join("\n")}\n}` } });
    // Too large for IAM, which is an error or a warning about the size, and no other.
    expect(
      [...new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code[2]))].every(
        (area) => area === "5",
      ),
    ).toBe(true);
  });

  it("that imports itself, and two that import each other, end", () => {
    const self = compileSources({ sources: { "a.abac": 'import { L } from "./a.abac"\n' } });
    expect(self.diagnostics.map(({ code }) => code)).toContain("TW022");
    const both = compileSources({
      sources: { "a.abac": 'import { L } from "./b.abac"\n', "b.abac": 'import { L } from "./a.abac"\n' },
    });
    expect(both.diagnostics.map(({ code }) => code)).toContain("TW022");
  });

  it("may have any name", () => {
    for (const name of ["__proto__", "constructor", "a\u0000.abac", "../../etc/passwd"]) {
      const { policies, diagnostics } = compileSources({ sources: new Map([[name, policy("")]]) });
      expect(policies.length + diagnostics.length).toBeGreaterThan(0);
    }
  });
});
