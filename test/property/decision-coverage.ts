/**
 * What a run of generated cases has shown. A property that agrees because nothing ever applied is blind: each condition is
 * counted only where its answer decides whether a statement applies, each layer only where it decides the outcome.
 */
import type { EvaluationRequest, LayerName, Layers } from "../../src/eval/model.js";
import type { Condition, OperatorName, Policy } from "../../src/ir/model.js";
import { operatorNames } from "../../src/ir/model.js";
import { evaluate, type Judgement } from "../model/evaluate.js";
import { actionApplies, find, resourceApplies } from "../model/matching.js";
import { conditionHolds } from "../model/operators.js";

type KeyState = "missing" | "empty" | "one" | "many" | "ambiguous";
export const layerNames: readonly LayerName[] = ["identity", "resource", "boundary", "session", "scps", "rcps", "endpoint"];

export class DecisionCoverage {
  /** `ForAnyValue:StringLike … many true` and the like, with how often each was seen. */
  readonly conditions: Map<string, number> = new Map();
  /** `scps denies`, `boundary stops`, `resource grants` and the like. */
  readonly layers: Map<string, number> = new Map();
  readonly outcomes: Map<string, number> = new Map();

  note(layers: Layers, request: EvaluationRequest, { outcome, determining }: Judgement): void {
    add(this.outcomes, outcome);
    for (const { layer, statement } of determining) add(this.layers, `${layer} ${statement.effect}`);
    for (const layer of layerNames) {
      const without = evaluate({ ...layers, [layer]: [] }, request).outcome;
      if (without !== outcome) add(this.layers, `${layer} turns ${without} into ${outcome}`);
    }
    this.noteConditions(layers, request, { outcome, determining });
  }

  noteConditions(layers: Layers, request: EvaluationRequest, { outcome }: Judgement): void {
    for (const policy of policiesOf(layers)) this.#notePolicy(policy, request, outcome === "allow");
  }

  #notePolicy(policy: Policy, request: EvaluationRequest, allowed: boolean): void {
    const variables = policy.version === "2012-10-17";
    for (const statement of policy.statements) {
      const { effect, actions, conditions } = statement;
      const isVisible = effect === "Deny" || allowed;
      if (!isVisible || !actionApplies(actions, request.action)) continue;
      if (!resourceApplies(statement, request, variables)) continue;
      const results = conditions.map((condition) => conditionHolds(condition, variables, request.context));
      for (const [i, condition] of conditions.entries())
        if (results.every((holds, other) => holds || other === i)) add(this.conditions, cell(condition, request, results[i]!));
    }
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function policiesOf(layers: Layers): readonly Policy[] {
  const { identity, resource = [], boundary = [], session = [], scps, rcps, endpoint = [] } = layers;
  return [...identity, ...resource, ...boundary, ...session, ...scps.flat(), ...rcps.flat(), ...endpoint];
}

function stateOf(condition: Condition, { context }: EvaluationRequest): KeyState {
  const found = find(context, condition.key);
  if (found.kind !== "value") return found.kind;
  if (typeof found.value === "string") return "one";
  return found.value.length === 0 ? "empty" : "many";
}

function cell(condition: Condition, request: EvaluationRequest, holds: boolean): string {
  const { name, qualifier = "", ifExists } = condition.operator;
  return `${qualifier}:${name}${ifExists ? "IfExists" : ""} ${stateOf(condition, request)} ${holds}`;
}

/** Every operator with every modifier it may have. */
export function operatorForms(): readonly string[] {
  const forms = (name: OperatorName): readonly string[] => (name === "Null" ? [name] : [name, `${name}IfExists`]);
  return operatorNames.flatMap((name) =>
    ["", "ForAllValues", "ForAnyValue"].flatMap((q) => forms(name).map((form) => `${q}:${form}`)),
  );
}
