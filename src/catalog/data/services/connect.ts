export const data: string = `Amazon Connect

AssignmentType
AttributeType
Channel
ContactAssociationId
ContactInitiationMethod
ExpressionValue
FlowType*
InstanceId
ListRealtimeContactAnalysisSegmentsByOutputType
ListRealtimeContactAnalysisSegmentsBySegmentType*
MonitorCapabilities*
PreferredUserArn=arn
PrimaryAttribute/{PrimaryAttribute}
SearchContactsByContactAnalysis*
SearchTag/{TagKey}
StorageResourceType
Subtype
UserArn=arn

InstanceId;StorageResourceType
InstanceId;SearchTag/{TagKey}
ExpressionValue;InstanceId;PrimaryAttribute/{PrimaryAttribute}
InstanceId;PrimaryAttribute/{PrimaryAttribute}
FlowType;InstanceId
Channel;ContactAssociationId;InstanceId;UserArn
AttributeType;InstanceId
Channel;ContactAssociationId;UserArn
InstanceId;Subtype

agent-status instance/{InstanceId}/agent-state/{AgentStatusId} #
ai-agent arn:{Partition}:wisdom:{Region}:{Account}:ai-agent/{AssistantId}/{AIAgentId}:{Version} #
application arn:{Partition}:app-integrations:{Region}:{Account}:application/{ApplicationId} #
attached-file instance/{InstanceId}/file/{FileId} #
authentication-profile instance/{InstanceId}/authentication-profile/{AuthenticationProfileId} #
aws-managed-view arn:{Partition}:connect:{Region}:aws:view/{ViewId}
contact instance/{InstanceId}/contact/{ContactId} #
contact-evaluation instance/{InstanceId}/contact-evaluation/{EvaluationId} #
contact-flow instance/{InstanceId}/contact-flow/{ContactFlowId} #
contact-flow-module instance/{InstanceId}/flow-module/{ContactFlowModuleId} #
customer-managed-view instance/{InstanceId}/view/{ViewId} #
customer-managed-view-version instance/{InstanceId}/view/{ViewId}:{ViewVersion} #
data-table instance/{InstanceId}/data-table/{DataTableId} #
email-address instance/{InstanceId}/email-address/{EmailAddressId} #
evaluation-form instance/{InstanceId}/evaluation-form/{FormId} #
extraction-definition instance/{InstanceId}/extraction-definition/{ExtractionDefinitionId} #
hierarchy-group instance/{InstanceId}/agent-group/{HierarchyGroupId} #
hours-of-operation instance/{InstanceId}/operating-hours/{HoursOfOperationId} #
instance instance/{InstanceId} #
integration-association instance/{InstanceId}/integration-association/{IntegrationAssociationId} #
legacy-phone-number instance/{InstanceId}/phone-number/{PhoneNumberId}
metric instance/{InstanceId}/metric/{MetricId} #
notification instance/{InstanceId}/notification/{NotificationId} #
phone-number phone-number/{PhoneNumberId} #
prompt instance/{InstanceId}/prompt/{PromptId} #
qualified-aws-managed-view arn:{Partition}:connect:{Region}:aws:view/{ViewId}:{ViewQualifier}
qualified-customer-managed-view instance/{InstanceId}/view/{ViewId}:{ViewQualifier} #
qualified-metric instance/{InstanceId}/metric/{MetricId}:{MetricQualifier} #
queue instance/{InstanceId}/queue/{QueueId} #
quick-connect instance/{InstanceId}/transfer-destination/{QuickConnectId} #
routing-profile instance/{InstanceId}/routing-profile/{RoutingProfileId} #
rule instance/{InstanceId}/rule/{RuleId} #
security-profile instance/{InstanceId}/security-profile/{SecurityProfileId} #
task-template instance/{InstanceId}/task-template/{TaskTemplateId} #
traffic-distribution-group traffic-distribution-group/{TrafficDistributionGroupId} #
use-case instance/{InstanceId}/use-case/{UseCaseId} #
user instance/{InstanceId}/agent/{UserId} #
vocabulary instance/{InstanceId}/vocabulary/{VocabularyId} #
wildcard-agent-status instance/{InstanceId}/agent-state/*
wildcard-contact-flow instance/{InstanceId}/contact-flow/*
wildcard-legacy-phone-number instance/{InstanceId}/phone-number/*
wildcard-phone-number phone-number/* #
wildcard-queue instance/{InstanceId}/queue/*
wildcard-quick-connect instance/{InstanceId}/transfer-destination/*
workspace instance/{InstanceId}/workspace/{WorkspaceId} #

ActivateEvaluationForm w evaluation-form* InstanceId
AdminGetEmergencyAccessToken w instance*
AssociateAnalyticsDataSet w instance* InstanceId
AssociateApprovedOrigin w instance* InstanceId
AssociateBot w instance* InstanceId
AssociateContactWithUser w contact*,instance*,user* #InstanceId;PreferredUserArn
AssociateCustomerProfilesDomain w instance*
AssociateDefaultVocabulary w instance* InstanceId
AssociateEmailAddressAlias w email-address* #InstanceId
AssociateFlow w contact-flow*,wildcard-phone-number* #InstanceId
AssociateInstanceStorageConfig w instance* &0
AssociateLambdaFunction w instance* InstanceId
AssociateLexBot w instance* InstanceId
AssociatePhoneNumberContactFlow w contact-flow*,phone-number* #InstanceId
AssociateQueueEmailAddresses w queue* #InstanceId
AssociateQueueQuickConnects w queue*,quick-connect* #InstanceId
AssociateRoutingProfileQueues w queue*,routing-profile* #InstanceId
AssociateSecurityKey w instance* InstanceId
AssociateSecurityProfiles w ai-agent,instance*,security-profile* #InstanceId
AssociateTrafficDistributionGroupUser w instance*,traffic-distribution-group*,user* #&1
AssociateUserProficiencies w instance*,user* InstanceId
AssociateWorkspace w routing-profile,user,workspace* #InstanceId
BatchAssociateAnalyticsDataSet w instance* InstanceId
BatchCreateDataTableValue w data-table* #&2
BatchDeleteDataTableValue w data-table* #&3
BatchDescribeDataTableValue r data-table* #&3
BatchDisassociateAnalyticsDataSet w instance* InstanceId
BatchGetAttachedFileMetadata r attached-file* #+%InstanceId
BatchGetFlowAssociation l wildcard-phone-number* #InstanceId
BatchPutContact w instance*,queue InstanceId
BatchUpdateDataTableValue w data-table* #&2
ClaimPhoneNumber w instance*,traffic-distribution-group*,wildcard-phone-number* +%InstanceId
CompleteAttachedFileUpload w attached-file* #+%InstanceId
CreateAgentStatus w agent-status* +%InstanceId
CreateAttachedFile w attached-file* #+%InstanceId
CreateAuthenticationProfile w authentication-profile* InstanceId
CreateContact w contact,instance*,user #ContactInitiationMethod;InstanceId
CreateContactFlow w contact-flow* +%&4
CreateContactFlowModule w contact-flow-module* +%InstanceId
CreateContactFlowModuleAlias w contact-flow-module* #InstanceId
CreateContactFlowModuleVersion w contact-flow-module* #InstanceId
CreateContactFlowVersion w contact-flow* #&4
CreateDataTable w data-table* #InstanceId
CreateDataTableAttribute w data-table* #InstanceId
CreateEmailAddress w instance* +%InstanceId
CreateEvaluationForm w evaluation-form* InstanceId
CreateExtractionDefinition w extraction-definition* +%InstanceId
CreateHoursOfOperation w hours-of-operation* +%InstanceId
CreateHoursOfOperationOverride w hours-of-operation*,instance* InstanceId
CreateInstance w  +%
CreateIntegrationAssociation w instance*,integration-association* +%InstanceId
CreateMetric w metric* +%InstanceId
CreateNotification w instance*,user +%InstanceId
CreateParticipant w contact*,instance* #InstanceId
CreatePersistentContactAssociation w contact*,instance* #InstanceId
CreatePredefinedAttribute w instance* InstanceId
CreatePrompt w prompt* +%InstanceId
CreatePushNotificationRegistration w instance* InstanceId
CreateQueue w contact-flow,hours-of-operation*,phone-number,queue*,quick-connect +%InstanceId
CreateQuickConnect w contact-flow,queue,quick-connect*,user +%InstanceId
CreateRoutingProfile w queue*,routing-profile* +%InstanceId
CreateRule w rule* InstanceId
CreateSecurityProfile w application,contact-flow-module,hierarchy-group,security-profile* +%InstanceId
CreateTaskTemplate w task-template*
CreateTrafficDistributionGroup w instance*,traffic-distribution-group* +%InstanceId
CreateUseCase w instance*,integration-association*,use-case* +%InstanceId
CreateUser w hierarchy-group,routing-profile*,security-profile*,user* +%InstanceId
CreateUserHierarchyGroup w hierarchy-group +%InstanceId
CreateView w customer-managed-view* +%InstanceId
CreateViewVersion w customer-managed-view* #InstanceId
CreateVocabulary w vocabulary* +%InstanceId
CreateWorkspace w workspace* +%InstanceId
CreateWorkspacePage w aws-managed-view,customer-managed-view,workspace* #InstanceId
DeactivateEvaluationForm w evaluation-form* InstanceId
DeleteAttachedFile w attached-file* #+%InstanceId
DeleteContactEvaluation w contact-evaluation* #InstanceId
DeleteContactFlow w contact-flow* #&4
DeleteContactFlowModule w contact-flow-module* #InstanceId
DeleteContactFlowModuleAlias w contact-flow-module* #InstanceId
DeleteContactFlowModuleVersion w contact-flow-module* #InstanceId
DeleteContactFlowVersion w contact-flow* #&4
DeleteDataTable w data-table* #InstanceId
DeleteDataTableAttribute w data-table* #InstanceId
DeleteEmailAddress w email-address* #InstanceId
DeleteEvaluationForm w evaluation-form* #InstanceId
DeleteExtractionDefinition w extraction-definition* #InstanceId
DeleteHoursOfOperation w hours-of-operation* #InstanceId
DeleteHoursOfOperationOverride w hours-of-operation*,instance* InstanceId
DeleteInstance w instance* #InstanceId
DeleteIntegrationAssociation w instance*,integration-association* InstanceId
DeleteMetric w metric* #InstanceId
DeleteNotification w notification* #InstanceId
DeletePredefinedAttribute w instance* InstanceId
DeletePrompt w prompt* #InstanceId
DeletePushNotificationRegistration w instance* InstanceId
DeleteQueue w queue* #InstanceId
DeleteQuickConnect w quick-connect* #InstanceId
DeleteRoutingProfile w routing-profile* #InstanceId
DeleteRule w rule* #InstanceId
DeleteSecurityProfile w security-profile* #InstanceId
DeleteTaskTemplate w task-template* #InstanceId
DeleteTrafficDistributionGroup w traffic-distribution-group* #
DeleteUseCase w instance*,use-case* InstanceId
DeleteUser w user* #InstanceId
DeleteUserHierarchyGroup w hierarchy-group* InstanceId
DeleteView w customer-managed-view* #InstanceId
DeleteViewVersion w customer-managed-view-version* #InstanceId
DeleteVocabulary w vocabulary* #InstanceId
DeleteWorkspace w workspace* #InstanceId
DeleteWorkspaceMedia w workspace* #InstanceId
DeleteWorkspacePage w workspace* #InstanceId
DescribeAgentStatus r agent-status* #InstanceId
DescribeAttachedFilesConfiguration r instance* InstanceId
DescribeAuthenticationProfile r authentication-profile* InstanceId
DescribeContact r contact* #&5
DescribeContactEvaluation r contact-evaluation* #InstanceId
DescribeContactFlow r contact-flow* #&4
DescribeContactFlowModule r contact-flow-module* #InstanceId
DescribeContactFlowModuleAlias r contact-flow-module* #InstanceId
DescribeDataTable r data-table* #InstanceId
DescribeDataTableAttribute r data-table* #InstanceId
DescribeEmailAddress r email-address* #InstanceId
DescribeEvaluationForm r evaluation-form* #InstanceId
DescribeExtractionDefinition r extraction-definition* #InstanceId
DescribeForecastingPlanningSchedulingIntegration r instance* InstanceId
DescribeHoursOfOperation r hours-of-operation* #InstanceId
DescribeHoursOfOperationOverride r hours-of-operation*,instance* InstanceId
DescribeInstance r instance* #InstanceId
DescribeInstanceAttribute r instance* &6
DescribeInstanceStorageConfig r instance* &0
DescribeMetric r metric*,qualified-metric* #InstanceId
DescribeNotification r notification* #InstanceId
DescribePhoneNumber r phone-number* #
DescribePredefinedAttribute r instance* InstanceId
DescribePrompt r prompt* #InstanceId
DescribeQueue r queue* #InstanceId
DescribeQuickConnect r quick-connect* #InstanceId
DescribeRoutingProfile r routing-profile* #InstanceId
DescribeRule r rule* #InstanceId
DescribeSecurityProfile r security-profile* #InstanceId
DescribeTrafficDistributionGroup r traffic-distribution-group* #
DescribeUser r user* #InstanceId
DescribeUserHierarchyGroup r hierarchy-group* InstanceId
DescribeUserHierarchyStructure r instance* InstanceId
DescribeView r aws-managed-view*,customer-managed-view*,qualified-aws-managed-view*,qualified-customer-managed-view* #InstanceId
DescribeVocabulary r vocabulary* #InstanceId
DescribeWorkspace r workspace* #InstanceId
DisassociateAnalyticsDataSet w instance* InstanceId
DisassociateApprovedOrigin w instance* InstanceId
DisassociateBot w instance* InstanceId
DisassociateCustomerProfilesDomain w instance*
DisassociateEmailAddressAlias w email-address* #InstanceId
DisassociateFlow w wildcard-phone-number* #InstanceId
DisassociateInstanceStorageConfig w instance* &0
DisassociateLambdaFunction w instance* InstanceId
DisassociateLexBot w instance* InstanceId
DisassociatePhoneNumberContactFlow w phone-number* #InstanceId
DisassociateQueueEmailAddresses w queue* #InstanceId
DisassociateQueueQuickConnects w queue*,quick-connect* #InstanceId
DisassociateRoutingProfileQueues w routing-profile* #InstanceId
DisassociateSecurityKey w instance* InstanceId
DisassociateSecurityProfiles w ai-agent,instance*,security-profile* #InstanceId
DisassociateTrafficDistributionGroupUser w instance*,traffic-distribution-group*,user* #InstanceId
DisassociateUserProficiencies w instance*,user* InstanceId
DisassociateWorkspace w workspace* #InstanceId
DismissUserContact w user* #InstanceId
EvaluateDataTableValues r data-table* #&3
GetAttachedFile r attached-file* #+%InstanceId
GetContactAttributes r contact* #&5
GetContactMetrics r contact*,instance* InstanceId
GetCrossRegionRouting r instance* InstanceId
GetCurrentMetricData r queue*,routing-profile* #InstanceId
GetCurrentUserData r hierarchy-group*,queue*,routing-profile*,user* #InstanceId
GetEffectiveHoursOfOperations r hours-of-operation*,instance* InstanceId
GetEvaluationFormValidation r evaluation-form* #InstanceId
GetFederationToken r instance* InstanceId
GetFlowAssociation r wildcard-phone-number* #InstanceId
GetMetricData r queue* #InstanceId
GetMetricDataV2 r hierarchy-group*,queue*,routing-profile*,user* #InstanceId
GetPromptFile r prompt* #InstanceId
GetTaskTemplate r task-template* #InstanceId
GetTrafficDistribution l traffic-distribution-group* #
ImportPhoneNumber w instance*,wildcard-phone-number* +%
ImportWorkspaceMedia w workspace* #InstanceId
ListAgentStatuses l wildcard-agent-status*
ListAnalyticsDataAssociations l instance* InstanceId
ListAnalyticsDataLakeDataSets l instance* InstanceId
ListApprovedOrigins l instance* InstanceId
ListAssociatedContacts l contact* #InstanceId
ListAttachedFilesConfigurations l instance* InstanceId
ListAuthenticationProfiles l instance* InstanceId
ListBots l instance* InstanceId
ListContactEvaluations l instance* #InstanceId
ListContactFlowModuleAliases l contact-flow-module* #InstanceId
ListContactFlowModuleVersions l contact-flow-module* #InstanceId
ListContactFlowModules l instance*
ListContactFlowVersions l contact-flow* #&4
ListContactFlows l wildcard-contact-flow* InstanceId
ListContactReferences l contact* #&5
ListDataTableAttributes l data-table* #InstanceId
ListDataTablePrimaryValues l data-table* #&3
ListDataTableValues l data-table* #&3
ListDataTables l instance* InstanceId
ListDefaultVocabularies l instance* InstanceId
ListEntitySecurityProfiles l ai-agent,instance* #InstanceId
ListEvaluationFormAIVersions l instance* InstanceId
ListEvaluationFormVersions l evaluation-form* InstanceId
ListEvaluationForms l instance* InstanceId
ListExtractionDefinitions l instance* InstanceId
ListFlowAssociations l instance* InstanceId
ListHoursOfOperationOverrides l hours-of-operation*,instance* InstanceId
ListHoursOfOperations l instance* InstanceId
ListInstanceAttributes l instance* InstanceId
ListInstanceStorageConfigs l instance* InstanceId
ListInstances l
ListIntegrationAssociations l instance* InstanceId
ListLambdaFunctions l instance* InstanceId
ListLexBots l instance* InstanceId
ListMetrics l instance* InstanceId
ListNotifications r instance* InstanceId
ListPhoneNumbers l wildcard-legacy-phone-number*
ListPhoneNumbersV2 l wildcard-phone-number*
ListPredefinedAttributes l instance* InstanceId
ListPrompts l instance* InstanceId
ListQueueEmailAddresses l queue* #InstanceId
ListQueueQuickConnects l queue* #InstanceId
ListQueues l wildcard-queue*
ListQuickConnects l wildcard-quick-connect*
ListRealtimeContactAnalysisSegments r contact* #
ListRealtimeContactAnalysisSegmentsV2 l contact* #ListRealtimeContactAnalysisSegmentsByOutputType;ListRealtimeContactAnalysisSegmentsBySegmentType
ListRoutingProfileManualAssignmentQueues l routing-profile* #InstanceId
ListRoutingProfileQueues l routing-profile* #InstanceId
ListRoutingProfiles l instance* InstanceId
ListRules l instance* InstanceId
ListSecurityKeys l instance* InstanceId
ListSecurityProfileAIAgents l security-profile* #InstanceId
ListSecurityProfileApplications l security-profile* #InstanceId
ListSecurityProfileFlowModules l instance*,security-profile* #InstanceId
ListSecurityProfilePermissions l security-profile* #InstanceId
ListSecurityProfiles l instance* InstanceId
ListTagsForResource r agent-status,contact-evaluation,contact-flow,contact-flow-module,evaluation-form,extraction-definition,hierarchy-group,hours-of-operation,integration-association,metric,phone-number,prompt,queue,quick-connect,routing-profile,rule,security-profile,traffic-distribution-group,use-case,user,wildcard-phone-number #
ListTaskTemplates l instance*
ListTrafficDistributionGroupUsers l traffic-distribution-group* #
ListTrafficDistributionGroups l traffic-distribution-group*
ListUseCases l instance* InstanceId
ListUserHierarchyGroups l instance* InstanceId
ListUserNotifications r user* #InstanceId
ListUserProficiencies l instance*,user* InstanceId
ListUsers l instance* InstanceId
ListViewVersions l aws-managed-view*,customer-managed-view* #InstanceId
ListViews l instance* InstanceId
ListWorkspaceMedia l workspace* #InstanceId
ListWorkspacePages l workspace* #InstanceId
ListWorkspaces l instance* InstanceId
MonitorContact w contact*,instance*,user* #InstanceId;MonitorCapabilities
PauseContact w contact*,contact-flow,instance* #InstanceId
PutUserStatus w agent-status*,instance*,user* #InstanceId
ReleasePhoneNumber w phone-number* #
ReplicateInstance w instance* +%InstanceId
ResumeContact w contact*,contact-flow,instance* #InstanceId
ResumeContactRecording w contact* #&7
SearchAgentStatuses r instance* &1
SearchAvailablePhoneNumbers l wildcard-phone-number*
SearchContactEvaluations r instance* &1
SearchContactFlowModules r instance* &1
SearchContactFlows r instance* FlowType;InstanceId;SearchTag/{TagKey}
SearchContacts r instance* Channel;InstanceId;PreferredUserArn;SearchContactsByContactAnalysis;SearchTag/{TagKey}
SearchDataTables r instance* &1
SearchEmailAddresses r instance* &1
SearchEvaluationForms r instance* &1
SearchHoursOfOperationOverrides r hours-of-operation*,instance* &1
SearchHoursOfOperations r instance* &1
SearchMetrics r instance* &1
SearchNotifications r instance* &1
SearchPredefinedAttributes r instance* InstanceId
SearchPrompts r instance* &1
SearchQueues r instance* &1
SearchQuickConnects r instance* &1
SearchResourceTags l instance* #InstanceId
SearchRoutingProfiles r instance* &1
SearchRules r instance* &1
SearchSecurityProfiles r instance* &1
SearchUserHierarchyGroups r instance* &1
SearchUsers r instance* &1
SearchViews r instance* &1
SearchVocabularies l vocabulary* InstanceId
SearchWorkspaceAssociations r workspace* #InstanceId
SearchWorkspaces r instance* &1
SendChatIntegrationEvent w
SendIntegrationEvent w
SendOutboundChatMessage w instance*,phone-number* &8
SendOutboundEmail w instance* InstanceId
SendOutboundWebNotification w instance* InstanceId
StartAttachedFileUpload w attached-file* #+%InstanceId;UserArn
StartChatContact w contact,contact-flow* InstanceId
StartContactConversationalAnalyticsJob w contact* #+%InstanceId
StartContactEvaluation w contact*,contact-evaluation*,evaluation-form* #InstanceId
StartContactMediaProcessing w contact*,instance* InstanceId
StartContactRecording w contact* #&7
StartContactStreaming w instance* #
StartEmailContact w contact-flow #InstanceId
StartEvaluationFormValidation w evaluation-form* InstanceId
StartForecastingPlanningSchedulingIntegration w instance* InstanceId
StartOutboundChatContact w contact,contact-flow*,instance*,phone-number &8
StartOutboundEmailContact w contact-flow #InstanceId
StartOutboundVoiceContact w
StartScreenSharing w contact*,instance* #&5
StartTaskContact w contact,contact-flow*,quick-connect,task-template #AssignmentType;InstanceId
StartWebRTCContact w contact-flow* InstanceId
StopContact w contact* &5
StopContactMediaProcessing w contact*,instance* InstanceId
StopContactRecording w contact* #&7
StopContactStreaming w instance* #
StopForecastingPlanningSchedulingIntegration w instance* InstanceId
SubmitContactEvaluation w contact-evaluation* InstanceId
SuspendContactRecording w contact* #&7
TagContact w contact* +%&5
TagResource t agent-status,contact-evaluation,contact-flow,contact-flow-module,customer-managed-view,email-address,evaluation-form,extraction-definition,hierarchy-group,hours-of-operation,instance,integration-association,metric,phone-number,prompt,queue,quick-connect,routing-profile,rule,security-profile,task-template,traffic-distribution-group,use-case,user,vocabulary,wildcard-phone-number +%
TransferContact w contact*,contact-flow*,instance* #&5
UntagContact w contact* %&5
UntagResource t agent-status,contact-evaluation,contact-flow,contact-flow-module,customer-managed-view,email-address,evaluation-form,extraction-definition,hierarchy-group,hours-of-operation,instance,integration-association,metric,phone-number,prompt,queue,quick-connect,routing-profile,rule,security-profile,task-template,traffic-distribution-group,use-case,user,vocabulary,wildcard-phone-number %
UpdateAgentStatus w agent-status* #InstanceId
UpdateAttachedFilesConfiguration w instance* InstanceId
UpdateAuthenticationProfile w authentication-profile* InstanceId
UpdateContact w contact* #&5
UpdateContactAttributes w contact* #&5
UpdateContactEvaluation w contact-evaluation* InstanceId
UpdateContactFlowContent w contact-flow* #&4
UpdateContactFlowMetadata w contact-flow* #&4
UpdateContactFlowModuleAlias w contact-flow-module* #InstanceId
UpdateContactFlowModuleContent w contact-flow-module* #InstanceId
UpdateContactFlowModuleMetadata w contact-flow-module* #InstanceId
UpdateContactFlowName w contact-flow* #&4
UpdateContactRoutingData w contact* #&5
UpdateContactSchedule w contact* #&5
UpdateCrossRegionRouting w instance* InstanceId
UpdateDataTableAttribute w data-table* #InstanceId
UpdateDataTableMetadata w data-table* #InstanceId
UpdateDataTablePrimaryValues w data-table* #&3
UpdateEmailAddressMetadata w email-address* #InstanceId
UpdateEvaluationForm w evaluation-form* InstanceId
UpdateExtractionDefinition w extraction-definition* #InstanceId
UpdateHoursOfOperation w hours-of-operation* #InstanceId
UpdateHoursOfOperationOverride w hours-of-operation*,instance* InstanceId
UpdateInstanceAttribute w instance* &6
UpdateInstanceStorageConfig w instance* &0
UpdateMetricContent w metric*,qualified-metric* #InstanceId
UpdateMetricMetadata w metric*,qualified-metric* #InstanceId
UpdateNotificationContent w notification* #InstanceId
UpdateParticipantAuthentication w instance* InstanceId
UpdateParticipantRoleConfig w contact*,instance* #InstanceId
UpdatePhoneNumber w instance*,phone-number*,traffic-distribution-group* #InstanceId
UpdatePhoneNumberMetadata w phone-number* #
UpdatePredefinedAttribute w instance* InstanceId
UpdatePrompt w prompt* #InstanceId
UpdateQueueHoursOfOperation w hours-of-operation*,queue* #InstanceId
UpdateQueueMaxContacts w queue* #InstanceId
UpdateQueueName w queue* #InstanceId
UpdateQueueOutboundCallerConfig w contact-flow,phone-number,queue* #InstanceId
UpdateQueueOutboundEmailConfig w queue* #InstanceId
UpdateQueueStatus w queue* #InstanceId
UpdateQuickConnectConfig w contact-flow,queue,quick-connect*,user #InstanceId
UpdateQuickConnectName w quick-connect* #InstanceId
UpdateRoutingProfileAgentAvailabilityTimer w routing-profile* #InstanceId
UpdateRoutingProfileConcurrency w routing-profile* #InstanceId
UpdateRoutingProfileDefaultOutboundQueue w queue*,routing-profile* #InstanceId
UpdateRoutingProfileName w routing-profile* #InstanceId
UpdateRoutingProfileQueues w routing-profile* #InstanceId
UpdateRule w rule* InstanceId
UpdateSecurityProfile w application,contact-flow-module,hierarchy-group,security-profile* #InstanceId
UpdateTaskTemplate w task-template* #InstanceId
UpdateTrafficDistribution w traffic-distribution-group* #
UpdateUserHierarchy w hierarchy-group,user* #InstanceId
UpdateUserHierarchyGroupName w hierarchy-group* InstanceId
UpdateUserHierarchyStructure w instance* InstanceId
UpdateUserIdentityInfo w user* #InstanceId
UpdateUserNotificationStatus w user* #InstanceId
UpdateUserPhoneConfig w user* #InstanceId
UpdateUserProficiencies w instance*,user* InstanceId
UpdateUserRoutingProfile w routing-profile*,user* #InstanceId
UpdateUserSecurityProfiles w security-profile*,user* #InstanceId
UpdateViewContent w customer-managed-view* #InstanceId
UpdateViewMetadata w customer-managed-view* #InstanceId
UpdateWorkspaceMetadata w workspace* #InstanceId
UpdateWorkspacePage w aws-managed-view,customer-managed-view,workspace* #InstanceId
UpdateWorkspaceTheme w workspace* #InstanceId
UpdateWorkspaceVisibility w workspace* #InstanceId`;
