import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { decodePolicy } from "../../src/iam/decode.js";
import { encodePolicy } from "../../src/iam/encode.js";
import type { Policy, PolicyKind } from "../../src/ir/model.js";
import { layersOf, readLines, requestOf, type Vector } from "../conformance/vectors.js";

/** Vectors whose documents a validator refuses, by the code of the refusal; evaluation of them is defined nevertheless. */
const refused: Readonly<Record<string, string>> = {
  "num-var": "TW251",
  "date-var": "TW251",
  "ip-var": "TW251",
  "rp-wild-partial": "TW120",
  "se-sess-arn-wild": "TW120",
  "u-bool-variable": "TW251",
  "u-arnlike-star": "TW210",
  "u-arnnotlike-star": "TW210",
  "u-num-policy-malformed": "TW246",
  "u-num-policy-malformed-neg": "TW246",
  "u-num-policy-malformed-some": "TW246",
  "u-date-policy-malformed-neg": "TW244",
  "u-op-unknown": "TW230",
  "u-empty-list": "TW155",
  "u-empty-list-neg": "TW155",
  "u-null-variable": "TW251",
  "u-svc-wild": "TW161",
  "u-account-var": "TW226",
  "u-empty-notaction": "TW150",
};

/** The only one that is not decoded at all: an operator that nobody knows has no place in the model (§4.1.6: refuse on load). */
const undecodable = "u-op-unknown";

const vectors = ["decisions.jsonl", "choices.jsonl"].flatMap((file) => readLines<Vector>(file));

/** Decodes the document from an object and from text, which must agree. */
function decode(json: unknown, kind: PolicyKind): Policy {
  const text = JSON.stringify(json, null, 1);
  const { policy } = decodePolicy({ name: "policy", text }, kind, undefined, { lenient: true });
  const other = decodePolicy(json as object, kind, undefined, { lenient: true }).policy;
  if (policy === undefined || other === undefined) throw new Error("not decoded");
  expect(encodePolicy(other)).toEqual(encodePolicy(policy));
  return policy;
}

describe("documents of the vectors", () => {
  it("are refused where a validator refuses them, and nowhere else", () => {
    const found: Record<string, string> = {};
    for (const vector of vectors) {
      const errors: string[] = [];
      layersOf(vector, (json, kind) => {
        const { diagnostics } = decodePolicy(json as object, kind);
        errors.push(...diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code));
        return { name: "", kind, version: "2012-10-17", statements: [] };
      });
      if (errors.length > 0) found[vector.id] = errors.join(" ");
    }
    expect(found).toEqual(refused);
  });

  it.each(vectors.filter(({ id }) => id !== undecodable))("decide $id as expected once decoded leniently", (vector) => {
    expect(evaluate(compileLayers(layersOf(vector, decode)), requestOf(vector)).outcome).toBe(vector.expect);
  });

  it("are not decoded where the operator is unknown", () => {
    const vector = vectors.find(({ id }) => id === undecodable)!;
    expect(() => layersOf(vector, decode)).toThrow("not decoded");
  });
});
