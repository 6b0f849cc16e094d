/** What is wrong with the configuration of a pool, or with a request for credentials: values, never thrown. */

export type CognitoProblemSeverity = "error" | "warning" | "info";

/**
 * Code, severity, the way out. An `error` in a configuration refuses every session of the pool, an `error` of a session that
 * session. A code is a promise: never renamed, never reused; `docs/cognito.md` lists them all.
 */
const rows = [
  // The configuration of a pool
  ["invalidConfiguration", "error", "the members of a configuration are listed in docs/cognito.md"],
  ["malformedPoolId", "error", "an identity pool id is `REGION:UUID`, at most 55 characters"],
  ["malformedRoleArn", "error", "a role ARN is `arn:aws:iam::ACCOUNT:role/NAME`, 20 to 2,048 characters"],
  ["tooManyMappings", "error", "map the roles of at most 10 providers"],
  ["tooManyRules", "error", "keep at most 25 rules for a provider; a claim that names the role needs none"],
  ["ruleLength", "error", "a rule tests a claim of 1 to 64 characters against a value of 1 to 128"],
  ["tooManyTags", "error", "map at most 50 tag keys for a provider"],
  ["tagKeyLength", "error", "a tag key has 1 to 128 characters"],
  ["tagKeyCharacters", "error", "a tag key has letters, digits, spaces and `_ . : / = + - @`"],
  ["reservedTagKey", "error", "choose a tag key that does not begin with `aws:`"],
  ["duplicateTagKey", "error", "session tags ignore letter case: keep one spelling of the key"],
  ["claimNameLength", "error", "the name of a claim has 1 to 256 characters"],
  ["tagMapSize", "error", "map fewer claims, or claims with shorter names: all names together have at most 460 bytes"],
  ["noDefaultTags", "error", "a developer provider has no default mapping: its tags are passed in the call"],
  // The trust policy of a role
  [
    "trustWithoutAudience",
    "warning",
    "test `cognito-identity.amazonaws.com:aud` with `StringEquals` against the pools that may assume it",
  ],
  [
    "trustWithoutAmr",
    "warning",
    'test `cognito-identity.amazonaws.com:amr` with `ForAnyValue:StringLike` against "authenticated" or "unauthenticated"',
  ],
  ["trustNetworkKeys", "warning", "in the enhanced flow Cognito makes the call: test the network where the credentials are used"],
  ["trustNotChecked", "warning", "give the role's trust policy in `roles` of the configuration"],
  ["trustWrongPrincipal", "error", 'allow the call from `{ "Federated": "cognito-identity.amazonaws.com" }`'],
  ["trustWrongAudience", "error", "add the id of this pool to the `aud` condition of the trust policy"],
  ["trustWrongAmr", "error", "the role is for the other kind of user: give signed-in users and guests a role each"],
  ["trustWrongIdentity", "error", "the trust policy names the identities that may assume the role; this is none of them"],
  [
    "trustWithoutTagSession",
    "error",
    "allow `sts:TagSession` in the trust policy: with mapped claims every request for credentials needs it",
  ],
  ["trustDenies", "error", "explain the step that is denied: `explainStep` of the pool says which clause fails"],
  // A request for credentials
  ["malformedIdentityId", "error", "an identity id is `REGION:UUID`, at most 55 characters"],
  ["guestsDisabled", "error", "the pool has `allowUnauthenticatedIdentities` off: sign in, or turn it on"],
  ["classicFlowDisabled", "error", "the pool has `allowClassicFlow` off: use the enhanced flow"],
  ["unknownProvider", "error", "add the provider to `providers` of the configuration, or say which one issued the claims"],
  [
    "guardDenied",
    "error",
    "a resource control policy or the endpoint policy denies a call of the flow: its decision is in `steps`",
  ],
  ["missingRole", "error", "in the basic flow the app names the role: give `roleArn`"],
  [
    "optionOfOtherFlow",
    "error",
    "`roleArn` and `sessionPolicies` belong to the basic flow, `customRoleArn` to the enhanced flow",
  ],
  ["malformedClaim", "error", "`cognito:roles` is a list of role ARNs, `cognito:preferred_role` one of them"],
  ["customRoleNotAllowed", "error", "ask for a role that the token or a matching rule offers"],
  ["ambiguousRole", "error", "nothing chooses a role, and the pool denies then (`ambiguousRoleResolution`)"],
  ["noDefaultRole", "error", "give the pool a default role for this kind of user"],
  ["claimNotText", "warning", "a tag and a rule take one text: add a claim that holds one"],
  ["missingClaim", "info", "policies see no such tag: they must not allow on its absence"],
  ["customPrefix", "warning", "custom attributes of a user pool are claims with the prefix `custom:`"],
  ["tagValueLength", "error", "a tag value has at most 256 characters"],
  ["tagValueCharacters", "error", "a tag value has letters, digits, spaces and `_ . : / = + - @`"],
  [
    "tagsMayNotFit",
    "warning",
    "the documentation limits all attributes together to 460 bytes without saying which: map fewer claims",
  ],
] as const;

/** Every code of the table. */
export type CognitoProblemCode = (typeof rows)[number][0];

/** One thing that is wrong, and the way out. */
export interface CognitoProblem {
  readonly code: CognitoProblemCode;
  readonly severity: CognitoProblemSeverity;
  /** One line, lower case, what was given in backticks. */
  readonly message: string;
  readonly help: string;
  /** The member of the configuration or of the request, e.g. `providers.graph.facebook.com.principalTags.team`. */
  readonly path?: string;
}

const infos: ReadonlyMap<CognitoProblemCode, readonly [CognitoProblemSeverity, string]> = new Map(
  rows.map(([code, severity, help]) => [code, [severity, help]]),
);

/** Every code, in the order of the table. */
export const cognitoProblemCodes: readonly CognitoProblemCode[] = rows.map(([code]) => code);

export function problem(code: CognitoProblemCode, message: string, path?: string): CognitoProblem {
  const [severity, help] = infos.get(code) ?? ["error", ""];
  return { code, severity, message, help, ...(path === undefined ? {} : { path }) };
}

export function hasError(problems: readonly CognitoProblem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

const longest = 100;
// What is not visible, and what would end the backticks around it.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`]/gu;

/** Text of a user as a message may show it: cut, and spelled out where it is not visible. */
export function quoted(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `\`${cut.replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}
