import type { Policy } from "../ir/model.js";
import type { LayerIndex } from "./layer-index.js";
import type { LayerName } from "./model.js";

/** One layer, or one level of SCPs or RCPs, ready to be asked. */
export interface CompiledLayer {
  readonly layer: LayerName;
  readonly level: number;
  readonly policies: readonly Policy[];
  readonly index: LayerIndex;
}

export interface CompiledLayers {
  readonly identity: CompiledLayer;
  readonly resource: CompiledLayer | undefined;
  readonly boundary: CompiledLayer | undefined;
  readonly session: CompiledLayer | undefined;
  readonly scps: readonly CompiledLayer[];
  readonly rcps: readonly CompiledLayer[];
  readonly endpoint: CompiledLayer | undefined;
}
