import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { EvaluationRequest, Layers } from "../../src/eval/model.js";
import type { Statement } from "../../src/ir/model.js";
import { condition, fullAccess, layers, type Variant } from "../arbitraries/policies.js";
import { anyState, request } from "../arbitraries/requests.js";
import { type Judgement, evaluate as modelEvaluate } from "../model/evaluate.js";
import { DecisionCoverage, layerNames, operatorForms } from "./decision-coverage.js";
import { params } from "./params.js";

interface Case {
  readonly layers: Layers;
  readonly request: EvaluationRequest;
}

/** From how many statements on a list is looked up: always, and never. */
const [indexed, walked] = [0, Number.POSITIVE_INFINITY];

function agrees(cases: fc.Arbitrary<Case>, runs: number, note: (tried: Case, judged: Judgement) => void): void {
  const property = fc.property(cases, (tried) => {
    const judged = modelEvaluate(tried.layers, tried.request);
    for (const threshold of [indexed, walked]) {
      const { outcome, determining } = evaluate(compileLayers(tried.layers, undefined, threshold), tried.request);
      expect(outcome).toBe(judged.outcome);
      expect(determining.map(({ layer, level, statement }) => [layer, level, statement])).toEqual(
        judged.determining.map(({ layer, level, statement }) => [layer, level, statement]),
      );
    }
    note(tried, judged);
  });
  fc.assert(property, params(runs));
}

const anything = (variant: Variant): fc.Arbitrary<Case> => fc.record({ layers: layers(variant), request: request(variant) });

/** One Deny with one condition against full access: the answer of the condition is the decision. */
const oneCondition: fc.Arbitrary<Case> = condition("raw").chain((tested) =>
  fc
    .record({
      asked: request("raw"),
      value: anyState(tested.key),
      version: fc.constantFrom("2012-10-17" as const, "2012-10-17" as const, "2008-10-17" as const),
    })
    .map(({ asked, value, version }) => {
      const full = fullAccess("identity");
      const deny: Statement = { ...full.statements[0]!, effect: "Deny", conditions: [tested] };
      const others = [...asked.context].filter(([key]) => key.toLowerCase() !== tested.key.toLowerCase());
      const context = new Map(value === undefined ? others : [...others, [tested.key, value]]);
      return {
        layers: { identity: [full, { ...full, version, statements: [deny] }], scps: [], rcps: [] },
        request: { principal: "arn:aws:iam::111122223333:user/alice", action: "s3:GetObject", resource: "*", context },
      };
    }),
);

const cells = (forms: readonly string[], states: readonly string[]): readonly string[] =>
  forms.flatMap((form) => states.map((state) => `${form} ${state}`));

/** Cells of the truth table that no case showed. */
const unseen = (coverage: DecisionCoverage, wanted: readonly string[]): readonly string[] =>
  wanted.filter((cell) => !coverage.conditions.has(`${cell} true`) && !coverage.conditions.has(`${cell} false`));

/** With one value an operator can say yes and no; with a list only under a set qualifier. */
const undecided = (coverage: DecisionCoverage, wanted: readonly string[]): readonly string[] =>
  wanted.filter((cell) => !coverage.conditions.has(`${cell} true`) || !coverage.conditions.has(`${cell} false`));

const isConstant = (form: string): boolean => form.endsWith("s:Null") || form.endsWith("e:Null");
const isQualified = (form: string): boolean => !form.startsWith(":");

describe("decision-agrees-with-model", () => {
  it("for any condition", { timeout: 3_600_000 }, () => {
    const coverage = new DecisionCoverage();
    agrees(oneCondition, 20_000, (tried, judged) => coverage.noteConditions(tried.layers, tried.request, judged));
    const forms = operatorForms();
    expect(forms).toHaveLength(26 * 6 + 3);
    expect(unseen(coverage, cells(forms, ["missing", "empty", "one", "many"]))).toEqual([]);
    expect(
      undecided(
        coverage,
        cells(
          forms.filter((form) => !isConstant(form)),
          ["one"],
        ),
      ),
    ).toEqual([]);
    expect(
      undecided(
        coverage,
        cells(
          forms.filter((form) => isQualified(form) && !isConstant(form)),
          ["many"],
        ),
      ),
    ).toEqual([]);
  });

  it("for anything that can be decoded", { timeout: 3_600_000 }, () => {
    const coverage = new DecisionCoverage();
    agrees(anything("raw"), 12_000, (tried, judged) => coverage.note(tried.layers, tried.request, judged));
    for (const outcome of ["allow", "explicitDeny", "implicitDeny", "unsigned"])
      expect(coverage.outcomes.get(outcome)).toBeGreaterThan(500);
    for (const layer of layerNames) expect(coverage.layers.get(`${layer} Deny`)).toBeGreaterThan(50);
    // Keys that collide in letter case, and none of them spelled as in the policy (§6.2.4).
    expect([...coverage.conditions.keys()].filter((cell) => cell.includes("ambiguous")).length).toBeGreaterThan(5);
  });

  it("for well-typed policies and requests", { timeout: 3_600_000 }, () => {
    const coverage = new DecisionCoverage();
    agrees(anything("wellTyped"), 8_000, (tried, judged) => coverage.note(tried.layers, tried.request, judged));
    for (const outcome of ["allow", "explicitDeny", "implicitDeny", "unsigned"])
      expect(coverage.outcomes.get(outcome)).toBeGreaterThan(300);
    for (const layer of layerNames) {
      expect(coverage.layers.get(`${layer} Deny`)).toBeGreaterThan(50);
      expect(coverage.layers.get(`${layer} turns allow into explicitDeny`)).toBeGreaterThan(5);
    }
    for (const layer of ["boundary", "session", "scps", "endpoint"])
      expect(coverage.layers.get(`${layer} turns allow into implicitDeny`)).toBeGreaterThan(20);
    for (const layer of ["identity", "resource"])
      expect(coverage.layers.get(`${layer} turns implicitDeny into allow`)).toBeGreaterThan(100);
    for (const layer of ["rcps", "endpoint"])
      expect(coverage.layers.get(`${layer} turns unsigned into explicitDeny`)).toBeGreaterThan(5);
  });
});
