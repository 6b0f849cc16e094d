import { hasIdentitySide } from "./consulted.js";
import type { Findings } from "./findings.js";
import { type CompiledLayers, layerBits } from "./layers.js";
import type { LayerName } from "./model.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";

/** Role trust and KMS key policies must allow, too (§7.9.1). */
export function needsResourcePolicy({ action, arn }: RequestView): boolean {
  const initial = action[0];
  if (initial !== "s" && initial !== "k") return false;
  if (arn === undefined) return false;
  const [, , service, , , resource] = arn.segments;
  if (action.startsWith("sts:")) return service === "iam" && resource.startsWith("role/");
  return action.startsWith("kms:") && service === "kms" && resource.startsWith("key/");
}

export function isSameAccount({ requester, resourceAccount }: RequestView): boolean {
  return requester.account === resourceAccount;
}

const guards = layerBits.scps | layerBits.endpoint;
const limits = layerBits.boundary | layerBits.session;

/**
 * The layers whose silence denies, as bits, once no Deny matches (§7.11); none when the request is granted. A grant of the
 * resource policy that needs no other (§7.3) leaves none; otherwise each layer that had to allow and did not is named.
 */
export function silentLayers(findings: Findings, layers: CompiledLayers, view: RequestView): number {
  if (view.unsigned) return findings.silent & layerBits.endpoint;
  return (findings.silent & guards) | silentGrants(findings, layers, view);
}

function silentGrants({ silent, resource }: Findings, layers: CompiledLayers, view: RequestView): number {
  if (!hasIdentitySide(view.requester.kind)) return resource === level.none ? layerBits.resource : 0;
  const isSame = isSameAccount(view);
  if (isSame && (resource & (level.direct | level.wildcard)) !== 0) return 0;
  const limiting = silentLimits(silent, layers, view);
  if (isSame && (resource & (level.role | level.federatedUser)) !== 0) return limiting;
  const isGranted = isSame ? !needsResourcePolicy(view) || (resource & level.account) !== 0 : resource !== level.none;
  return (isGranted ? 0 : layerBits.resource) | (silent & layerBits.identity) | limiting;
}

/** §7.4.1, §7.7.1; a federated user without session policy has nothing of its own (§7.7.3). */
function silentLimits(silent: number, layers: CompiledLayers, { requester }: RequestView): number {
  const lacksSession = requester.kind === "federatedUser" && layers.session === undefined;
  return (silent & limits) | (lacksSession ? layerBits.session : 0);
}

const order: readonly LayerName[] = ["endpoint", "scps", "resource", "identity", "boundary", "session"];

/** Names of layers given as bits, in the order in which a person looks for them. */
export function silentNames(silent: number): readonly LayerName[] {
  return order.filter((name) => (layerBits[name] & silent) !== 0);
}
