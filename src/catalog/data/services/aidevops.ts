export const data: string = `AWS DevOps Agent Service

SourceAgentSpaceArn
TargetAgentSpaceArn

SourceAgentSpaceArn;TargetAgentSpaceArn

agentspace agentspace/{AgentSpaceId} #
asset agentspace/{AgentSpaceId}/asset/{AssetId}
associations agentspace/{AgentSpaceId}/association/{AssociationId}
private-connection private-connection/{Name} #
service service/{ServiceId} #
trigger agentspace/{AgentSpaceId}/trigger/{TriggerId}

AllowVendedLogDeliveryForResource p
AssociateService w agentspace*
CreateAccessToken w agentspace*
CreateAgentSpace w agentspace* #+%
CreateAsset w agentspace*
CreateAssetFile w agentspace*
CreateBacklogTask w agentspace* &0
CreateChat w agentspace*
CreateKnowledgeItem w agentspace*
CreateOneTimeLoginSession w agentspace*
CreatePrivateConnection w private-connection* #+%
CreateTrigger w agentspace*
DeleteAgentSpace w agentspace* #
DeleteAsset w agentspace*
DeleteAssetFile w agentspace*
DeleteKnowledgeItem w agentspace*
DeletePrivateConnection w private-connection* #
DeleteTrigger w agentspace*
DeregisterService w service* #
DescribePrivateConnection r private-connection* #
DescribeServices r agentspace*
DescribeSupportLevel w agentspace*
DisableOperatorApp w agentspace*
DisassociateService w agentspace*,associations*
DiscoverTopology w agentspace*
EnableOperatorApp w agentspace*
EndChatForCase w agentspace*
GetAccessToken r agentspace*
GetAccountUsage r
GetAgentSpace r agentspace* #
GetAsset r agentspace* &0
GetAssetContent r agentspace* &0
GetAssetFile r agentspace* &0
GetAssociation r agentspace*,associations*
GetBacklogTask r agentspace* &0
GetKnowledgeItem r agentspace*
GetOperatorApp r agentspace*
GetRecommendation r agentspace*
GetService r service* #
GetTrigger r agentspace*
InitiateChatForCase w agentspace*
ListAccessTokens l agentspace*
ListAgentSpaces l
ListAssetFiles l agentspace* &0
ListAssetTypes l
ListAssetVersions l agentspace*
ListAssets l agentspace* &0
ListAssociations l agentspace*
ListBacklogTasks l agentspace* &0
ListChats l agentspace*
ListExecutions l agentspace* &0
ListGoals l agentspace*
ListJournalRecords l agentspace* &0
ListKnowledgeItemVersions l agentspace*
ListKnowledgeItems l agentspace*
ListPendingMessages l agentspace*
ListPrivateConnections l
ListRecommendations l agentspace*
ListServices l
ListTagsForResource r agentspace=#+%,private-connection=#+%,service=#+% #
ListTriggers l agentspace*
ListWebhooks l agentspace*,associations*
RegisterService w service* #+%
RevokeAccessToken w agentspace*
RotateAccessToken w agentspace*
SearchServiceAccessibleResource r
SendMessage w agentspace*
TagResource t agentspace=#+%,private-connection=#+%,service=#+% #+%
UntagResource t agentspace=#%,private-connection=#%,service=#% #%
UpdateAgentSpace w agentspace* #
UpdateApprovalAction w agentspace*
UpdateAsset w agentspace*
UpdateAssetFile w agentspace*
UpdateAssociation w agentspace*,associations*
UpdateBacklogTask w agentspace*
UpdateGoal w agentspace*
UpdateKnowledgeItem w agentspace*
UpdateOperatorAppIdpConfig w agentspace*
UpdatePrivateConnectionCertificate w private-connection* #
UpdateRecommendation w agentspace*
UpdateTrigger w agentspace*
ValidateAwsAssociations w agentspace*`;
