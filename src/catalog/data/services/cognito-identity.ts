export const data: string = `Amazon Cognito Identity

cognito-identity-auth:AccountId
cognito-identity-auth:IdentityPoolArn=arn
cognito-identity-unauth:AccountId
cognito-identity-unauth:IdentityPoolArn=arn
IdentityPoolArn=arn

cognito-identity-auth:AccountId;cognito-identity-auth:IdentityPoolArn;cognito-identity-unauth:AccountId;cognito-identity-unauth:IdentityPoolArn

identitypool identitypool/{IdentityPoolId} #

CreateIdentityPool w  +%
DeleteIdentities w  IdentityPoolArn
DeleteIdentityPool w identitypool*
DescribeIdentity r  IdentityPoolArn
DescribeIdentityPool r identitypool*
GetCredentialsForIdentity r  &0
GetId w  &0
GetIdentityPoolAnalytics r identitypool*
GetIdentityPoolDailyAnalytics r identitypool*
GetIdentityPoolRoles r identitypool*
GetIdentityProviderDailyAnalytics r identitypool*
GetOpenIdToken r  &0
GetOpenIdTokenForDeveloperIdentity r identitypool*
GetPrincipalTagAttributeMap r identitypool*
ListIdentities l identitypool*
ListIdentityPools l
ListTagsForResource r identitypool
LookupDeveloperIdentity r identitypool*
MergeDeveloperIdentities w identitypool*
SetIdentityPoolRoles w
SetPrincipalTagAttributeMap w
TagResource t identitypool* +%
UnlinkDeveloperIdentity w identitypool*
UnlinkIdentity w  cognito-identity-auth:AccountId;cognito-identity-auth:IdentityPoolArn
UntagResource t identitypool* %
UpdateIdentityPool w identitypool*`;
