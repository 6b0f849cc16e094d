import type { Policy } from "../ir/model.js";
import type { LayerName, Layers } from "./model.js";
import { compilePolicy } from "./statement.js";
import { type StatementIndex, statementIndex } from "./statement-index.js";

/** One layer, or one level of SCPs or RCPs, ready to be asked. */
export interface CompiledLayer {
  readonly layer: LayerName;
  readonly level: number;
  readonly index: StatementIndex;
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

function compileLayer(layer: LayerName, level: number, policies: readonly Policy[]): CompiledLayer {
  return { layer, level, index: statementIndex(policies.flatMap(compilePolicy)) };
}

const optional = (layer: LayerName, policies: readonly Policy[] | undefined): CompiledLayer | undefined =>
  policies === undefined || policies.length === 0 ? undefined : compileLayer(layer, 0, policies);

/** Compiles every policy once; policies that were compiled before are reused. */
export function compileLayers(layers: Layers): CompiledLayers {
  return {
    identity: compileLayer("identity", 0, layers.identity),
    resource: optional("resource", layers.resource),
    boundary: optional("boundary", layers.boundary),
    session: optional("session", layers.session),
    scps: layers.scps.map((policies, level) => compileLayer("scps", level, policies)),
    rcps: layers.rcps.map((policies, level) => compileLayer("rcps", level, policies)),
    endpoint: optional("endpoint", layers.endpoint),
  };
}
