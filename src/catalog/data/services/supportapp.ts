export const data: string = `AWS Support App in Slack







CreateSlackChannelConfiguration w
DeleteAccountAlias w
DeleteSlackChannelConfiguration w
DeleteSlackWorkspaceConfiguration w
DescribeSlackChannels r
GetAccountAlias r
GetSlackOauthParameters r
ListSlackChannelConfigurations r
ListSlackWorkspaceConfigurations r
PutAccountAlias w
RedeemSlackOauthCode w
RegisterSlackWorkspaceForOrganization w
UpdateSlackChannelConfiguration w`;
