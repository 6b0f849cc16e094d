export const data: string = `Amazon Cognito User Pools





userpool userpool/{UserPoolId} #
webacl arn:{Partition}:wafv2:{Region}:{Account}:{Scope}/webacl/{Name}/{Id}

AddCustomAttributes w userpool*
AddUserPoolClientSecret w userpool*
AdminAddUserToGroup w userpool*
AdminConfirmSignUp w userpool*
AdminCreateUser w userpool*
AdminDeleteSoftwareToken w userpool*
AdminDeleteUser w userpool*
AdminDeleteUserAttributes w userpool*
AdminDisableProviderForUser w userpool*
AdminDisableUser w userpool*
AdminEnableUser w userpool*
AdminForgetDevice w userpool*
AdminGetDevice r userpool*
AdminGetUser r userpool*
AdminGetUserAuthFactors r userpool*
AdminInitiateAuth w userpool*
AdminLinkProviderForUser w userpool*
AdminListDevices l userpool*
AdminListGroupsForUser l userpool*
AdminListUserAuthEvents r userpool*
AdminRemoveUserFromGroup w userpool*
AdminResetUserPassword w userpool*
AdminRespondToAuthChallenge w userpool*
AdminSetUserMFAPreference w userpool*
AdminSetUserPassword w userpool*
AdminSetUserSettings w userpool*
AdminUpdateAuthEventFeedback w userpool*
AdminUpdateDeviceStatus w userpool*
AdminUpdateUserAttributes w userpool*
AdminUserGlobalSignOut w userpool*
AssociateSoftwareToken w
AssociateWebACL w userpool*,webacl*
ChangePassword w
ConfirmDevice w
ConfirmForgotPassword w
ConfirmSignUp w
CreateGroup w userpool*
CreateIdentityProvider w userpool*
CreateManagedLoginBranding w userpool*
CreateResourceServer w userpool*
CreateTerms w userpool*
CreateUserImportJob w userpool*
CreateUserPool w  #+%
CreateUserPoolClient w userpool*
CreateUserPoolDomain w userpool*
CreateUserPoolReplica w userpool*
DeleteGroup w userpool*
DeleteIdentityProvider w userpool*
DeleteManagedLoginBranding w userpool*
DeleteResourceServer w userpool*
DeleteTerms w userpool*
DeleteUser w
DeleteUserAttributes w
DeleteUserPool w userpool*
DeleteUserPoolClient w userpool*
DeleteUserPoolClientSecret w userpool*
DeleteUserPoolDomain w userpool*
DeleteUserPoolReplica w userpool*
DescribeIdentityProvider r userpool*
DescribeManagedLoginBranding r userpool*
DescribeManagedLoginBrandingByClient r userpool*
DescribeResourceServer r userpool*
DescribeRiskConfiguration r userpool*
DescribeTerms r userpool*
DescribeUserImportJob r userpool*
DescribeUserPool r userpool*
DescribeUserPoolClient r userpool*
DescribeUserPoolDomain r
DisassociateWebACL w userpool*
ForgetDevice w
ForgotPassword w
GetCSVHeader r userpool*
GetDevice r
GetGroup r userpool*
GetIdentityProviderByIdentifier r userpool*
GetLogDeliveryConfiguration r userpool*
GetProvisionedLimit r
GetSigningCertificate r userpool*
GetTokensFromRefreshToken w
GetUICustomization r userpool*
GetUser r
GetUserAttributeVerificationCode r
GetUserPoolMfaConfig r userpool*
GetWebACLForResource r userpool*
GlobalSignOut w
InitiateAuth w
ListDevices l
ListGroups l userpool*
ListIdentityProviders l userpool*
ListResourceServers l userpool*
ListResourcesForWebACL l webacl*
ListTagsForResource l userpool
ListTerms l userpool*
ListUserImportJobs l userpool*
ListUserPoolClientSecrets l userpool*
ListUserPoolClients l userpool*
ListUserPoolReplicas l userpool*
ListUserPools l
ListUsers l userpool*
ListUsersInGroup l userpool*
ResendConfirmationCode w
RespondToAuthChallenge w
RevokeToken w
SetLogDeliveryConfiguration w userpool*
SetRiskConfiguration w userpool*
SetUICustomization w userpool*
SetUserMFAPreference w
SetUserPoolMfaConfig w userpool*
SetUserSettings w
SignUp w
StartUserImportJob w userpool*
StopUserImportJob w userpool*
TagResource t userpool +%
UntagResource t userpool %
UpdateAuthEventFeedback w userpool*
UpdateDeviceStatus w
UpdateGroup w userpool*
UpdateIdentityProvider w userpool*
UpdateManagedLoginBranding w userpool*
UpdateProvisionedLimit w
UpdateResourceServer w userpool*
UpdateTerms w userpool*
UpdateUserAttributes w
UpdateUserPool w userpool* +%
UpdateUserPoolClient w userpool*
UpdateUserPoolDomain w userpool*
UpdateUserPoolReplica w userpool*
VerifySoftwareToken w
VerifyUserAttribute w`;
