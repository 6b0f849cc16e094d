/** Identity providers of a pool: what they are called, and the tags that they give by default. */

/** What a provider is: it decides the default tags, and the calls of the flow. */
export type ProviderKind = "userPool" | "google" | "apple" | "facebook" | "amazon" | "twitter" | "saml" | "oidc" | "developer";

/** Tag key -> name of the claim. */
export type TagMap = Readonly<Record<string, string>>;

/** The default mapping of each kind of provider, as it was known on a day. */
export interface DefaultTagMaps {
  readonly date: string;
  /** A kind without a map has no defaults. */
  readonly maps: Readonly<Partial<Record<ProviderKind, TagMap>>>;
}

const claimUri = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims";
const standard: TagMap = { client: "aud", username: "sub" };

/**
 * Dossier of Cognito §5.4. The guide names the claims, the API reference the tags ("username and clientID") but not their
 * keys: `client` and `username` are what the console shows. Replace the table where a pool says otherwise.
 */
export const defaultTagMaps: DefaultTagMaps = {
  date: "2026-09-26",
  maps: {
    userPool: standard,
    google: standard,
    apple: standard,
    oidc: standard,
    twitter: standard,
    facebook: { client: "app_id", username: "user_id" },
    amazon: { client: "aud", username: "user_id" },
    saml: { nameidentifier: `${claimUri}/nameidentifier`, name: `${claimUri}/name` },
  },
};

const wellKnown: ReadonlyMap<string, ProviderKind> = new Map([
  ["accounts.google.com", "google"],
  ["appleid.apple.com", "apple"],
  ["graph.facebook.com", "facebook"],
  ["www.amazon.com", "amazon"],
  ["api.twitter.com", "twitter"],
]);

const userPoolName = /^cognito-idp\.[\w-]+\.amazonaws\.com(?:\.cn)?\//;
const samlArn = /^arn:[\w-]+:iam::\d{12}:saml-provider\//;
const oidcArn = /^arn:[\w-]+:iam::\d{12}:oidc-provider\//;

export const providerKinds: ReadonlySet<string> = new Set<ProviderKind>([
  ...wellKnown.values(),
  "userPool",
  "saml",
  "oidc",
  "developer",
]);

/** What the name says. A name with a dot or a slash is that of an OIDC provider; anything else was made up by a developer. */
export function providerKindOf(name: string): ProviderKind {
  const known = wellKnown.get(name);
  if (known !== undefined) return known;
  if (userPoolName.test(name)) return "userPool";
  if (samlArn.test(name)) return "saml";
  return oidcArn.test(name) || /^[^/]*\.|\//.test(name) ? "oidc" : "developer";
}

/** `https://` and a final slash are no part of a provider's name. */
export function providerOfIssuer(issuer: string): string {
  return issuer.replace(/^https:\/\//, "").replace(/\/$/, "");
}

/**
 * The names under which a provider may be configured, the most special first. Role mappings of a user pool carry the app
 * client behind a colon, tag maps and logins do not; the client of a token is its claim `aud`, of an access token `client_id`.
 */
export function namesOfProvider(name: string, client: string | undefined): readonly string[] {
  return client === undefined ? [name] : [`${name}:${client}`, name];
}
