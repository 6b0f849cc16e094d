import { collect } from "./candidate-list.js";
import { consultedBits } from "./consulted.js";
import type { Findings } from "./findings.js";
import { type CompiledLayers, layerBits } from "./layers.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";

/** Adds every Deny that applies (§7.1.1). */
export function addDenies(findings: Findings, layers: CompiledLayers, view: RequestView): void {
  findings.hasBoundary = layers.boundary !== undefined;
  const consulted = consultedBits(view);
  for (const layer of layers.present) {
    if ((layerBits[layer.layer] & consulted) === 0) continue;
    collect(layer.index.candidates(view.action).denies, layer, view, findings);
  }
}

// Full access is implicit at every level of RCPs (§7.6.2).
const neverAllow = layerBits.rcps;

/** Adds every Allow that applies, and what the consulted layers come to. A layer that is not there does not restrict. */
export function addAllows(findings: Findings, layers: CompiledLayers, view: RequestView): void {
  const consulted = consultedBits(view) & ~neverAllow;
  for (const layer of layers.present) {
    const bit = layerBits[layer.layer];
    if ((bit & consulted) === 0) continue;
    findings.levels = level.none;
    collect(layer.index.candidates(view.action).allows, layer, view, findings);
    if (bit === layerBits.resource) findings.resource = findings.levels;
    else if (findings.levels === level.none) findings.silent |= bit;
  }
}
