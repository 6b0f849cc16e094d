import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Template, templateFromText, textFromTemplate } from "../../src/ir/template.js";

const both = { variables: true, wildcards: true };

describe("templateFromText (§5.1)", () => {
  it("takes variables, defaults, escapes and wildcards apart", () => {
    expect(templateFromText("a*${aws:x}?${aws:y, 'd e'}${*}${$}{z}", both)).toEqual([
      { kind: "text", text: "a" },
      { kind: "any" },
      { kind: "variable", key: "aws:x" },
      { kind: "one" },
      { kind: "variable", key: "aws:y", default: "d e" },
      { kind: "text", text: "*${z}" },
    ]);
  });

  it("leaves wildcards and variables alone where the position has none", () => {
    expect(templateFromText("a*${aws:x}", { variables: false, wildcards: false })).toEqual([
      { kind: "text", text: "a*${aws:x}" },
    ]);
    expect(templateFromText("a*${aws:x}", { variables: true, wildcards: false })).toEqual([
      { kind: "text", text: "a*" },
      { kind: "variable", key: "aws:x" },
    ]);
  });

  it("keeps malformed variables as text (§5.1.5)", () => {
    for (const text of ["${", "${}", "${a b}", "${a, b}", "${a, 'b}", "$a", "${a", "}{$"]) {
      expect(templateFromText(text, both), text).toEqual([{ kind: "text", text }]);
    }
  });

  // Bounded by the runner's own timeout: a quadratic reading of a million characters does not end within it.
  it("ends on hostile text", () => {
    for (const unit of ["${", "${*", "${a, '", "$", "}", "${${}"]) {
      const text = unit.repeat(200_000);
      expect(textFromTemplate(templateFromText(text, both), { variables: false, wildcards: true }), unit).toBe(text);
    }
  });
});

const piece = fc.string({ unit: fc.constantFrom("a", "*", "?", "$", "{", "}", "'", ",", " "), maxLength: 6 });
const part: fc.Arbitrary<Template[number]> = fc.oneof(
  piece.filter((text) => text !== "").map((text) => ({ kind: "text" as const, text })),
  fc.constant({ kind: "any" as const }),
  fc.constant({ kind: "one" as const }),
  fc.constant({ kind: "variable" as const, key: "aws:PrincipalTag/a" }),
  fc.constant({ kind: "variable" as const, key: "aws:userid", default: "x y" }),
);

function merged(template: Template): Template {
  const done: Template[number][] = [];
  for (const next of template) {
    const last = done.at(-1);
    if (last?.kind === "text" && next.kind === "text") done[done.length - 1] = { kind: "text", text: last.text + next.text };
    else done.push(next);
  }
  return done;
}

describe("textFromTemplate", () => {
  it("is the inverse of templateFromText", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (template) => {
        expect(templateFromText(textFromTemplate(template, both), both)).toEqual(merged(template));
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});
