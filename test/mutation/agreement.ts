import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { explainView } from "../../src/eval/explain.js";
import { requestView } from "../../src/eval/request-view.js";
import { layers, type Variant } from "../arbitraries/policies.js";
import { request } from "../arbitraries/requests.js";
import { evaluate as modelEvaluate } from "../model/evaluate.js";

/** `decision-agrees-with-model` with so few cases that every mutant can afford it. */
function agrees(variant: Variant): void {
  const property = fc.property(layers(variant), request(variant), (given, asked) => {
    const judged = modelEvaluate(given, asked);
    const compiled = compileLayers(given);
    const { outcome, determining } = evaluate(compiled, asked);
    expect(outcome).toBe(judged.outcome);
    expect(determining.map(({ statement }) => statement)).toEqual(judged.determining.map(({ statement }) => statement));
    const explained = explainView(compiled, requestView(asked));
    expect(explained.outcome).toBe(judged.outcome);
  });
  fc.assert(property, { seed: 20261125, numRuns: 60 });
}

describe("decisions agree with the model", () => {
  it("for anything that can be decoded", () => agrees("raw"));

  it("for well-typed policies and requests", () => agrees("wellTyped"));
});
