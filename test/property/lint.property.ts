import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { encodePolicy } from "../../src/iam/encode.js";
import { documentText } from "../../src/iam/text.js";
import type { PolicyKind } from "../../src/ir/model.js";
import { policyIr } from "../arbitraries/policy-ir.js";
import { params } from "./params.js";

const catalog = await loadWholeCatalog();
const kinds: readonly PolicyKind[] = ["identity", "resource", "trust", "boundary", "session", "scp", "rcp", "endpoint"];
const types = ["AWS::S3::Bucket", "AWS::KMS::Key", "AWS::SQS::Queue", "AWS::Nothing::AtAll"];
const name = "p.json";

interface Case {
  readonly text: string;
  readonly kind: PolicyKind;
  readonly resourceType?: string;
}

const document: fc.Arbitrary<Case> = fc
  .record({
    policy: policyIr,
    kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
    resourceType: fc.option(fc.constantFrom(...types), { nil: undefined }),
    cut: fc.option(fc.nat(), { nil: undefined }),
    put: fc.constantFrom("", "${", "*", '"', "{}", "[]", "null", "\\ud800", "__proto__"),
  })
  .map(({ policy, kind, resourceType, cut, put }) => {
    const whole = documentText(encodePolicy(policy));
    const at = cut === undefined ? undefined : cut % whole.length;
    return {
      text: at === undefined ? whole : whole.slice(0, at) + put + whole.slice(at),
      kind: kind ?? policy.kind,
      ...(resourceType === undefined ? {} : { resourceType }),
    };
  });

function linted({ text, ...rest }: Case): readonly Diagnostic[] {
  return lintPolicy({ name, text }, { ...rest, catalog, all: true, partitions: ["aws", "aws-cn"], booleans: "text" });
}

describe("linting any document", () => {
  it("says something about places of the document, in reading order, and the same again", () => {
    fc.assert(
      fc.property(document, (input) => {
        const found = linted(input);
        for (const { span, labels, fixes } of found) {
          const spans = [
            span,
            ...labels.map((label) => label.span),
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
          ];
          for (const { file, start, end } of spans) {
            expect(file).toBe(name);
            expect(0 <= start && start <= end && end <= input.text.length).toBe(true);
          }
        }
        expect(found.map(({ span }) => span.start)).toEqual(found.map(({ span }) => span.start).sort((a, b) => a - b));
        expect(linted(input)).toEqual(found);
      }),
      params(200),
    );
  });
});
