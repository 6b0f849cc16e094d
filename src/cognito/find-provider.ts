import { type Claims, claimText } from "./claims.js";
import { type CognitoProblem, problem, quoted } from "./problem.js";
import { namesOfProvider, providerOfIssuer } from "./provider.js";
import type { PoolSettings, ProviderSettings } from "./settings.js";

/** The provider of a signed-in user: its name without a client, and what the pool has configured for it. */
export interface FoundProvider {
  readonly name: string;
  readonly tags: ProviderSettings["tagMap"];
  readonly roles: ProviderSettings["roleMapping"];
  readonly kind: ProviderSettings["kind"];
}

const textOf = (claims: Claims, name: string): string | undefined => {
  const found = claimText(claims, name);
  return found.kind === "text" ? found.text : undefined;
};

/** Settings may be split over the names with and without client; the more special one wins member by member. */
function foundUnder(name: string, client: string | undefined, { providers }: PoolSettings): FoundProvider | undefined {
  const found = namesOfProvider(name, client).flatMap((each) => providers.get(each) ?? []);
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    name,
    kind: first.kind,
    tags: found.find(({ tagMap }) => tagMap !== undefined)?.tagMap,
    roles: found.find(({ roleMapping }) => roleMapping !== undefined)?.roleMapping,
  };
}

/** A user pool's name with the app client behind it; the client is no part of the login. */
function withoutClient(name: string): string {
  const match = /^(cognito-idp\.[^/]+\/[^:]+):[^:]+$/.exec(name);
  return match?.[1] ?? name;
}

function nameOf(given: string | undefined, claims: Claims, { providers }: PoolSettings): string | undefined {
  if (given !== undefined) return given;
  const issuer = textOf(claims, "iss");
  if (issuer !== undefined) return providerOfIssuer(issuer);
  const [only, ...others] = providers.keys();
  return others.length === 0 ? only : undefined;
}

/** The provider given, else that of the issuer, else the only one there is; never a guess among several. */
export function findProvider(given: string | undefined, claims: Claims, settings: PoolSettings): FoundProvider | CognitoProblem {
  const name = nameOf(given, claims, settings);
  if (name === undefined) {
    return problem(
      "unknownProvider",
      "the claims do not tell which of the providers issued them: they have no `iss`",
      "provider",
    );
  }
  const client = textOf(claims, "aud") ?? textOf(claims, "client_id");
  const exact = settings.providers.get(name);
  const login = withoutClient(name);
  const found =
    exact !== undefined && login !== name
      ? foundUnder(login, name.slice(login.length + 1), settings)
      : foundUnder(login, client, settings);
  return found ?? problem("unknownProvider", `the pool has no provider ${quoted(name)}`, "provider");
}
