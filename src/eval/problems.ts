import { type CompiledCondition, holds } from "./condition.js";
import { consultedLayers, principalLevels } from "./consulted.js";
import { ambiguous } from "./context.js";
import type { CompiledLayer, CompiledLayers } from "./layers.js";
import type { EvaluationProblem, ProblemKind } from "./model.js";
import { malformed } from "./operators/family.js";
import type { RequestView } from "./request-view.js";
import { type CompiledStatement, testsOf } from "./statement.js";
import { unresolved } from "./text-pattern.js";

type Found = readonly [ProblemKind, string];

function contextProblems({ condition, key, values }: CompiledCondition, view: RequestView): readonly Found[] {
  if (condition.operator.name === "Null") return [];
  const value = view.context.find(key);
  if (value === ambiguous) return [["ambiguousKey", condition.key]];
  if (typeof value === "symbol") return [];
  if (typeof value !== "string" && condition.operator.qualifier === undefined)
    return value.length === 0 ? [] : [["multivaluedWithoutQualifier", condition.key]];
  const list = typeof value === "string" ? [value] : value;
  return list.filter((item) => values.compare(item, view.context) === malformed).map((item) => ["malformedContextValue", item]);
}

/** What is wrong with one condition for this request. */
export function conditionProblems(condition: CompiledCondition, view: RequestView): readonly Found[] {
  const policyProblems = condition.values.malformed.map((value): Found => ["malformedPolicyValue", value]);
  return [...policyProblems, ...contextProblems(condition, view)];
}

function resourceProblems(compiled: CompiledStatement, view: RequestView): readonly Found[] {
  if (compiled.statement.resources?.negated !== true) return [];
  return testsOf(compiled)
    .resource.entries.filter((entry) => entry.test(view) === unresolved)
    .map((entry): Found => ["unresolvedResource", entry.text]);
}

function statementProblems(layer: CompiledLayer, compiled: CompiledStatement, view: RequestView): readonly EvaluationProblem[] {
  const { policy, statement } = compiled;
  const { conditions, resource } = testsOf(compiled);
  const ofResource = resourceProblems(compiled, view);
  if (ofResource.length === 0 && resource.matches?.(view) === false) return [];
  const ofConditions = conditions.map((condition) => conditionProblems(condition, view));
  if (!conditions.every((condition, i) => ofConditions[i]?.length !== 0 || holds(condition, view))) return [];
  const where = { layer: layer.layer, level: layer.level, policy, statement, origin: statement.origin };
  return [
    ...ofResource.map(([kind, text]): EvaluationProblem => ({ ...where, kind, text })),
    ...ofConditions.flatMap((found, condition) =>
      found.map(([kind, text]): EvaluationProblem => ({ ...where, condition, kind, text })),
    ),
  ];
}

/**
 * The malformed values that decided about a statement: those of statements whose every clause without a problem matches.
 * Of the Deny statements only when they decided. The slow path: asked only after an evaluation met one.
 */
export function problemsOf(layers: CompiledLayers, view: RequestView, isDenied: boolean): readonly EvaluationProblem[] {
  const hasBoundary = layers.boundary !== undefined;
  return consultedLayers(layers, view).flatMap((layer) => {
    const { denies, allows } = layer.index.candidates(view.action);
    return (isDenied ? denies.all : [...denies.all, ...allows.all])
      .filter((statement) => principalLevels(statement, layer, view, hasBoundary) !== 0)
      .flatMap((statement) => statementProblems(layer, statement, view));
  });
}
