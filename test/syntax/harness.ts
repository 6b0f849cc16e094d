import { expect } from "vitest";
import type { Declaration, Expression, File, Member } from "../../src/ast/nodes.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { type ParsedFile, parse } from "../../src/syntax/parse.js";
import { applyEdits } from "../../src/text/edit.js";

export function parseText(text: string): ParsedFile {
  return parse({ name: "test.abac", text });
}

/** A copy without spans: what a node says, wherever it stands. */
export function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "span")
      .map(([key, inner]) => [key, shape(inner)]),
  );
}

/** The file of a text without problems. */
export function cleanFile(text: string): File {
  const { file, diagnostics } = parseText(text);
  expect(diagnostics).toEqual([]);
  return file;
}

/** The only declaration of a text without problems. */
export function declaration(text: string): Declaration {
  const { declarations } = cleanFile(text);
  expect(declarations).toHaveLength(1);
  return declarations[0]!;
}

/** The only member of a policy with this body. */
export function member(body: string): Member {
  const policy = declaration(`policy P { ${body} }`);
  if (policy.kind !== "policy") throw new Error(`expected a policy, got ${policy.kind}`);
  expect(policy.members).toHaveLength(1);
  return policy.members[0]!;
}

/** The body of a condition. */
export function expression(text: string): Expression {
  const condition = declaration(`condition c = ${text}`);
  if (condition.kind !== "condition") throw new Error(`expected a condition, got ${condition.kind}`);
  return condition.body;
}

/** Code and underlined text of each problem. */
export function problems(text: string): readonly (readonly [string, string])[] {
  return parseText(text).diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)] as const);
}

/** The only problem of a text. */
export function problem(text: string): Diagnostic {
  const { diagnostics } = parseText(text);
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toHaveLength(1);
  return diagnostics[0]!;
}

/** The text after the first fix of its only problem. */
export function fixed(text: string): string {
  const [fix] = problem(text).fixes;
  if (fix === undefined) throw new Error("no fix");
  return applyEdits(text, fix.edits);
}

/** `policy:P(rule:A rule:B)`: what was understood of a text, at a glance. */
export function outline(text: string): string {
  return parseText(text)
    .file.declarations.map((node) => {
      if (node.kind !== "policy") return "name" in node ? `${node.kind}:${node.name.text}` : node.kind;
      const members = node.members.map((inner) =>
        "name" in inner && inner.name ? `${inner.kind}:${inner.name.text}` : inner.kind,
      );
      return `policy:${node.name.text}(${members.join(" ")})`;
    })
    .join(" ");
}
