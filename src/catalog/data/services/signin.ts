export const data: string = `AWS Signin

OAuthClientAuthentication
OAuthClientId
OAuthGrantType
OAuthRedirectUri
OAuthTokenType
PrincipalArn=arn

OAuthClientId;OAuthRedirectUri
OAuthClientAuthentication;OAuthClientId;OAuthGrantType;OAuthRedirectUri

console arn:{Partition}:signin:::console/{ConsoleName}
oauth2-public-client-localhost oauth2/public-client/localhost
oauth2-public-client-registration arn:{Partition}:signin:{Region}::external-client/dcr/*
oauth2-public-client-remote oauth2/public-client/remote
oauth2-resource-service-principal service-principal/{ServicePrincipalName}

Authenticate r console* PrincipalArn
AuthorizeOAuth2Access r console*,oauth2-public-client-localhost*=&0,oauth2-public-client-remote*=&0,oauth2-resource-service-principal*=&0
CreateAccount w console*
CreateOAuth2PublicClient w oauth2-public-client-registration* OAuthRedirectUri
CreateOAuth2Token r console*,oauth2-public-client-localhost*=&1,oauth2-public-client-remote*=&1,oauth2-resource-service-principal*=&1
CreateTrustedIdentityPropagationApplicationForConsole w
DeleteConsoleAuthorizationConfiguration w
DeleteResourcePermissionStatement w
GetConsoleAuthorizationConfiguration r
GetResourcePolicy r
IntrospectOAuth2Token r oauth2-public-client-localhost*,oauth2-public-client-remote*,oauth2-resource-service-principal* OAuthClientId;OAuthTokenType
ListResourcePermissionStatements l
ListTrustedIdentityPropagationApplicationsForConsole l
PutConsoleAuthorizationConfiguration w
PutResourcePermissionStatement w
RevokeOAuth2Token w oauth2-public-client-localhost*,oauth2-public-client-remote*,oauth2-resource-service-principal* OAuthTokenType`;
