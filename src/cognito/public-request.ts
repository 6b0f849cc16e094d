/**
 * The public calls of an identity pool as requests: no principal, no identity policy, only resource control policies and the
 * endpoint policy, which see the keys of the pool (Cognito §2.2, §4.1).
 */
import type { ContextInput, Request } from "../engine/request.js";
import { joined } from "./joined-context.js";

/** An operation of identity pools that is called without AWS credentials. */
export type PublicOperation = "GetId" | "GetOpenIdToken" | "GetCredentialsForIdentity" | "UnlinkIdentity";

export interface PublicPool {
  readonly arn: string;
  readonly account: string;
}

/**
 * `isGuest` decides between `cognito-identity-unauth:…` and `cognito-identity-auth:…`: a request never has both. A guest has
 * nothing to unlink: `UnlinkIdentity` always has the keys of signed-in users. No public call takes a resource type, so the
 * resource is `*`, and the account says whose RCPs bind it.
 */
export function publicRequest(
  operation: PublicOperation,
  { arn, account }: PublicPool,
  isGuest: boolean,
  context?: Readonly<Record<string, ContextInput>>,
): Request {
  const prefix = isGuest && operation !== "UnlinkIdentity" ? "cognito-identity-unauth" : "cognito-identity-auth";
  return {
    principal: "anonymous",
    action: `cognito-identity:${operation}`,
    resource: { arn: "*", account },
    context: joined({ [`${prefix}:IdentityPoolArn`]: arn, [`${prefix}:AccountId`]: account }, context),
  };
}
