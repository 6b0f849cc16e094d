export const data: string = `AWS Wickr





network network/{NetworkId} #

BatchCreateUser w network*
BatchDeleteUser w network*
BatchLookupUserUname r network*
BatchReinviteUser w network*
BatchResetDevicesForUser w network*
BatchToggleUserSuspendStatus w network*
CreateAdminSession w network*
CreateBot w network*
CreateDataRetentionBot w network*
CreateDataRetentionBotChallenge w network*
CreateNetwork w network* +%
CreateSecurityGroup w network*
DeleteBot w network*
DeleteDataRetentionBot w network*
DeleteNetwork w network*
DeleteSecurityGroup w network*
GetBot r network*
GetBotsCount r network*
GetDataRetentionBot r network*
GetGuestUserHistoryCount r network*
GetNetwork r network*
GetNetworkSettings r network*
GetOidcInfo r network*
GetOpentdfConfig r network*
GetSecurityGroup r network*
GetUser r network*
GetUsersCount r network*
ListBlockedGuestUsers r network*
ListBots r network*
ListDevicesForUser r network*
ListGuestUsers r network*
ListNetworks r
ListSecurityGroupUsers r network*
ListSecurityGroups r network*
ListTagsForResource r network*
ListUsers r network*
RegisterOidcConfig w network*
RegisterOidcConfigTest w network*
RegisterOpentdfConfig w network*
TagResource t network* #+%
UntagResource t network* %
UpdateBot w network*
UpdateDataRetention w network*
UpdateGuestUser w network*
UpdateNetworkDetails w network*
UpdateNetworkSettings w network*
UpdateSecurityGroup w network*
UpdateUser w network*`;
