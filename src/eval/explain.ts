/**
 * The explanation of a decision: the same compiled tests as `evaluate`, asked one by one and without stopping early. Slow
 * on purpose: it visits every statement of every layer.
 */
import type { Policy } from "../ir/model.js";
import { consultedLayers } from "./consulted.js";
import { assess, evaluateView } from "./evaluate.js";
import { explainStatement } from "./explain-statement.js";
import type { EvaluationExplanation, ExplainedLayer, ExplainedPolicy, ExplainedStatement, LayerVerdict } from "./explanation.js";
import { silentNames } from "./granted.js";
import type { CompiledLayer, CompiledLayers } from "./layers.js";
import type { LayerName } from "./model.js";
import { nearestAllows } from "./nearest.js";
import type { RequestView } from "./request-view.js";

const order: readonly LayerName[] = ["identity", "resource", "boundary", "session", "scps", "rcps", "endpoint"];

function explainPolicies(layer: CompiledLayer, view: RequestView, hasBoundary: boolean): readonly ExplainedPolicy[] {
  const byPolicy = new Map<Policy, ExplainedStatement[]>(layer.policies.map((policy) => [policy, []]));
  for (const compiled of layer.index.statements)
    byPolicy.get(compiled.policy)?.push(explainStatement(compiled, layer, view, hasBoundary));
  return [...byPolicy].map(([policy, statements]) => ({ policy, statements }));
}

function verdictOf(policies: readonly ExplainedPolicy[]): LayerVerdict {
  const matching = policies.flatMap(({ statements }) => statements.filter((statement) => statement.matched));
  if (matching.some(({ effect }) => effect === "Deny")) return "denied";
  return matching.length > 0 ? "allowed" : "silent";
}

function explainLayer(
  layer: CompiledLayer,
  view: RequestView,
  hasBoundary: boolean,
  silent: readonly LayerName[],
): ExplainedLayer {
  const policies = explainPolicies(layer, view, hasBoundary);
  const verdict = verdictOf(policies);
  // A layer of several levels stops where a level is silent.
  const isStop = verdict === "denied" || (verdict === "silent" && silent.includes(layer.layer));
  return { layer: layer.layer, level: layer.level, verdict, stopped: isStop, policies };
}

function notConsulted({ layer, level, policies }: CompiledLayer): ExplainedLayer {
  return {
    layer,
    level,
    verdict: "notConsulted",
    stopped: false,
    policies: policies.map((policy) => ({ policy, statements: [] })),
  };
}

/** Explains a request that was normalised before. */
export function explainView(layers: CompiledLayers, view: RequestView): EvaluationExplanation {
  const { outcome, determining, problems } = evaluateView(layers, view);
  const silent = silentNames(assess(layers, view).silent);
  const consulted = new Set(consultedLayers(layers, view));
  const hasBoundary = layers.boundary !== undefined;
  return {
    outcome,
    determining,
    problems,
    silent,
    layers: order
      .flatMap((name) => layers[name] ?? [])
      .map((layer) => (consulted.has(layer) ? explainLayer(layer, view, hasBoundary, silent) : notConsulted(layer))),
    nearest: outcome === "implicitDeny" || outcome === "explicitDeny" ? nearestAllows(layers, view) : [],
  };
}
