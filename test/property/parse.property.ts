import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParsedFile, parse } from "../../src/syntax/parse.js";
import { keywords, symbols } from "../../src/syntax/tokens.js";
import { applyEdits } from "../../src/text/edit.js";
import { contains, type Span } from "../../src/text/span.js";
import { params } from "./params.js";

const tour = readFileSync(new URL("../syntax/fixtures/tour.abac", import.meta.url), "utf8");

/** Pieces that mean something: what random characters never hit. */
const pieces: readonly string[] = [
  ...keywords.map(({ text }) => text),
  ...symbols.map(({ PATTERN }) => String(PATTERN)),
  "name",
  "cost-center",
  "cognito-idp:Admin*",
  "aws:ResourceTag/team?",
  '"text"',
  "\"${principal.tag.team ?? 'x'}\"",
  '"open',
  "1.5",
  "// line\n",
  "/// doc\n",
  "/* block */",
  "/*",
  "&&",
  "'x'",
  ";",
  "\u2603",
  "\n",
  "\n\n",
];

const soup = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", " ", "\n")), { maxLength: 120 })
  .map((parts) => parts.map((part) => part.join("")).join(""));

/** The tour with a few of its parts cut out, doubled or replaced. */
const mutated = fc
  .array(fc.tuple(fc.nat(tour.length), fc.nat(40), fc.oneof(fc.constant(""), fc.constantFrom(...pieces), fc.string())), {
    minLength: 1,
    maxLength: 4,
  })
  .map((edits) => edits.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), tour));

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  soup,
  mutated,
);

interface Visited {
  readonly kind: string;
  readonly span: Span;
}

/** Every node, with the one around it. */
function visit(value: unknown, parent: Visited | undefined, each: (node: Visited, parent: Visited | undefined) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, parent, each);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const node = value as Visited;
  const isNode = typeof node.kind === "string";
  if (isNode) each(node, parent);
  for (const [key, child] of Object.entries(value)) if (key !== "span") visit(child, isNode ? node : parent, each);
}

function parseAny(text: string): ParsedFile {
  return parse({ name: "any.abac", text });
}

/** Ours, and what people write for it. */
const slips: readonly (readonly [string, string])[] = [
  [" and ", " && "],
  [" or ", " || "],
  [" not in ", " ! in "],
  ["==", "="],
  ["==", "==="],
  ['= "', "= '"],
  [" | ", ", "],
  [' = "acme"', ': "acme"'],
  ["(account: account)", "(account:account)"],
  ["// ", "# "],
  ["\n", ";\n"],
  [" ", "\u00a0"],
];

/** The tour with some of it written otherwise. */
const slipped = fc.array(fc.tuple(fc.constantFrom(...slips), fc.nat()), { minLength: 1, maxLength: 5 }).map((chosen) =>
  chosen.reduce((text, [[ours, theirs], at]) => {
    const parts = text.split(ours);
    if (parts.length < 2) return text;
    const index = 1 + (at % (parts.length - 1));
    return parts.slice(0, index).join(ours) + theirs + parts.slice(index).join(ours);
  }, tour),
);

/** Applies the first safe fix until there is none. */
function repaired(text: string): string {
  let result = text;
  for (let i = 0; i < 20; i++) {
    const fix = parseAny(result)
      .diagnostics.flatMap(({ fixes }) => fixes)
      .find(({ safe }) => safe);
    if (fix === undefined) break;
    result = applyEdits(result, fix.edits);
  }
  return result;
}

describe("parse", () => {
  it("every safe fix removes its diagnostic", () => {
    fc.assert(
      fc.property(slipped, (text) => {
        for (const { code, span, fixes } of parseAny(text).diagnostics) {
          for (const { safe, edits } of fixes) {
            if (!safe) continue;
            const left = parseAny(applyEdits(text, edits)).diagnostics.filter(
              (other) => other.code === code && other.span.start === span.start,
            );
            expect(left).toEqual([]);
          }
        }
        expect(
          parseAny(repaired(text))
            .diagnostics.flatMap(({ fixes }) => fixes)
            .filter(({ safe }) => safe),
        ).toEqual([]);
      }),
      params(300),
    );
  });

  it("never throws, and says where every problem is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span, labels, fixes } of parseAny(text).diagnostics) {
          const all = [
            span,
            ...labels.map((label) => label.span),
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
          ];
          for (const { start, end } of all) expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
      params(1500),
    );
  });

  it("spans nest: each node lies inside the one around it, and the file covers the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { file } = parseAny(text);
        expect(file.span).toEqual({ file: "any.abac", start: 0, end: text.length });
        visit(file, undefined, (node, parent) => {
          if (parent !== undefined && !contains(parent.span, node.span)) {
            expect.fail(`${node.kind} ${JSON.stringify(node.span)} outside of ${parent.kind} ${JSON.stringify(parent.span)}`);
          }
        });
      }),
      params(1500),
    );
  });

  it("an error node or a nameless name never stands in a file without errors", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { file, diagnostics } = parseAny(text);
        if (diagnostics.length > 0) return;
        visit(file, undefined, (node) => {
          expect(node.kind).not.toBe("error");
          if (node.kind === "name") expect(node).not.toMatchObject({ text: "" });
        });
      }),
      params(1000),
    );
  });

  it("names stand where their spans say", () => {
    fc.assert(
      fc.property(fc.oneof(soup, mutated), (text) => {
        visit(parseAny(text).file, undefined, (node) => {
          if (node.kind !== "name" && node.kind !== "qualified" && node.kind !== "number") return;
          const { text: written } = node as unknown as { text: string };
          if (written !== "") expect(text.slice(node.span.start, node.span.end)).toBe(written);
        });
      }),
      params(800),
    );
  });

  it("comments come in source order, apart from one another and from strings", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { kind, span } of parseAny(text).comments) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toMatch({ line: /^\/\//, doc: /^\/\/\//, block: /^\/\*/ }[kind]);
          end = span.end;
        }
      }),
      params(800),
    );
  });

  it("diagnostics come in source order, and the same text gives the same answer", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = parseAny(text);
        const starts = first.diagnostics.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        parseAny(tour.slice(0, text.length));
        expect(parseAny(text)).toEqual(first);
      }),
      params(400),
    );
  });

  it("an error in one rule leaves the policies behind it as they are", () => {
    const after = "\npolicy After { rule Sound { allow a:B on * } }";
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.filter((piece) => !/["{}*/]/.test(piece))), { maxLength: 12 }), (parts) => {
        const { file } = parseAny(`policy P { rule R { allow a:B on * ${parts.join(" ")} } }${after}`);
        const last = file.declarations.at(-1);
        expect(last).toMatchObject({
          kind: "policy",
          name: { text: "After" },
          members: [{ kind: "rule", name: { text: "Sound" } }],
        });
      }),
      params(1000),
    );
  });
});
