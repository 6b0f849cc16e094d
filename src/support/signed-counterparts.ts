import type { ActionInfo, Catalog } from "../catalog/types.js";

/**
 * Unsigned action -> the signed one for the same purpose, where the name does not say it (`GetUser` -> `AdminGetUser`). By
 * name and purpose; the guide only says that many operations exist in both versions.
 */
const byPurpose: ReadonlyMap<string, string> = new Map([
  ["SignUp", "AdminCreateUser"],
  ["ChangePassword", "AdminSetUserPassword"],
  ["ForgotPassword", "AdminResetUserPassword"],
  ["ConfirmForgotPassword", "AdminSetUserPassword"],
  ["GlobalSignOut", "AdminUserGlobalSignOut"],
  ["GetOpenIdToken", "GetOpenIdTokenForDeveloperIdentity"],
  ["UnlinkIdentity", "UnlinkDeveloperIdentity"],
]);

/** `service:Name` of the signed action that does the same for an administrator, if there is one. */
export function signedCounterpart({ service, name }: ActionInfo, catalog: Catalog): string | undefined {
  const meant = byPurpose.get(name) ?? `Admin${name}`;
  const found = catalog.action(service, meant);
  return found?.authentication === "signed" ? `${service}:${found.name}` : undefined;
}
