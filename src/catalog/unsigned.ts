/**
 * Which calls prove nothing by AWS credentials, so that no identity policy is asked about them. In: an action. Out: how
 * it authenticates. A module of its own, without the rest of the catalogue, because the evaluation engine needs no more.
 */
import type { Authentication } from "./types.js";

/**
 * Public operations: nothing has to be shown. From "How Amazon Cognito works with IAM" (Amazon Cognito Developer Guide), checked
 * against the `noAuth` traits of the API models of 2026.
 */
const publicActions: readonly string[] = [
  "cognito-idp:ConfirmForgotPassword",
  "cognito-idp:ConfirmSignUp",
  "cognito-idp:ForgotPassword",
  "cognito-idp:InitiateAuth",
  "cognito-idp:ResendConfirmationCode",
  "cognito-idp:SignUp",
  "cognito-identity:GetId",
  // An API operation that is no IAM action: its documentation says that IAM policies are not evaluated.
  "cognito-idp:GetClientToken",
];

/** Operations that an access token, a session text or logins authorise. Same sources. */
const tokenActions: readonly string[] = [
  "cognito-idp:AssociateSoftwareToken",
  "cognito-idp:ChangePassword",
  "cognito-idp:ConfirmDevice",
  "cognito-idp:DeleteUser",
  "cognito-idp:DeleteUserAttributes",
  "cognito-idp:ForgetDevice",
  "cognito-idp:GetDevice",
  "cognito-idp:GetTokensFromRefreshToken",
  "cognito-idp:GetUser",
  "cognito-idp:GetUserAttributeVerificationCode",
  "cognito-idp:GlobalSignOut",
  "cognito-idp:ListDevices",
  "cognito-idp:RespondToAuthChallenge",
  "cognito-idp:RevokeToken",
  "cognito-idp:SetUserMFAPreference",
  "cognito-idp:SetUserSettings",
  "cognito-idp:UpdateAuthEventFeedback",
  "cognito-idp:UpdateDeviceStatus",
  "cognito-idp:UpdateUserAttributes",
  "cognito-idp:VerifySoftwareToken",
  "cognito-idp:VerifyUserAttribute",
  "cognito-identity:GetCredentialsForIdentity",
  "cognito-identity:GetOpenIdToken",
  "cognito-identity:UnlinkIdentity",
  // API operations that are no IAM actions.
  "cognito-idp:CompleteWebAuthnRegistration",
  "cognito-idp:DeleteWebAuthnCredential",
  "cognito-idp:GetUserAuthFactors",
  "cognito-idp:ListWebAuthnCredentials",
  "cognito-idp:StartWebAuthnRegistration",
];

const byAction: ReadonlyMap<string, Authentication> = new Map<string, Authentication>([
  ...publicActions.map((action): [string, Authentication] => [action.toLowerCase(), "unsigned"]),
  ...tokenActions.map((action): [string, Authentication] => [action.toLowerCase(), "unsigned-token"]),
]);

/** How a call of `service:Name` authenticates, letter case ignored; `signed` for everything that is not known to be otherwise. */
export function authenticationOf(action: string): Authentication {
  return byAction.get(action.toLowerCase()) ?? "signed";
}
