export const data: string = `AWS FinOps Agent







AcceptAgentRequest w
CancelTask w
CancelTurn w
CreateAgentSpace w
CreateAutomation w
CreateConnection w
CreateConversation w
CreateDocument w
CreateIntegration w
CreateOneTimeLoginSession w
CreateTask w
CreateTurn w
DeleteAgentSpace w
DeleteArtifact w
DeleteAutomation w
DeleteConnection w
DeleteDocument w
DeleteIntegration w
GetAgentRequest r
GetAgentSpace r
GetArtifactContent r
GetArtifactMetadata r
GetAutomation r
GetConnection r
GetDocumentContent r
GetDocumentMetadata r
GetIntegration r
GetTask r
GetTurn r
ListAgentSpaces l
ListArtifacts l
ListAutomations l
ListConnections l
ListConversations l
ListDocuments l
ListIntegrations l
ListRecords l
ListTasks l
ListTurns l
RejectAgentRequest w
RestoreDocument w
SendFeedback w
UpdateAgentSpace w
UpdateAutomation w
UpdateConnection w
UpdateDocument w`;
