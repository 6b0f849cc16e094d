import type { Policy } from "../ir/model.js";
import type { LayerIndex } from "./layer-index.js";
import type { LayerName } from "./model.js";

/** Layers as bits, for sets of them. */
export const layerBits: Readonly<Record<LayerName, number>> = {
  identity: 1,
  resource: 2,
  boundary: 4,
  session: 8,
  scps: 16,
  rcps: 32,
  endpoint: 64,
};

/** One layer, or one level of SCPs or RCPs, ready to be asked. */
export interface CompiledLayer {
  readonly layer: LayerName;
  readonly level: number;
  readonly policies: readonly Policy[];
  readonly index: LayerIndex;
}

export interface LayerParts {
  readonly identity: CompiledLayer;
  readonly resource: CompiledLayer | undefined;
  readonly boundary: CompiledLayer | undefined;
  readonly session: CompiledLayer | undefined;
  readonly scps: readonly CompiledLayer[];
  readonly rcps: readonly CompiledLayer[];
  readonly endpoint: CompiledLayer | undefined;
}

export interface CompiledLayers extends LayerParts {
  /** Those that are there, in the order of `LayerName`, root level first. */
  readonly present: readonly CompiledLayer[];
}

/** The layers of one requester, together. */
export function layersOf(parts: LayerParts): CompiledLayers {
  const { identity, resource, boundary, session, scps, rcps, endpoint } = parts;
  const present = [identity];
  if (resource !== undefined) present.push(resource);
  if (boundary !== undefined) present.push(boundary);
  if (session !== undefined) present.push(session);
  for (const level of scps) present.push(level);
  for (const level of rcps) present.push(level);
  if (endpoint !== undefined) present.push(endpoint);
  return { identity, resource, boundary, session, scps, rcps, endpoint, present };
}
