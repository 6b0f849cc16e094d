import type { AuthenticationGroup } from "../unsigned.js";

/**
 * Why the other actions of Cognito are taken for signed: same sources as `unsigned.ts`. Without an entry an action is signed
 * too; the evidence is what is kept here.
 */
export const signedApis: readonly Omit<AuthenticationGroup, "authentication">[] = [
  {
    source: "page",
    evidence: "named as an action that policies control",
    service: "cognito-idp",
    names: "AdminInitiateAuth UpdateUserPool",
  },
  {
    source: "page",
    evidence: "named as an action that policies control",
    service: "cognito-sync",
    names: "ListRecords RegisterDevice UpdateRecords",
  },
  {
    source: "guide",
    evidence: `in the guide's table "IAM-authenticated management operations" (2023)`,
    service: "cognito-idp",
    names:
      "AddCustomAttributes CreateGroup CreateIdentityProvider CreateResourceServer CreateUserImportJob CreateUserPool CreateUserPoolClient CreateUserPoolDomain DeleteGroup DeleteIdentityProvider DeleteResourceServer DeleteUserPool DeleteUserPoolClient DeleteUserPoolDomain DescribeIdentityProvider DescribeResourceServer DescribeRiskConfiguration DescribeUserImportJob DescribeUserPool DescribeUserPoolClient DescribeUserPoolDomain GetCSVHeader GetGroup GetIdentityProviderByIdentifier GetSigningCertificate GetUICustomization GetUserPoolMfaConfig ListGroups ListIdentityProviders ListResourceServers ListTagsForResource ListUserImportJobs ListUserPoolClients ListUserPools ListUsers ListUsersInGroup SetRiskConfiguration SetUICustomization SetUserPoolMfaConfig StartUserImportJob StopUserImportJob TagResource UntagResource UpdateGroup UpdateIdentityProvider UpdateResourceServer UpdateUserPoolClient UpdateUserPoolDomain",
  },
  {
    source: "guide",
    evidence: `in the guide's table "IAM-authenticated user operations" (2023)`,
    service: "cognito-idp",
    names:
      "AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminGetDevice AdminGetUser AdminLinkProviderForUser AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut",
  },
  {
    source: "guide",
    evidence: "the guide's page on web ACLs (2023): an action without API operation",
    service: "cognito-idp",
    names: "AssociateWebACL DisassociateWebACL GetWebACLForResource ListResourcesForWebACL",
  },
  {
    source: "guide",
    evidence: 'in the table "IAM-authorized user operations" of a later edition of the guide',
    service: "cognito-idp",
    names: "AdminDeleteSoftwareToken AdminGetUserAuthFactors",
  },
  {
    source: "guide",
    evidence: "the guide (2023): the call is signed with AWS credentials",
    service: "cognito-identity",
    names: "GetOpenIdTokenForDeveloperIdentity",
  },
  {
    source: "guide",
    evidence: "in the guide's example of an identity-based policy (2023)",
    service: "cognito-identity",
    names: "ListIdentityPools",
  },
  {
    source: "guide",
    evidence: "the guide (2023): the caller needs iam:PassRole",
    service: "cognito-identity",
    names: "SetIdentityPoolRoles",
  },
  {
    source: "inferred",
    evidence: "not listed as unsigned, and the API model has no noAuth trait",
    service: "cognito-idp",
    names:
      "AddUserPoolClientSecret CreateManagedLoginBranding CreateTerms CreateUserPoolReplica DeleteManagedLoginBranding DeleteTerms DeleteUserPoolClientSecret DeleteUserPoolReplica DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeTerms GetLogDeliveryConfiguration GetProvisionedLimit ListTerms ListUserPoolClientSecrets ListUserPoolReplicas SetLogDeliveryConfiguration UpdateManagedLoginBranding UpdateProvisionedLimit UpdateTerms UpdateUserPoolReplica",
  },
  {
    source: "inferred",
    evidence: "not listed as unsigned, and the API model has no noAuth trait",
    service: "cognito-identity",
    names:
      "CreateIdentityPool DeleteIdentities DeleteIdentityPool DescribeIdentity DescribeIdentityPool GetIdentityPoolRoles GetPrincipalTagAttributeMap ListIdentities ListTagsForResource LookupDeveloperIdentity MergeDeveloperIdentities SetPrincipalTagAttributeMap TagResource UnlinkDeveloperIdentity UntagResource UpdateIdentityPool",
  },
  {
    source: "inferred",
    evidence: "not listed as unsigned, and no operation of the API model: an action of the console or without operation",
    service: "cognito-identity",
    names: "GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityProviderDailyAnalytics",
  },
  {
    source: "inferred",
    evidence: "not listed as unsigned, and the API model has no noAuth trait",
    service: "cognito-sync",
    names:
      "BulkPublish DeleteDataset DescribeDataset DescribeIdentityPoolUsage DescribeIdentityUsage GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration ListDatasets ListIdentityPoolUsage SetCognitoEvents SetIdentityPoolConfiguration SubscribeToDataset UnsubscribeFromDataset",
  },
  {
    source: "inferred",
    evidence: "not listed as unsigned, and no operation of the API model: an action of the console or without operation",
    service: "cognito-sync",
    names: "QueryRecords SetDatasetConfiguration",
  },
];
