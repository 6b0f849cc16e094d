/** 93 real actions of Amazon Cognito that are decided by policies (none is a public API). */
const idp = `AddCustomAttributes AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteUser AdminDeleteUserAttributes
  AdminDisableUser AdminEnableUser AdminForgetDevice AdminGetDevice AdminGetUser AdminInitiateAuth AdminLinkProviderForUser
  AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents AdminRemoveUserFromGroup AdminResetUserPassword
  AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminUpdateDeviceStatus AdminUpdateUserAttributes
  AdminUserGlobalSignOut CreateGroup CreateIdentityProvider CreateResourceServer CreateUserImportJob CreateUserPoolClient
  DeleteGroup DeleteIdentityProvider DeleteResourceServer DeleteUserPool DeleteUserPoolClient DescribeIdentityProvider
  DescribeResourceServer DescribeRiskConfiguration DescribeUserImportJob DescribeUserPool DescribeUserPoolClient GetCSVHeader
  GetGroup GetSigningCertificate GetUICustomization GetUserPoolMfaConfig ListGroups ListIdentityProviders ListResourceServers
  ListUserImportJobs ListUserPoolClients ListUsers ListUsersInGroup SetRiskConfiguration SetUICustomization
  SetUserPoolMfaConfig StartUserImportJob StopUserImportJob TagResource UntagResource UpdateGroup UpdateUserPool
  UpdateUserPoolClient`;
const identity = `DeleteIdentityPool DescribeIdentityPool GetIdentityPoolRoles GetOpenIdTokenForDeveloperIdentity
  GetPrincipalTagAttributeMap ListIdentities LookupDeveloperIdentity MergeDeveloperIdentities SetIdentityPoolRoles
  SetPrincipalTagAttributeMap UnlinkDeveloperIdentity UpdateIdentityPool`;
const sync = `BulkPublish DeleteDataset DescribeDataset DescribeIdentityPoolUsage DescribeIdentityUsage GetBulkPublishDetails
  GetCognitoEvents GetIdentityPoolConfiguration ListDatasets ListIdentityPoolUsage ListRecords QueryRecords RegisterDevice
  SetCognitoEvents SetDatasetConfiguration SetIdentityPoolConfiguration SubscribeToDataset UnsubscribeFromDataset UpdateRecords`;

const named = (service, names) => names.split(/\s+/).map((name) => `${service}:${name}`);

export const idpActions = named("cognito-idp", idp);
export const identityActions = named("cognito-identity", identity);
export const syncActions = named("cognito-sync", sync);
export const actions = [...idpActions, ...identityActions, ...syncActions];

/** The actions that a pattern of the workload covers. */
export function expand(pattern) {
  if (!pattern.includes("*")) return [pattern];
  const [head, tail] = pattern.split("*");
  return actions.filter((name) => name.length >= pattern.length - 1 && name.startsWith(head) && name.endsWith(tail));
}
