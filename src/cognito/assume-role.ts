/**
 * The call `sts:AssumeRoleWithWebIdentity`, decided by the engine against the role's trust policy; with mapped claims
 * `sts:TagSession` besides (Cognito §5.2, §5.4).
 */
import { createEngine, type Engine } from "../engine/engine.js";
import type { LayerDocuments, PolicyDocument } from "../engine/layers.js";
import type { ContextInput, Request } from "../engine/request.js";
import { type Federated, federationKeys } from "./federation.js";
import type { SessionTags } from "./principal-tags.js";

export const assumeAction = "sts:AssumeRoleWithWebIdentity";
export const tagAction = "sts:TagSession";

export interface AssumeCall {
  readonly role: string;
  readonly roleTags: SessionTags;
  readonly federated: Federated;
  readonly sessionTags: SessionTags;
}

/** IAM §6.1.5: STS knows the role's tags under both keys. */
function roleTagKeys(tags: SessionTags): Readonly<Record<string, ContextInput>> {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`iam:ResourceTag/${key}`, value]));
}

/** One of the two permissions, as a request. Where the call comes from is not in it: that is Cognito's own network (Cognito §4.1). */
export function assumeRequest(action: string, { role, roleTags, federated, sessionTags }: AssumeCall): Request {
  return {
    principal: { federated: federated.federatedPrincipal },
    action,
    resource: { arn: role, tags: roleTags },
    ...(Object.keys(sessionTags).length === 0 ? {} : { request: { tags: sessionTags } }),
    context: { ...federationKeys(federated), ...roleTagKeys(roleTags) },
  };
}

/** A role as a resource: its trust policy, and the RCPs of its account. Throws a `PolicyError`. */
export function roleEngine(trust: PolicyDocument, rcps: NonNullable<LayerDocuments["rcps"]>): Engine {
  return createEngine({ resource: trust, rcps });
}
