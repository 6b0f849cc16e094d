/**
 * Which calls prove nothing by AWS credentials, so that no identity policy is asked about them. In: an action. Out: how
 * it authenticates. A module of its own, without the rest of the catalogue, because the evaluation engine needs no more.
 */
import type { Authentication, Evidence } from "./types.js";

/** Operations whose way of authentication is known for one reason. */
export interface AuthenticationGroup {
  readonly authentication: Authentication;
  readonly source: Evidence["source"];
  readonly evidence: string;
  readonly service: string;
  /** Separated by spaces. */
  readonly names: string;
}

/**
 * Everything that is not signed. "Listed" means in "How Amazon Cognito works with IAM" (Amazon Cognito Developer Guide); the
 * `noAuth` traits of the API models of 2026 agree with that list without exception. `unsigned` needs nothing at all,
 * `unsigned-token` a token, a session text or logins. The last three groups are API operations that are no IAM actions.
 */
export const unsignedApis: readonly AuthenticationGroup[] = [
  {
    authentication: "unsigned",
    source: "page",
    evidence: `listed as unsigned; in the guide's table "Unauthenticated user operations" (2023)`,
    service: "cognito-idp",
    names: "ConfirmForgotPassword ConfirmSignUp ForgotPassword InitiateAuth ResendConfirmationCode SignUp",
  },
  {
    authentication: "unsigned",
    source: "page",
    evidence: "listed as unsigned; takes IdentityPoolId and optional Logins, no IdentityId",
    service: "cognito-identity",
    names: "GetId",
  },
  {
    authentication: "unsigned-token",
    source: "page",
    evidence: `listed as unsigned; in the guide's table "Token-authenticated user operations" (2023)`,
    service: "cognito-idp",
    names:
      "AssociateSoftwareToken ChangePassword ConfirmDevice DeleteUser DeleteUserAttributes ForgetDevice GetDevice GetUser GetUserAttributeVerificationCode GlobalSignOut ListDevices RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute",
  },
  {
    authentication: "unsigned-token",
    source: "page",
    evidence:
      "listed as unsigned; in no table of the 2023 guide, token-authorized in a later edition; the API model requires FeedbackToken",
    service: "cognito-idp",
    names: "UpdateAuthEventFeedback",
  },
  {
    authentication: "unsigned-token",
    source: "page",
    evidence: "listed as unsigned; IdentityId is required, Logins are unless the identity is a guest's",
    service: "cognito-identity",
    names: "GetCredentialsForIdentity GetOpenIdToken",
  },
  {
    authentication: "unsigned-token",
    source: "page",
    evidence: "listed as unsigned; IdentityId and Logins are both required",
    service: "cognito-identity",
    names: "UnlinkIdentity",
  },
  {
    authentication: "unsigned-token",
    source: "guide",
    evidence:
      'added later: table "Token-authorized user operations" of a later edition of the guide, and the noAuth trait of the API model',
    service: "cognito-idp",
    names: "GetTokensFromRefreshToken",
  },
  {
    authentication: "unsigned-token",
    source: "guide",
    evidence: "token-authorized in a later edition of the guide; the API model requires AccessToken",
    service: "cognito-idp",
    names: "CompleteWebAuthnRegistration DeleteWebAuthnCredential ListWebAuthnCredentials StartWebAuthnRegistration",
  },
  {
    authentication: "unsigned-token",
    source: "model",
    evidence: "noAuth trait, AccessToken required, and the API documentation says that IAM policies are not evaluated",
    service: "cognito-idp",
    names: "GetUserAuthFactors",
  },
  {
    authentication: "unsigned",
    source: "model",
    evidence: "the API documentation says that IAM policies are not evaluated: ClientId and Secret authorize the call",
    service: "cognito-idp",
    names: "GetClientToken",
  },
];

/** Why no identity policy is asked about an action. */
export interface UnsignedApi {
  readonly authentication: Exclude<Authentication, "signed">;
  /** `page`: "How Amazon Cognito works with IAM". `guide`: another page of AWS's guides. `model`: the public API models. */
  readonly source: Evidence["source"];
  readonly evidence: string;
}

/** Finds why no identity policy is asked about `service:Name`, letter case ignored; `undefined` for what is signed. */
export type UnsignedLookup = (action: string) => UnsignedApi | undefined;

function apisOf({ authentication, source, evidence, service, names }: AuthenticationGroup): readonly [string, UnsignedApi][] {
  if (authentication === "signed") return [];
  const api = { authentication, source, evidence };
  return names.split(" ").map((name): [string, UnsignedApi] => [`${service}:${name}`.toLowerCase(), api]);
}

const byAction: ReadonlyMap<string, UnsignedApi> = new Map(unsignedApis.flatMap(apisOf));

/** What is known about a public API, `service:Name` with letter case ignored; `undefined` for everything that is signed. */
export function unsignedApi(action: string): UnsignedApi | undefined {
  return byAction.get(action.toLowerCase());
}

/** How a call of `service:Name` authenticates, letter case ignored; `signed` for everything that is not known to be otherwise. */
export function authenticationOf(action: string): Authentication {
  return unsignedApi(action)?.authentication ?? "signed";
}
