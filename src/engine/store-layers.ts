/**
 * Finds the layers of a request by who asks, about what and from where. In: a state of a store. Out: for each request the
 * layers that bind it. A principal is looked up, not searched for; what was compiled is kept for the next request.
 */
import { contextKey } from "../eval/context.js";
import { layerIndex } from "../eval/layer-index.js";
import { type CompiledLayer, type CompiledLayers, layersOf } from "../eval/layers.js";
import type { LayerName } from "../eval/model.js";
import type { RequestView } from "../eval/request-view.js";
import type { Requester } from "../eval/requester.js";
import { type AccountAttachments, entryOf, type PrincipalAttachments, type UnitAttachments } from "./store-content.js";
import type { StoreState } from "./store-state.js";

export type FindLayers = (view: RequestView) => CompiledLayers;

interface Levels {
  readonly scps: readonly CompiledLayer[];
  readonly rcps: readonly CompiledLayer[];
}

interface OfPrincipal {
  readonly identity: CompiledLayer;
  readonly boundary: CompiledLayer | undefined;
}

const noLevels: Levels = { scps: [], rcps: [] };
const nothing: readonly string[] = [];
const vpcEndpoint = contextKey("aws:SourceVpce");

/** Remembers by entry: a state never changes, so neither does what was made of its entries. */
function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Layers by the documents in them: a thousand roles with the same policies have one. */
function layerMaker({ loaded }: StoreState): (layer: LayerName, level: number, names: readonly string[]) => CompiledLayer {
  const known = new Map<string, CompiledLayer>();
  return (layer, level, names) => {
    const key = JSON.stringify([layer, level, names]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const policies = names.flatMap((name) => loaded.get(name)?.policies ?? []);
    const made: CompiledLayer = { layer, level, policies, index: layerIndex(policies) };
    known.set(key, made);
    return made;
  };
}

/** Their calls are bound by no SCP (§7.5.4) and no RCP (§7.6.3). */
const isServiceLinked = (role: string | undefined): boolean => role?.includes(":role/aws-service-role/") === true;

/** The ARN under which a requester's policies are attached: a session has those of its role. */
function ownerOf({ kind, text, partition, account, name }: Requester, { roles }: StoreState): string | undefined {
  return kind === "session" ? roles.get(`${partition}:${account}:${name}`) : text;
}

/** A resource's own ARN, or that of the bucket that an object is in. */
function attachedTo(resource: string): string {
  return resource.startsWith("arn:") && resource.split(":", 3)[2] === "s3" ? (resource.split("/", 1)[0] ?? resource) : resource;
}

/** How the layers of the state are found. Nothing is compiled before a request needs it. */
export function layerFinder(state: StoreState): FindLayers {
  const { content } = state;
  const layerOf = layerMaker(state);
  const ofPrincipal = remember(({ policies = nothing, groups = nothing, boundary }: PrincipalAttachments): OfPrincipal => {
    const ofGroups = groups.flatMap((group) => entryOf(content.groups, group)?.policies ?? []);
    return {
      identity: layerOf("identity", 0, [...policies, ...ofGroups]),
      boundary: boundary === undefined ? undefined : layerOf("boundary", 0, [boundary]),
    };
  });
  const ofAccount = remember((account: AccountAttachments): Levels => {
    const units: readonly UnitAttachments[] = [...account.path.flatMap((unit) => entryOf(content.units, unit) ?? []), account];
    const levels = (layer: "scps" | "rcps"): readonly CompiledLayer[] =>
      units.flatMap((unit, level) => (unit[layer] === undefined ? [] : layerOf(layer, level, unit[layer])));
    return { scps: levels("scps"), rcps: levels("rcps") };
  });
  const nobody: PrincipalAttachments = {};
  const levelsOf = (account: string | undefined): Levels => {
    const entry = account === undefined ? undefined : entryOf(content.accounts, account);
    return entry === undefined ? noLevels : ofAccount(entry);
  };
  const optional = (layer: LayerName, names: readonly string[] | undefined): CompiledLayer | undefined =>
    names === undefined || names.length === 0 ? undefined : layerOf(layer, 0, names);
  return ({ requester, resource, resourceAccount, context }) => {
    const owner = ownerOf(requester, state);
    const { identity, boundary } = ofPrincipal((owner === undefined ? undefined : entryOf(content.principals, owner)) ?? nobody);
    const isFree = isServiceLinked(owner);
    const endpoint = context.find(vpcEndpoint);
    const attached = entryOf(content.resources, resource) ?? entryOf(content.resources, attachedTo(resource));
    return layersOf({
      identity,
      resource: optional("resource", attached?.policies),
      boundary,
      session: optional("session", entryOf(content.principals, requester.text)?.session),
      scps: isFree ? [] : levelsOf(requester.account).scps,
      rcps: isFree ? [] : levelsOf(resourceAccount).rcps,
      endpoint: optional("endpoint", typeof endpoint === "string" ? entryOf(content.endpoints, endpoint)?.policies : undefined),
    });
  };
}
