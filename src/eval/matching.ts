import { filterCandidates } from "./candidate-list.js";
import { principalLevels } from "./consulted.js";
import type { CompiledLayer, CompiledLayers } from "./layers.js";
import type { DeterminingStatement } from "./model.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";
import { appliesTo, type CompiledStatement } from "./statement.js";

const nothing: readonly DeterminingStatement[] = [];

function determining({ layer, level: at }: CompiledLayer, { policy, statement }: CompiledStatement): DeterminingStatement {
  return { layer, level: at, policy, statement, origin: statement.origin };
}

/** Every Deny that applies (§7.1.1). */
export function matchingDenies(
  layers: CompiledLayers,
  consulted: readonly CompiledLayer[],
  view: RequestView,
): readonly DeterminingStatement[] {
  const hasBoundary = layers.boundary !== undefined;
  let found: DeterminingStatement[] | undefined;
  for (const layer of consulted) {
    const { denies } = layer.index.candidates(view.action);
    if (denies.all.length === 0) continue;
    const test = (statement: CompiledStatement): boolean =>
      principalLevels(statement, layer, view, hasBoundary) !== level.none && appliesTo(statement, view);
    for (const statement of filterCandidates(denies, view, test)) {
      found ??= [];
      found.push(determining(layer, statement));
    }
  }
  return found ?? nothing;
}

/** What the allows of each consulted layer add up to. A layer that is not there does not restrict. */
export interface Grants {
  readonly identity: boolean;
  /** Levels of matching Allows of the resource policy. */
  readonly resource: number;
  readonly boundary: boolean;
  readonly session: boolean;
  readonly scps: boolean;
  readonly endpoint: boolean;
}

type MutableGrants = { -readonly [Name in keyof Grants]: Grants[Name] };

function note(grants: MutableGrants, { layer }: CompiledLayer, levels: number): void {
  if (layer === "resource") grants.resource = levels;
  else if (layer !== "rcps" && levels === level.none) grants[layer] = false;
}

/** Adds every Allow that applies to `found`, and says what they come to. */
export function matchingAllows(consulted: readonly CompiledLayer[], view: RequestView, found: DeterminingStatement[]): Grants {
  const grants: MutableGrants = {
    identity: true,
    resource: level.none,
    boundary: true,
    session: true,
    scps: true,
    endpoint: true,
  };
  for (const layer of consulted) {
    // Full access is implicit at every level of RCPs (§7.6.2).
    if (layer.layer === "rcps") continue;
    let levels = level.none as number;
    const { allows } = layer.index.candidates(view.action);
    const test = (statement: CompiledStatement): boolean =>
      principalLevels(statement, layer, view, false) !== level.none && appliesTo(statement, view);
    for (const statement of filterCandidates(allows, view, test)) {
      levels |= principalLevels(statement, layer, view, false);
      found.push(determining(layer, statement));
    }
    note(grants, layer, levels);
  }
  return grants;
}
