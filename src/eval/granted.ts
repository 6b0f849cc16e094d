import { hasIdentitySide } from "./consulted.js";
import type { CompiledLayers } from "./layers.js";
import type { Grants } from "./matching.js";
import type { LayerName } from "./model.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";

/** Role trust and KMS key policies must allow, too (§7.9.1). */
export function needsResourcePolicy({ action, arn }: RequestView): boolean {
  const [, , service, , , resource = ""] = arn?.segments ?? [];
  if (action.startsWith("sts:")) return service === "iam" && resource.startsWith("role/");
  return action.startsWith("kms:") && service === "kms" && resource.startsWith("key/");
}

export function isSameAccount({ requester, resourceAccount }: RequestView): boolean {
  return requester.account === resourceAccount;
}

/**
 * The layers whose silence denies, once no Deny matches (§7.11); none when the request is granted. A grant of the resource
 * policy that needs no other (§7.3) leaves none; otherwise each layer that had to allow and did not is named.
 */
export function silentLayers(grants: Grants, layers: CompiledLayers, view: RequestView): readonly LayerName[] {
  if (grants.scps && grants.endpoint && !view.unsigned) return silentGrants(grants, layers, view);
  const guards: LayerName[] = [];
  if (!grants.endpoint) guards.push("endpoint");
  if (view.unsigned) return guards;
  if (!grants.scps) guards.push("scps");
  return [...guards, ...silentGrants(grants, layers, view)];
}

function silentGrants(grants: Grants, layers: CompiledLayers, view: RequestView): readonly LayerName[] {
  const { resource } = grants;
  if (!hasIdentitySide(view.requester.kind)) return resource === level.none ? ["resource"] : [];
  const limits = silentLimits(grants, layers, view);
  const isSame = isSameAccount(view);
  if (isSame && (resource & (level.direct | level.wildcard)) !== 0) return [];
  if (isSame && (resource & (level.role | level.federatedUser)) !== 0) return limits;
  const needed = isSame ? !needsResourcePolicy(view) || (resource & level.account) !== 0 : resource !== level.none;
  return [...(needed ? [] : ["resource" as const]), ...(grants.identity ? [] : ["identity" as const]), ...limits];
}

/** §7.4.1, §7.7.1; a federated user without session policy has nothing of its own (§7.7.3). */
function silentLimits(grants: Grants, layers: CompiledLayers, { requester }: RequestView): readonly LayerName[] {
  const session = grants.session && (requester.kind !== "federatedUser" || layers.session !== undefined);
  return [...(grants.boundary ? [] : ["boundary" as const]), ...(session ? [] : ["session" as const])];
}
