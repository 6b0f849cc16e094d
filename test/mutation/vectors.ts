import { expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { decodePolicy } from "../../src/iam/decode.js";
import type { DocumentInput } from "../../src/iam/document.js";
import { type Decode, layersOf, readLines, requestOf, type Vector } from "../conformance/vectors.js";

const decode: Decode = (json, kind) => {
  const { policy } = decodePolicy(json as DocumentInput, kind, undefined, { lenient: true });
  return policy ?? { name: "refused", kind, version: "2012-10-17", statements: [] };
};

it("decides every vector as expected", () => {
  for (const file of ["decisions.jsonl", "choices.jsonl", "regressions.jsonl"]) {
    for (const vector of readLines<Vector>(file)) {
      const { outcome } = evaluate(compileLayers(layersOf(vector, decode)), requestOf(vector));
      expect([vector.id, outcome]).toEqual([vector.id, vector.expect]);
    }
  }
});
