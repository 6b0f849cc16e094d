export const data: string = `AWS IAM Identity Center OIDC service





application arn:{Partition}:sso::{AccountId}:application/{InstanceId}/{ApplicationId}

CreateTokenWithIAM w application*
IntrospectTokenWithIAM w application*
RevokeTokenWithIAM w application*`;
