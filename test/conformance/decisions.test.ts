import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { policyFrom } from "../eval/policies.js";
import { evaluate as modelEvaluate } from "../model/evaluate.js";
import { isIdentityOnly, layersOf, readLines, requestOf, type Vector } from "./vectors.js";

/** Vectors that fail or are not run, each with its reason. */
const skipped: Readonly<Record<string, string>> = {};

const files = [
  { file: "decisions.jsonl", count: 681 },
  { file: "choices.jsonl", count: 50 },
];

describe.each(files)("$file", ({ file, count }) => {
  const vectors = readLines<Vector>(file);
  const run = vectors.filter(({ id }) => skipped[id] === undefined);

  it("is complete", () => {
    expect(vectors).toHaveLength(count);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(count);
    expect(run).toHaveLength(count - Object.keys(skipped).filter((id) => vectors.some((vector) => vector.id === id)).length);
  });

  it.each(run)("$id ($section): $why", (vector) => {
    const layers = layersOf(vector, policyFrom);
    expect(modelEvaluate(layers, requestOf(vector)).outcome).toBe(vector.expect);
    expect(evaluate(compileLayers(layers), requestOf(vector)).outcome).toBe(vector.expect);
  });
});

it("has the vectors with identity policies only among them", () => {
  const vectors = files.flatMap(({ file }) => readLines<Vector>(file));
  expect(vectors.filter(isIdentityOnly).length).toBeGreaterThan(550);
});
