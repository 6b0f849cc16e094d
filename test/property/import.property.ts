import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileSources } from "../../src/compiler/compile-sources.js";
import { agreement } from "../../src/compiler/import/compare.js";
import { importDetails, importPolicy } from "../../src/compiler/import/import-policy.js";
import { normalForm } from "../../src/compiler/import/normal-form.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { formatSource } from "../../src/format/format-source.js";
import { decodePolicy } from "../../src/iam/decode.js";
import { encodePolicy } from "../../src/iam/encode.js";
import { documentText } from "../../src/iam/text.js";
import type { Policy } from "../../src/ir/model.js";
import { policyIr } from "../arbitraries/policy-ir.js";
import { compilable } from "../arbitraries/programs.js";
import { typedPolicy } from "../arbitraries/typed-policies.js";
import { params } from "./params.js";

/** Of everything but the size of a document, which import does not judge. */
const errorsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .filter(({ severity, code }) => severity === "error" && !code.startsWith("TW52"))
    .map(({ code, message }) => `${code} ${message}`);

/** What the text of an import compiles to, read back. */
function compiledBack(text: string, kind: Policy["kind"]): readonly Policy[] {
  const { policies, diagnostics } = compileSources({ sources: { "imported.abac": text } });
  expect(errorsOf(diagnostics)).toEqual([]);
  return policies.flatMap(({ documents }) =>
    documents.map((document) => decodePolicy({ name: "back.json", text: document.text }, kind, "P", { lenient: true }).policy!),
  );
}

describe("import", () => {
  it("import-then-compile-decides-alike", { timeout: 3_600_000 }, () => {
    const total = { documents: 0, equal: 0, requests: 0, allowed: 0, denied: 0 };
    const property = fc.property(typedPolicy, fc.nat(), (policy, seed) => {
      const source = { name: "p.json", text: documentText(encodePolicy(policy)) };
      const imported = importDetails({ source }, { kind: policy.kind, name: "P" });
      expect(errorsOf(imported.diagnostics)).toEqual([]);
      const back = compiledBack(imported.text!, policy.kind);
      if (back.length === 0) return;
      const { difference, requests, allowed, denied } = agreement([imported.policy!], back, policy.kind, 60, seed);
      expect(difference).toBeUndefined();
      total.documents++;
      total.requests += requests;
      total.allowed += allowed;
      total.denied += denied;
      if (normalForm([imported.policy!]) === normalForm(back)) total.equal++;
    });
    fc.assert(property, params(340));
    expect(total.requests).toBeGreaterThanOrEqual(20_000);
    expect(total.equal / total.documents).toBeGreaterThan(0.1);
    expect(total.allowed / total.requests).toBeGreaterThan(0.1);
    expect(total.denied / total.requests).toBeGreaterThan(0.05);
  });

  it("imported-text-is-formatted", () => {
    const property = fc.property(policyIr, (policy) => {
      const { text } = importPolicy(encodePolicy(policy), { kind: policy.kind, name: "P" });
      expect(formatSource(text!).text).toBe(text);
    });
    fc.assert(property, params(150));
  });

  it("compile-import-compile-gives-the-same-bytes", { timeout: 3_600_000 }, () => {
    let documents = 0;
    const property = fc.property(compilable, (program) => {
      const first = compileSources({ sources: { "first.abac": program } });
      for (const { name, kind, documents: built } of first.policies) {
        for (const { text } of built) {
          const imported = importPolicy(text, { kind, name });
          expect(errorsOf(imported.diagnostics)).toEqual([]);
          const second = compileSources({ sources: { "second.abac": imported.text! } });
          expect(second.policies[0]?.documents.map((each) => each.text)).toEqual([text]);
          documents++;
        }
      }
    });
    fc.assert(property, params(12_500));
    expect(documents).toBeGreaterThanOrEqual(20_000);
  });

  it("import-never-throws-and-is-whole-or-nothing", () => {
    const kind = fc.constantFrom<Policy["kind"] | undefined>("identity", "resource", "trust", "rcp", undefined);
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    const document = fc.oneof(
      anything,
      fc.json(),
      policyIr.map((policy) => documentText(encodePolicy(policy)).replace(/[a-z]\b/, '"')),
    );
    const property = fc.property(document, kind, fc.string(), (value, of, name) => {
      const imported = importPolicy(value as object, of === undefined ? { name } : { kind: of, name });
      expect(imported.text === undefined).toBe(imported.diagnostics.some(({ severity }) => severity === "error"));
    });
    fc.assert(property, params(200));
  });
});
