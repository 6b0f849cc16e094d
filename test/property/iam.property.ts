import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emit } from "../../src/emit/emit.js";
import { type DecodedPolicy, decodePolicy } from "../../src/iam/decode.js";
import { encodePolicy } from "../../src/iam/encode.js";
import { sizeOf, sizeOfText } from "../../src/iam/size.js";
import { documentText } from "../../src/iam/text.js";
import type { Policy, PolicyKind } from "../../src/ir/model.js";
import { applyEdits } from "../../src/text/edit.js";
import { policyIr } from "../arbitraries/policy-ir.js";
import { params } from "./params.js";

const locate = (): { line: number; column: number } => ({ line: 1, column: 1 });
const kinds: readonly PolicyKind[] = ["identity", "resource", "trust", "boundary", "session", "scp", "rcp", "endpoint"];
const kind = fc.constantFrom(...kinds);

/** A policy without its origins. */
function meaning({ statements, ...policy }: Policy): object {
  return { ...policy, statements: statements.map(({ origin: _, ...statement }) => statement) };
}

const fromText = (text: string, of: PolicyKind): DecodedPolicy => decodePolicy({ name: "p.json", text }, of, "P");

/** A valid document with some characters replaced, removed or put in. */
const damagedText = fc
  .record({
    policy: policyIr,
    compact: fc.boolean(),
    edits: fc.array(
      fc.record({
        at: fc.nat(),
        cut: fc.nat(6),
        put: fc.constantFrom("", ",", '"', "{", "}", "]", "null", "${", "\u65e5", "//", "1", "x"),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ policy, compact, edits }) => ({
    kind: policy.kind,
    text: edits.reduce(
      (text, { at, cut, put }) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + put + text.slice(from + cut);
      },
      documentText(encodePolicy(policy), compact),
    ),
  }));

describe("IAM documents", () => {
  it("decode-of-emit-is-identity", () => {
    fc.assert(
      fc.property(policyIr, (policy) => {
        const [document] = emit(policy, locate);
        const decoded = fromText(document!.text, policy.kind);
        expect(decoded.diagnostics).toEqual([]);
        expect(meaning(decoded.policy!)).toEqual(meaning(policy));
        const fromObject = decodePolicy(document!.json, policy.kind, "P");
        expect(fromObject.diagnostics).toEqual([]);
        expect(meaning(fromObject.policy!)).toEqual(meaning(policy));
      }),
      params(300),
    );
  });

  it("encode-of-decode-gives-the-same-bytes", () => {
    fc.assert(
      fc.property(policyIr, (policy) => {
        const text = documentText(encodePolicy(policy));
        expect(documentText(encodePolicy(fromText(text, policy.kind).policy!))).toBe(text);
      }),
      params(200),
    );
  });

  it("size-of-document-is-size-of-its-text", () => {
    fc.assert(
      fc.property(policyIr, fc.boolean(), (policy, countsWhitespace) => {
        const document = encodePolicy(policy);
        expect(sizeOfText(documentText(document), countsWhitespace)).toBe(sizeOf(document, countsWhitespace));
        expect(sizeOfText(documentText(document), false)).toBe(documentText(document, true).length);
      }),
      params(100),
    );
  });

  it("decode-never-throws-and-spans-lie-in-the-text", () => {
    const any = fc.record({ kind, text: fc.string({ unit: "binary", maxLength: 60 }) });
    fc.assert(
      fc.property(fc.oneof(damagedText, any), (input) => {
        for (const { span, labels } of fromText(input.text, input.kind).diagnostics) {
          for (const { start, end } of [span, ...labels.map((label) => label.span)]) {
            expect(0 <= start && start <= end && end <= input.text.length).toBe(true);
          }
        }
      }),
      params(500),
    );
  });

  it("decode-of-any-value-never-throws", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
        kind,
        (value, of) => {
          const { policy, diagnostics } = decodePolicy(value as object, of);
          expect(policy === undefined || diagnostics.every(({ severity }) => severity !== "error")).toBe(true);
        },
      ),
      params(300),
    );
  });

  it("reads-the-same-json-as-everybody", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          damagedText.map(({ text }) => text),
          fc.json(),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          expect(fromText(text, "identity").diagnostics.every(({ code }) => code !== "TW100")).toBe(valid);
        },
      ),
      params(500),
    );
  });

  it("every-safe-fix-removes-its-diagnostic", () => {
    fc.assert(
      fc.property(damagedText, ({ kind: of, text }) => {
        const { diagnostics } = fromText(text, of);
        for (const { code, fixes } of diagnostics) {
          for (const fix of fixes.filter(({ safe }) => safe)) {
            const count = (within: DecodedPolicy): number => within.diagnostics.filter((each) => each.code === code).length;
            expect(count(fromText(applyEdits(text, fix.edits), of))).toBeLessThan(count({ diagnostics }));
          }
        }
      }),
      params(300),
    );
  });
});
