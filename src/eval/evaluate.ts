/**
 * The decision (§7): compiled layers and a request in, an outcome and the statements that made it out. Pure; the only state
 * is what an index remembers.
 */

import type { Policy } from "../ir/model.js";
import { consultedLayers } from "./consulted.js";
import { silentLayers } from "./granted.js";
import { layerIndex } from "./layer-index.js";
import type { CompiledLayer, CompiledLayers } from "./layers.js";
import { matchingAllows, matchingDenies } from "./matching.js";
import type { DeterminingStatement, Evaluation, EvaluationRequest, LayerName, Layers, Outcome } from "./model.js";
import { problemsOf } from "./problems.js";
import { type RequestView, requestView } from "./request-view.js";

function compileLayer(layer: LayerName, level: number, policies: readonly Policy[], before?: CompiledLayer): CompiledLayer {
  if (before?.policies === policies) return before;
  return { layer, level, policies, index: layerIndex(policies, before?.index) };
}

/** Compiles every policy once; policies that were compiled before, and what `before` has of their index, are reused. */
export function compileLayers(layers: Layers, before?: CompiledLayers): CompiledLayers {
  const optional = (layer: "resource" | "boundary" | "session" | "endpoint"): CompiledLayer | undefined => {
    const policies = layers[layer];
    return policies === undefined || policies.length === 0 ? undefined : compileLayer(layer, 0, policies, before?.[layer]);
  };
  const levels = (layer: "scps" | "rcps"): readonly CompiledLayer[] =>
    layers[layer].map((policies, level) => compileLayer(layer, level, policies, before?.[layer][level]));
  return {
    identity: compileLayer("identity", 0, layers.identity, before?.identity),
    resource: optional("resource"),
    boundary: optional("boundary"),
    session: optional("session"),
    scps: levels("scps"),
    rcps: levels("rcps"),
    endpoint: optional("endpoint"),
  };
}

/** §7.9.3: needs no permission, and no policy can take it away. */
const isAlwaysAllowed = ({ action, requester }: RequestView): boolean =>
  action === "sts:getcalleridentity" && requester.kind !== "anonymous";

/** A decision with what the explanation of it starts from. */
export interface Assessment {
  readonly outcome: Outcome;
  readonly determining: readonly DeterminingStatement[];
  /** The layers whose silence denied; empty for any outcome but `implicitDeny`. */
  readonly silent: readonly LayerName[];
}

/** Decides a request that was normalised before. */
export function assess(layers: CompiledLayers, view: RequestView): Assessment {
  if (isAlwaysAllowed(view)) return { outcome: "allow", determining: [], silent: [] };
  const consulted = consultedLayers(layers, view);
  const denies = matchingDenies(layers, consulted, view);
  if (denies.length > 0) return { outcome: "explicitDeny", determining: denies, silent: [] };
  const allows: DeterminingStatement[] = [];
  const silent = silentLayers(matchingAllows(consulted, view, allows), layers, view);
  if (silent.length > 0) return { outcome: "implicitDeny", determining: [], silent };
  return view.unsigned ? { outcome: "unsigned", determining: [], silent } : { outcome: "allow", determining: allows, silent };
}

/** `assess` with the malformed values that it met. */
export function evaluateView(layers: CompiledLayers, view: RequestView): Evaluation {
  view.hasProblems = false;
  const { outcome, determining } = assess(layers, view);
  return { outcome, determining, problems: view.hasProblems ? problemsOf(layers, view, outcome === "explicitDeny") : [] };
}

/** Decides a request. Linear in the request and in the statements that the index cannot rule out. */
export function evaluate(layers: CompiledLayers, request: EvaluationRequest): Evaluation {
  return evaluateView(layers, requestView(request));
}
