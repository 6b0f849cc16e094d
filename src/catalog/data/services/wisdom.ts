export const data: string = `Amazon Q in Connect

MessageTemplate/RoutingProfileArn=arn*
SearchFilter/Qualifier*
SearchFilter/RoutingProfileArn=arn



aiagent ai-agent/{AssistantId}/{AIAgentId} #
aiguardrail ai-guardrail/{AssistantId}/{AIGuardrailId} #
aiprompt ai-prompt/{AssistantId}/{AIPromptId} #
assistant assistant/{AssistantId} #
assistantassociation association/{AssistantId}/{AssistantAssociationId} #
content content/{KnowledgeBaseId}/{ContentId} #
contentassociation content-association/{KnowledgeBaseId}/{ContentId}/{ContentAssociationId} #
knowledgebase knowledge-base/{KnowledgeBaseId} #
messagetemplate message-template/{KnowledgeBaseId}/{MessageTemplateId} #MessageTemplate/RoutingProfileArn
quickresponse quick-response/{KnowledgeBaseId}/{QuickResponseId} #
session session/{AssistantId}/{SessionId} #

ActivateMessageTemplate w messagetemplate*
AllowVendedLogDeliveryForResource p assistant
CreateAIAgent w  +%
CreateAIAgentVersion w aiagent* +%
CreateAIGuardrail w  +%
CreateAIGuardrailVersion w aiguardrail* +%
CreateAIPrompt w  +%
CreateAIPromptVersion w aiprompt* +%
CreateAssistant w  +%
CreateAssistantAssociation w  +%
CreateContent w knowledgebase* +%
CreateContentAssociation w content* +%
CreateKnowledgeBase w  +%
CreateMessageTemplate w knowledgebase* +%
CreateMessageTemplateAttachment w messagetemplate*
CreateMessageTemplateVersion w messagetemplate*
CreateQuickResponse w  +%
CreateSession w  +%
DeactivateMessageTemplate w messagetemplate*
DeleteAIAgent w aiagent*
DeleteAIAgentVersion w aiagent*
DeleteAIGuardrail w aiguardrail*
DeleteAIGuardrailVersion w aiguardrail*
DeleteAIPrompt w aiprompt*
DeleteAIPromptVersion w aiprompt*
DeleteAssistant w assistant*
DeleteAssistantAssociation w assistantassociation*
DeleteContent w content*
DeleteContentAssociation w content*,contentassociation*
DeleteImportJob w knowledgebase*
DeleteKnowledgeBase w knowledgebase*
DeleteMessageTemplate w messagetemplate*
DeleteMessageTemplateAttachment w messagetemplate*
DeleteQuickResponse w quickresponse*
GetAIAgent r aiagent*
GetAIGuardrail r aiguardrail*
GetAIPrompt r aiprompt*
GetAssistant r assistant*
GetAssistantAssociation r assistantassociation*
GetContent r content*
GetContentAssociation r content*,contentassociation*
GetContentSummary r content*
GetImportJob r knowledgebase*
GetKnowledgeBase r knowledgebase*
GetMessageTemplate r messagetemplate* MessageTemplate/RoutingProfileArn
GetNextMessage r session*
GetQuickResponse r quickresponse*
GetRecommendations r session*
GetSession r session*
ListAIAgentVersions l aiagent*
ListAIAgents l
ListAIGuardrailVersions l aiguardrail*
ListAIGuardrails l
ListAIPromptVersions l aiprompt*
ListAIPrompts l
ListAssistantAssociations l
ListAssistants l
ListContentAssociations l content*
ListContents l knowledgebase*
ListImportJobs l knowledgebase*
ListKnowledgeBases l
ListMessageTemplateVersions l messagetemplate*
ListMessageTemplates l knowledgebase*
ListMessages l session*
ListModels l assistant*
ListQuickResponses l knowledgebase*
ListSpans l session*
ListTagsForResource r
NotifyRecommendationsReceived w session*
PutFeedback w assistant*
QueryAssistant r assistant*
RemoveAssistantAIAgent w assistant*
RemoveKnowledgeBaseTemplateUri w knowledgebase*
RenderMessageTemplate r messagetemplate* MessageTemplate/RoutingProfileArn
Retrieve r assistant*
SearchContent r knowledgebase*
SearchMessageTemplates r knowledgebase* SearchFilter/Qualifier;SearchFilter/RoutingProfileArn
SearchQuickResponses r knowledgebase* SearchFilter/RoutingProfileArn
SearchSessions r
SendMessage w session*
StartContentUpload w knowledgebase*
StartImportJob w knowledgebase* +%
TagResource t assistant,assistantassociation,content,contentassociation,knowledgebase,messagetemplate,quickresponse,session #+%
UntagResource t assistant,assistantassociation,content,contentassociation,knowledgebase,messagetemplate,quickresponse,session #%
UpdateAIAgent w aiagent*
UpdateAIGuardrail w aiguardrail*
UpdateAIPrompt w aiprompt*
UpdateAssistantAIAgent w assistant*
UpdateContent w content*
UpdateKnowledgeBaseTemplateUri w knowledgebase*
UpdateMessageTemplate w messagetemplate*
UpdateMessageTemplateMetadata w messagetemplate*
UpdateQuickResponse w quickresponse*
UpdateSession w session*
UpdateSessionData w session*`;
