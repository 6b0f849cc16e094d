/**
 * The decision (§7): compiled layers and a request in, an outcome and the statements that made it out. Pure; the only state
 * is what an index remembers.
 */

import type { Policy } from "../ir/model.js";
import { longList, type Threshold } from "./candidate-list.js";
import { noFindings } from "./findings.js";
import { silentLayers } from "./granted.js";
import { layerIndex } from "./layer-index.js";
import { type CompiledLayer, type CompiledLayers, layersOf } from "./layers.js";
import { addAllows, addDenies } from "./matching.js";
import type {
  DeterminingStatement,
  Evaluation,
  EvaluationProblem,
  EvaluationRequest,
  LayerName,
  Layers,
  Outcome,
} from "./model.js";
import { problemsOf } from "./problems.js";
import { type RequestView, requestView } from "./request-view.js";

type Make = (layer: LayerName, level: number, policies: readonly Policy[], before?: CompiledLayer) => CompiledLayer;

/**
 * Compiles every policy once; policies that were compiled before, and what `before` has of their index, are reused.
 * `threshold` is for tests, which decide with the index everywhere and with none.
 */
export function compileLayers(layers: Layers, before?: CompiledLayers, threshold: Threshold = longList): CompiledLayers {
  const make: Make = (layer, level, policies, known) => {
    if (known?.policies === policies) return known;
    return { layer, level, policies, index: layerIndex(policies, known?.index, threshold) };
  };
  const optional = (layer: "resource" | "boundary" | "session" | "endpoint"): CompiledLayer | undefined => {
    const policies = layers[layer];
    return policies === undefined || policies.length === 0 ? undefined : make(layer, 0, policies, before?.[layer]);
  };
  const levels = (layer: "scps" | "rcps"): readonly CompiledLayer[] =>
    layers[layer].map((policies, level) => make(layer, level, policies, before?.[layer][level]));
  return layersOf({
    identity: make("identity", 0, layers.identity, before?.identity),
    resource: optional("resource"),
    boundary: optional("boundary"),
    session: optional("session"),
    scps: levels("scps"),
    rcps: levels("rcps"),
    endpoint: optional("endpoint"),
  });
}

/** §7.9.3: needs no permission, and no policy can take it away. */
const isAlwaysAllowed = ({ action, requester }: RequestView): boolean =>
  action === "sts:getcalleridentity" && requester.kind !== "anonymous";

/** A decision with what the explanation of it starts from. */
export interface Assessment {
  readonly outcome: Outcome;
  readonly determining: readonly DeterminingStatement[];
  /** The layers whose silence denied, as bits; none for any outcome but `implicitDeny`. */
  readonly silent: number;
}

const nothing: readonly DeterminingStatement[] = Object.freeze([]);
const alwaysAllowed: Assessment = { outcome: "allow", determining: nothing, silent: 0 };
const unsigned: Assessment = { outcome: "unsigned", determining: nothing, silent: 0 };

/** Decides a request that was normalised before. */
export function assess(layers: CompiledLayers, view: RequestView): Assessment {
  if (isAlwaysAllowed(view)) return alwaysAllowed;
  const findings = noFindings();
  addDenies(findings, layers, view);
  if (findings.statements.length > 0) return { outcome: "explicitDeny", determining: findings.statements, silent: 0 };
  addAllows(findings, layers, view);
  const silent = silentLayers(findings, layers, view);
  if (silent !== 0) return { outcome: "implicitDeny", determining: nothing, silent };
  return view.unsigned ? unsigned : { outcome: "allow", determining: findings.statements, silent };
}

const noProblems: readonly EvaluationProblem[] = Object.freeze([]);

/** `assess` with the malformed values that it met. */
export function evaluateView(layers: CompiledLayers, view: RequestView): Evaluation {
  view.hasProblems = false;
  const { outcome, determining } = assess(layers, view);
  const problems = view.hasProblems ? problemsOf(layers, view, outcome === "explicitDeny") : noProblems;
  return { outcome, determining, problems };
}

/** Decides a request. Linear in the request and in the statements that the index cannot rule out. */
export function evaluate(layers: CompiledLayers, request: EvaluationRequest): Evaluation {
  return evaluateView(layers, requestView(request));
}
