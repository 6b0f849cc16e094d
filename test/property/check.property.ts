import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.js";
import { parse } from "../../src/syntax/parse.js";
import { checkSources } from "../check/show.js";
import { params } from "./params.js";

const folder = "docs/examples/cognito";
const examples: readonly string[] = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
/** Words, names, strings and symbols that occur in real files, and some that mean trouble. */
const pieces: readonly string[] = [
  ...new Set(examples.flatMap((text) => text.match(/"[^"\n]*"|[\w.:*-]+|[^\s\w]/g) ?? [])),
  "__proto__",
  "constructor",
  "toString",
  "resource.tag.__proto__",
  "request.constructor",
  '"${__proto__}"',
  '"${principal.tag}"',
  '@suppress(TW302, "x")',
  "for trust",
  "for rcp",
  "unless",
  "except",
  "any",
  "all",
  "?",
  "numeric(",
  "ip(",
  '"\\u0000"',
  '"\ud800"',
  "c(c)",
  "unsupported skip",
];

/** A file with some of its pieces replaced, doubled or dropped. */
const broken: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...examples),
    edits: fc.array(fc.record({ at: fc.nat(), length: fc.nat(40), by: fc.constantFrom(...pieces) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ text, edits }) =>
    edits.reduce((result, { at, length, by }) => {
      const start = at % (result.length + 1);
      return `${result.slice(0, start)} ${by} ${result.slice(start + length)}`;
    }, text),
  );

describe("check", () => {
  it("never throws, places everything inside its file, and gives no policy with an error in it", () => {
    fc.assert(
      fc.property(broken, (text) => {
        const { diagnostics, syntax, policies } = checkSources({ "shared.abac": examples.at(-1)!, "main.abac": text });
        for (const { span, labels } of diagnostics) {
          for (const { file, start, end } of [span, ...labels.map((label) => label.span)]) {
            if (file !== "main.abac") continue;
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        const errors = diagnostics.filter(({ severity, span }) => severity === "error" && span.file === "main.abac");
        for (const policy of policies) {
          expect(errors.filter(({ span }) => policy.span.start <= span.start && span.end <= policy.span.end)).toEqual([]);
        }
        const declared = parse({ name: "main.abac", text }).file.declarations.filter(({ kind }) => kind === "policy");
        if (!hasErrors([...diagnostics, ...syntax]))
          expect(policies.map(({ span }) => span)).toEqual(declared.map(({ span }) => span));
      }),
      params(300),
    );
  });

  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(broken, (text) => {
        const { policies, diagnostics } = checkSources(text);
        const again = checkSources(text);
        expect(again.policies).toEqual(policies);
        expect(again.diagnostics).toEqual(diagnostics);
      }),
      params(100),
    );
  });
});
