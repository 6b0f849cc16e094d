export const data: string = `AWS Chatbot





chatbotconfiguration arn:{Partition}:chatbot::{Account}:chat-configuration/{ConfigurationType}/{ChatbotConfigurationName} #
custom-action arn:{Partition}:chatbot::{Account}:custom-action/{ActionName} #

AssociateToConfiguration w chatbotconfiguration*,custom-action* #
CreateChimeWebhookConfiguration w  +%
CreateCustomAction w  +%
CreateMicrosoftTeamsChannelConfiguration w  +%
CreateSlackChannelConfiguration w  +%
DeleteChimeWebhookConfiguration w chatbotconfiguration* #
DeleteCustomAction w custom-action* #
DeleteMicrosoftTeamsChannelConfiguration w chatbotconfiguration* #
DeleteMicrosoftTeamsConfiguredTeam w
DeleteMicrosoftTeamsUserIdentity w
DeleteSlackChannelConfiguration w chatbotconfiguration* #
DeleteSlackUserIdentity w
DeleteSlackWorkspaceAuthorization w
DescribeChimeWebhookConfigurations r
DescribeSlackChannelConfigurations r
DescribeSlackChannels r
DescribeSlackUserIdentities r
DescribeSlackWorkspaces r
DisassociateFromConfiguration w chatbotconfiguration*,custom-action* #
GetAccountPreferences r
GetCustomAction r custom-action* #
GetMicrosoftTeamsChannelConfiguration r  #
GetMicrosoftTeamsOauthParameters r
GetSlackOauthParameters r
ListAssociations r chatbotconfiguration*
ListCustomActions l
ListMicrosoftTeamsChannelConfigurations r
ListMicrosoftTeamsConfiguredTeams r
ListMicrosoftTeamsUserIdentities r
ListTagsForResource r
RedeemMicrosoftTeamsOauthCode w
RedeemSlackOauthCode w
TagResource t chatbotconfiguration,custom-action +%
UntagResource t chatbotconfiguration,custom-action %
UpdateAccountPreferences w
UpdateChimeWebhookConfiguration w chatbotconfiguration* #
UpdateCustomAction w custom-action* #
UpdateMicrosoftTeamsChannelConfiguration w chatbotconfiguration* #
UpdateSlackChannelConfiguration w chatbotconfiguration* #`;
