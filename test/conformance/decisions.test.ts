import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine.js";
import type { LayerDocuments } from "../../src/engine/layers.js";
import { PolicyError } from "../../src/engine/policy-error.js";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { decodePolicy } from "../../src/iam/decode.js";
import type { DocumentInput } from "../../src/iam/document.js";
import { policyFrom } from "../eval/policies.js";
import { evaluate as modelEvaluate } from "../model/evaluate.js";
import { type Decode, isIdentityOnly, layersOf, readLines, requestOf, type Vector } from "./vectors.js";

/** Vectors that are not run, each with its reason. */
const skipped: Readonly<Record<string, string>> = {};

/**
 * `refused`: vectors whose documents IAM would refuse to store, although the dossier says how an evaluator decides them. The
 * engine does not take them.
 */
const files = [
  { file: "decisions.jsonl", count: 681, refused: ["num-var", "date-var", "ip-var", "rp-wild-partial", "se-sess-arn-wild"] },
  {
    file: "choices.jsonl",
    count: 50,
    refused: [
      "u-bool-variable",
      "u-arnlike-star",
      "u-arnnotlike-star",
      "u-num-policy-malformed",
      "u-num-policy-malformed-neg",
      "u-num-policy-malformed-some",
      "u-date-policy-malformed-neg",
      "u-op-unknown",
      "u-empty-list",
      "u-empty-list-neg",
      "u-null-variable",
      "u-svc-wild",
      "u-account-var",
      "u-empty-notaction",
    ],
  },
  // Shrunk cases that a property once found wrong.
  { file: "regressions.jsonl", count: 3, refused: [] },
];

const decodeLeniently: Decode = (json, kind) => {
  const { policy } = decodePolicy(json as DocumentInput, kind, undefined, { lenient: true });
  // An unknown operator leaves no document (§4.1.6); one without statements decides as its Allow would.
  return policy ?? { name: "refused", kind, version: "2012-10-17", statements: [] };
};

function documentsOf({ policies }: Vector): LayerDocuments {
  const { resource, boundary, ...lists } = policies;
  const optional = { ...(resource === null ? {} : { resource }), ...(boundary === null ? {} : { boundary }) };
  return { ...lists, ...optional } as LayerDocuments;
}

describe.each(files)("$file", ({ file, count, refused: expectedRefused }) => {
  const vectors = readLines<Vector>(file);
  const run = vectors.filter(({ id }) => skipped[id] === undefined);

  it("is complete", () => {
    expect(vectors).toHaveLength(count);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(count);
    expect(run).toHaveLength(count);
  });

  it.each(run.map((vector) => [`${vector.id} (${vector.section}): ${vector.why}`, vector] as const))("%s", (_, vector) => {
    const request = requestOf(vector);
    expect(modelEvaluate(layersOf(vector, policyFrom), request).outcome).toBe(vector.expect);
    expect(evaluate(compileLayers(layersOf(vector, decodeLeniently)), request).outcome).toBe(vector.expect);
  });

  it("is decided by the engine alike, wherever the documents are ones that IAM takes", () => {
    const refused: string[] = [];
    for (const vector of run) {
      const documents = documentsOf(vector);
      const { context, ...rest } = vector.request;
      try {
        const request = {
          principal: rest.principal,
          action: rest.action,
          resource: { arn: rest.resource, account: rest.resourceAccount },
        };
        const { outcome } = createEngine(documents).decide({ ...request, context, deriveContext: false });
        expect([vector.id, outcome]).toEqual([vector.id, vector.expect]);
      } catch (error) {
        if (!(error instanceof PolicyError)) throw error;
        refused.push(vector.id);
      }
    }
    expect(refused).toEqual(expectedRefused);
  });
});

it("has the vectors with identity policies only among them", () => {
  const vectors = files.flatMap(({ file }) => readLines<Vector>(file));
  expect(vectors.filter(isIdentityOnly).length).toBeGreaterThan(550);
});
