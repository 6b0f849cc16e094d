import { collect } from "./candidate-list.js";
import { consultedBits } from "./consulted.js";
import { type Findings, noFindings } from "./findings.js";
import { type CompiledLayers, layerBits } from "./layers.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";

/** Every Deny that applies (§7.1.1). */
export function matchingDenies(layers: CompiledLayers, view: RequestView): Findings {
  const findings = noFindings(layers.boundary !== undefined);
  const consulted = consultedBits(view);
  for (const layer of layers.present) {
    if ((layerBits[layer.layer] & consulted) === 0) continue;
    collect(layer.index.candidates(view.action).denies, layer, view, findings);
  }
  return findings;
}

/** What the allows of the consulted layers add up to. A layer that is not there does not restrict. */
export interface Grants {
  /** Layers without an Allow that applies, as bits; of those with several levels, one without. Not the resource policy. */
  readonly silent: number;
  /** Levels of matching Allows of the resource policy. */
  readonly resource: number;
  readonly findings: Findings;
}

// Full access is implicit at every level of RCPs (§7.6.2).
const neverAllow = layerBits.rcps;

/** Every Allow that applies, and what they come to. */
export function matchingAllows(layers: CompiledLayers, view: RequestView): Grants {
  const findings = noFindings(false);
  const consulted = consultedBits(view) & ~neverAllow;
  let silent = 0;
  let resource: number = level.none;
  for (const layer of layers.present) {
    const bit = layerBits[layer.layer];
    if ((bit & consulted) === 0) continue;
    findings.levels = level.none;
    collect(layer.index.candidates(view.action).allows, layer, view, findings);
    if (bit === layerBits.resource) resource = findings.levels;
    else if (findings.levels === level.none) silent |= bit;
  }
  return { silent, resource, findings };
}
