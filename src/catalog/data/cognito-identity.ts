import type { ServiceTable } from "./service-table.js";

/**
 * Amazon Cognito Identity: actions, resource types and condition keys of the AWS Service Authorization Reference, as published in
 * machine-readable form by iam-data 0.21.202609261 (MIT licence, dated 2026-09-26). Distilled once; a newer reference replaces the file.
 * A star marks a resource type that a call must name.
 */
export const cognitoIdentity: ServiceTable = {
  prefix: "cognito-identity",
  name: "Amazon Cognito Identity",
  resourceTypes: [
    [
      "identitypool",
      "arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}",
      "aws:ResourceTag/${TagKey}",
    ],
  ],
  actions: [
    ["CreateIdentityPool", "Write", "", "aws:RequestTag/${TagKey} aws:TagKeys"],
    ["DeleteIdentities", "Write", "", "cognito-identity:IdentityPoolArn"],
    ["DeleteIdentityPool", "Write", "identitypool*"],
    ["DescribeIdentity", "Read", "", "cognito-identity:IdentityPoolArn"],
    ["DescribeIdentityPool", "Read", "identitypool*"],
    [
      "GetCredentialsForIdentity",
      "Read",
      "",
      "cognito-identity-auth:AccountId cognito-identity-auth:IdentityPoolArn cognito-identity-unauth:AccountId cognito-identity-unauth:IdentityPoolArn",
    ],
    [
      "GetId",
      "Write",
      "",
      "cognito-identity-auth:AccountId cognito-identity-auth:IdentityPoolArn cognito-identity-unauth:AccountId cognito-identity-unauth:IdentityPoolArn",
    ],
    ["GetIdentityPoolAnalytics", "Read", "identitypool*"],
    ["GetIdentityPoolDailyAnalytics", "Read", "identitypool*"],
    ["GetIdentityPoolRoles", "Read", "identitypool*"],
    ["GetIdentityProviderDailyAnalytics", "Read", "identitypool*"],
    [
      "GetOpenIdToken",
      "Read",
      "",
      "cognito-identity-auth:AccountId cognito-identity-auth:IdentityPoolArn cognito-identity-unauth:AccountId cognito-identity-unauth:IdentityPoolArn",
    ],
    ["GetOpenIdTokenForDeveloperIdentity", "Read", "identitypool*"],
    ["GetPrincipalTagAttributeMap", "Read", "identitypool*"],
    ["ListIdentities", "List", "identitypool*"],
    ["ListIdentityPools", "List", ""],
    ["ListTagsForResource", "Read", "identitypool"],
    ["LookupDeveloperIdentity", "Read", "identitypool*"],
    ["MergeDeveloperIdentities", "Write", "identitypool*"],
    ["SetIdentityPoolRoles", "Write", ""],
    ["SetPrincipalTagAttributeMap", "Write", ""],
    ["TagResource", "Tagging, Write", "identitypool*", "aws:RequestTag/${TagKey} aws:TagKeys"],
    ["UnlinkDeveloperIdentity", "Write", "identitypool*"],
    ["UnlinkIdentity", "Write", "", "cognito-identity-auth:AccountId cognito-identity-auth:IdentityPoolArn"],
    ["UntagResource", "Tagging, Write", "identitypool*", "aws:TagKeys"],
    ["UpdateIdentityPool", "Write", "identitypool*"],
  ],
};
