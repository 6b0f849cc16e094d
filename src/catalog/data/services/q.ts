export const data: string = `Amazon Q



identitystore:GroupId;identitystore:UserId

plugin arn:{Partition}:qdeveloper:{Region}:{Account}:plugin/{Identifier} #
profile arn:{Partition}:codewhisperer:{Region}:{Account}:profile/{Identifier} #

AssociateConnectorResource w
AssociateLoginDomain w profile*=#
BatchDescribeGroups r profile*=#
BatchDescribeUsers r profile*=#
BatchGetGroups r profile*=#
BatchGetUsers r profile*=#
CreateArtifact w
CreateAssignment w profile*=# &0
CreateAuthGrant w
CreateOAuthAppConnection w
CreatePlugin w plugin*=#+%
CreateScimAccessToken w profile*=#
DeleteAssignment w profile*=# &0
DeleteConversation w
DeleteOAuthAppConnection w
DeletePlugin w plugin*=#
DeleteScimAccessToken w profile*=#
DisassociateLoginDomain w profile*=#
GenerateCodeFromCommands r
GenerateCodeRecommendations r
GetArtifact r
GetArtifactActionResult r
GetConnector r
GetConversation r
GetIdentityMetadata r
GetPlugin r plugin*=#
GetTroubleshootingResults r
ListConversations r
ListDashboardMetrics l
ListGroups l profile*=#
ListLoginDomains l profile*=#
ListPluginProviders l
ListPlugins l plugin*=#
ListScimAccessTokens l profile*=#
ListTagsForResource l plugin=#
ListUsers l profile*=#
PassRequest w
PerformArtifactAction w
RejectConnector w
SendEvent w
SendMessage w
StartConversation w
StartTroubleshootingAnalysis w
StartTroubleshootingResolutionExplanation w
TagResource t plugin=#+%,profile=#+%
UntagResource t plugin=#%,profile=#%
UpdateAssignment w profile*=# &0
UpdateAuthGrant w
UpdateConversation w
UpdateOAuthAppConnection w
UpdatePlugin w plugin*=#+%
UpdateTroubleshootingCommandResult w
UsePlugin w plugin*=#
VerifyOAuthAppConnection w`;
