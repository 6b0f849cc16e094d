import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { EvaluationRequest, Layers } from "../../src/eval/model.js";
import { layers, type Variant } from "../arbitraries/policies.js";
import { request } from "../arbitraries/requests.js";
import { evaluate as modelEvaluate } from "../model/evaluate.js";
import { DecisionCoverage, keyStates, operatorForms } from "./decision-coverage.js";
import { params } from "./params.js";

interface Case {
  readonly layers: Layers;
  readonly request: EvaluationRequest;
}

function agrees(variant: Variant, runs: number): DecisionCoverage {
  const coverage = new DecisionCoverage();
  const property = fc.property(fc.record({ layers: layers(variant), request: request(variant) }), (tried: Case) => {
    const judged = modelEvaluate(tried.layers, tried.request);
    const { outcome, determining } = evaluate(compileLayers(tried.layers), tried.request);
    expect(outcome).toBe(judged.outcome);
    expect(determining.map(({ layer, level, statement }) => [layer, level, statement])).toEqual(
      judged.determining.map(({ layer, level, statement }) => [layer, level, statement]),
    );
    coverage.note(tried.layers, tried.request, judged as never);
  });
  fc.assert(property, params(runs));
  return coverage;
}

describe("decision-agrees-with-model", () => {
  it("for anything that can be decoded", { timeout: 600_000 }, () => {
    const coverage = agrees("raw", 14_000);
    const cells = operatorForms().flatMap((form) => keyStates.map((state) => `${form} ${state}`));
    const unseen = cells.filter((cell) => !coverage.conditions.has(`${cell} true`) && !coverage.conditions.has(`${cell} false`));
    console.log(unseen.length, cells.length, unseen.slice(0, 40), coverage.outcomes, [...coverage.layers].sort());
  });

  it("for well-typed policies and requests", { timeout: 600_000 }, () => {
    const coverage = agrees("wellTyped", 6_000);
    console.log(coverage.outcomes, [...coverage.layers].sort());
  });
});
