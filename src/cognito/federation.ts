/** What the identity pool tells STS, and the session afterwards, about an identity (Cognito §5.2, §5.3). */
import type { ContextInput } from "../engine/request.js";

export interface Federated {
  /** Also the prefix of the keys. */
  readonly federatedPrincipal: string;
  /** The id of the pool. */
  readonly audience: string;
  readonly identityId: string;
  /** The provider of a signed-in user; absent for a guest. */
  readonly provider: string | undefined;
}

/** `amr`: `unauthenticated` alone for guests, otherwise `authenticated` and the provider's name. */
function amrOf(provider: string | undefined): readonly string[] {
  return provider === undefined ? ["unauthenticated"] : ["authenticated", provider];
}

/** The three keys of a federated identity. */
export function federationKeys(federated: Federated): Readonly<Record<string, ContextInput>> {
  const { federatedPrincipal, audience, identityId, provider } = federated;
  return {
    [`${federatedPrincipal}:aud`]: audience,
    [`${federatedPrincipal}:sub`]: identityId,
    [`${federatedPrincipal}:amr`]: amrOf(provider),
  };
}
