export const data: string = `Amazon Bedrock

BearerTokenType
DataRetentionMode
GuardrailIdentifier=arn
InferenceProfileArn=arn
InlineAgentName
ModelArn=arn
ProjectArn=arn
PromptRouterArn=arn
ServiceTier
ThirdPartyKnowledgeBaseCredentialsSecretArn=arn



advanced-prompt-optimization-job advanced-prompt-optimization-job/{ResourceId} #
agent agent/{AgentId} #
agent-alias agent-alias/{AgentId}/{AgentAliasId} #
application-inference-profile application-inference-profile/{ResourceId} #
async-invoke async-invoke/{ResourceId} #
automated-reasoning-policy automated-reasoning-policy/{AutomatedReasoningPolicyId} #
automated-reasoning-policy-version automated-reasoning-policy/{AutomatedReasoningPolicyId}:{AutomatedReasoningPolicyVersion} #
bedrock-marketplace-model-endpoint marketplace/model-endpoint/all-access
blueprint blueprint/{BlueprintId} #
blueprint-optimization-invocation blueprint-optimization-invocation/{ResourceId} #
custom-model custom-model/{ResourceId} #
custom-model-deployment custom-model-deployment/{ResourceId} #
data-automation-invocation-job data-automation-invocation/{JobId} #
data-automation-library data-automation-library/{DataAutomationLibraryId} #
data-automation-library-ingestion-job data-automation-library-ingestion-job/{IngestionJobId} #
data-automation-profile data-automation-profile/{ProfileId}
data-automation-project data-automation-project/{ProjectId} #
default-prompt-router default-prompt-router/{ResourceId}
evaluation-job evaluation-job/{ResourceId} #
flow flow/{FlowId} #
flow-alias flow/{FlowId}/alias/{FlowAliasId} #
flow-execution flow/{FlowId}/alias/{FlowAliasId}/execution/{FlowExecutionId}
foundation-model arn:{Partition}:bedrock:{Region}::foundation-model/{ResourceId}
guardrail guardrail/{GuardrailId} #
guardrail-profile guardrail-profile/{ResourceId}
imported-model imported-model/{ResourceId} #
inference-profile inference-profile/{ResourceId}
knowledge-base knowledge-base/{KnowledgeBaseId} #
model-copy-job model-copy-job/{ResourceId} #
model-customization-job model-customization-job/{ResourceId} #
model-evaluation-job model-evaluation-job/{ResourceId} #
model-import-job model-import-job/{ResourceId} #
model-invocation-job model-invocation-job/{JobIdentifier} #
project project/{ResourceId} #
prompt prompt/{PromptId} #
prompt-router prompt-router/{ResourceId} #
prompt-version prompt/{PromptId}:{PromptVersion} #
provisioned-model provisioned-model/{ResourceId} #
session session/{SessionId} #
system-tool arn:{Partition}:bedrock::{Account}:system-tool/{ResourceId}

AgenticRetrieveStream r
AllowVendedLogDeliveryForResource p knowledge-base
ApplyGuardrail r guardrail*,guardrail-profile
AssociateAgentCollaborator w agent*
AssociateAgentKnowledgeBase w agent*,knowledge-base*
AssociateThirdPartyKnowledgeBase w  ThirdPartyKnowledgeBaseCredentialsSecretArn
BatchDeleteAdvancedPromptOptimizationJob w advanced-prompt-optimization-job*
BatchDeleteEvaluationJob w evaluation-job*
CallWithBearerToken r  BearerTokenType
CancelAutomatedReasoningPolicyBuildWorkflow w automated-reasoning-policy*
CancelInvoke w project*
CheckIngestedDocumentAcl r
CopyBlueprintStage w blueprint*
CountTokens r foundation-model*
CreateAdvancedPromptOptimizationJob w application-inference-profile*,foundation-model*,inference-profile* +%
CreateAgent w  +%
CreateAgentActionGroup w agent* +%
CreateAgentAlias w agent* +%
CreateAutomatedReasoningPolicy w  +%
CreateAutomatedReasoningPolicyTestCase w automated-reasoning-policy*
CreateAutomatedReasoningPolicyVersion w automated-reasoning-policy* +%
CreateBlueprint w  +%
CreateBlueprintVersion w blueprint*
CreateCustomModel w  +%
CreateCustomModelDeployment w custom-model* +%
CreateDataAutomationLibrary w  +%
CreateDataAutomationProject w blueprint,data-automation-library +%
CreateDataSource w knowledge-base*
CreateDataSourceToken w
CreateEvaluationJob w custom-model*,default-prompt-router*,foundation-model*,prompt-router* +%
CreateFlow w  +%
CreateFlowAlias w flow* +%
CreateFlowVersion w flow*
CreateFoundationModelAgreement w
CreateGuardrail w automated-reasoning-policy,automated-reasoning-policy-version,guardrail-profile +%
CreateGuardrailVersion w guardrail*
CreateInferenceProfile w application-inference-profile*,foundation-model*,inference-profile* +%
CreateInvocation w session*
CreateKnowledgeBase w  +%
CreateMarketplaceModelEndpoint w
CreateModelCopyJob w custom-model* +%
CreateModelCustomizationJob w custom-model*,foundation-model* +%
CreateModelEvaluationJob w custom-model*,foundation-model* +%
CreateModelImportJob w  +%
CreateModelInvocationJob w custom-model*,foundation-model*,model-invocation-job* +%
CreatePrompt w  +%
CreatePromptRouter w application-inference-profile*,foundation-model*,inference-profile* +%
CreatePromptVersion w prompt* +%
CreateProvisionedModelThroughput w custom-model*,foundation-model* +%
CreateSession w  +%
DeleteAgent w agent*
DeleteAgentActionGroup w agent*
DeleteAgentAlias w agent-alias*
DeleteAgentMemory w agent-alias*
DeleteAgentVersion w agent*
DeleteAutomatedReasoningPolicy w automated-reasoning-policy*,automated-reasoning-policy-version*
DeleteAutomatedReasoningPolicyBuildWorkflow w automated-reasoning-policy*
DeleteAutomatedReasoningPolicyTestCase w automated-reasoning-policy*
DeleteBlueprint w blueprint*
DeleteCustomModel w custom-model*
DeleteCustomModelDeployment w custom-model-deployment*
DeleteDataAutomationLibrary w data-automation-library*
DeleteDataAutomationProject w data-automation-project*
DeleteDataSource w knowledge-base*
DeleteEnforcedGuardrailConfiguration w
DeleteFlow w flow*
DeleteFlowAlias w flow-alias*
DeleteFlowVersion w flow*
DeleteFoundationModelAgreement w
DeleteGuardrail w guardrail*
DeleteImportedModel w imported-model*
DeleteInferenceProfile w application-inference-profile*
DeleteInvoke w project*
DeleteKnowledgeBase w knowledge-base*
DeleteKnowledgeBaseDocuments w knowledge-base*
DeleteMarketplaceModelAgreement w
DeleteMarketplaceModelEndpoint w bedrock-marketplace-model-endpoint*
DeleteModelInvocationLoggingConfiguration w
DeletePrompt w prompt*,prompt-version*
DeletePromptRouter w prompt-router*
DeleteProvisionedModelThroughput w provisioned-model*
DeleteResourcePolicy w custom-model,guardrail,guardrail-profile,knowledge-base
DeleteSession w session*
DeregisterMarketplaceModelEndpoint w bedrock-marketplace-model-endpoint*
DetectGeneratedContent r foundation-model*
DisassociateAgentCollaborator w agent*
DisassociateAgentKnowledgeBase w agent*,knowledge-base*
EndSession w session*
ExportAutomatedReasoningPolicyVersion r automated-reasoning-policy*,automated-reasoning-policy-version*
GenerateQuery r
GetAccountDataRetention r
GetAdvancedPromptOptimizationJob r advanced-prompt-optimization-job*
GetAgent r agent*
GetAgentActionGroup r agent*
GetAgentAlias r agent-alias*
GetAgentCollaborator r agent*
GetAgentKnowledgeBase r agent*,knowledge-base*
GetAgentMemory r agent-alias*
GetAgentVersion r agent*
GetAsyncInvoke r async-invoke*
GetAutomatedReasoningPolicy r automated-reasoning-policy*,automated-reasoning-policy-version*
GetAutomatedReasoningPolicyAnnotations r automated-reasoning-policy*
GetAutomatedReasoningPolicyBuildWorkflow r automated-reasoning-policy*
GetAutomatedReasoningPolicyBuildWorkflowResultAssets r automated-reasoning-policy*
GetAutomatedReasoningPolicyNextScenario r automated-reasoning-policy*
GetAutomatedReasoningPolicyTestCase r automated-reasoning-policy*
GetAutomatedReasoningPolicyTestResult r automated-reasoning-policy*
GetBlueprint r blueprint*
GetBlueprintOptimizationStatus r blueprint-optimization-invocation*
GetBlueprintRecommendation r
GetCustomModel r custom-model*
GetCustomModelDeployment r custom-model-deployment*
GetDataAutomationLibrary r data-automation-library*
GetDataAutomationLibraryEntity r data-automation-library*
GetDataAutomationLibraryIngestionJob r data-automation-library*,data-automation-library-ingestion-job*
GetDataAutomationProject r data-automation-project*
GetDataAutomationStatus r data-automation-invocation-job*
GetDataSource r knowledge-base*
GetDataSourceAuthorizationUrl r
GetDocumentContent r
GetEvaluationJob r evaluation-job*
GetExecutionFlowSnapshot r flow*,flow-alias*,flow-execution*
GetFlow r flow*
GetFlowAlias r flow-alias*
GetFlowExecution r flow*,flow-alias*,flow-execution*
GetFlowVersion r flow*
GetFoundationModel r foundation-model*
GetFoundationModelAvailability r
GetGuardrail r guardrail*
GetImportedModel r imported-model*
GetInferenceProfile r application-inference-profile*,inference-profile*
GetIngestedDocumentAcl r
GetIngestionJob r knowledge-base*
GetInvocationStep r session*
GetInvoke r project*
GetKnowledgeBase r knowledge-base*
GetKnowledgeBaseDocuments r knowledge-base*
GetMarketplaceModelEndpoint r bedrock-marketplace-model-endpoint*
GetModelCopyJob r model-copy-job*
GetModelCustomizationJob r model-customization-job*
GetModelEvaluationJob r model-evaluation-job*
GetModelImportJob r model-import-job*
GetModelInvocationJob r model-invocation-job*
GetModelInvocationLoggingConfiguration r
GetPrompt r prompt*,prompt-version*
GetPromptRouter r default-prompt-router*,prompt-router*
GetProvisionedModelThroughput r provisioned-model*
GetResourcePolicy r custom-model,guardrail,guardrail-profile,knowledge-base
GetSession r session*
GetUseCaseForModelAccess r
IngestKnowledgeBaseDocuments w knowledge-base*
InvokeAgent r agent-alias*
InvokeAutomatedReasoningPolicy r automated-reasoning-policy*,automated-reasoning-policy-version*
InvokeBlueprintOptimizationAsync w blueprint*,data-automation-profile* +%
InvokeBlueprintRecommendationAsync w data-automation-profile*
InvokeBuilder w
InvokeDataAutomation w blueprint*,data-automation-profile*,data-automation-project*
InvokeDataAutomationAsync w blueprint*,data-automation-profile*,data-automation-project* +%
InvokeDataAutomationLibraryIngestionJob w data-automation-library* +%
InvokeFlow r flow-alias*
InvokeGuardrailChecks r
InvokeInlineAgent r  InlineAgentName
InvokeModel r application-inference-profile*,async-invoke*,bedrock-marketplace-model-endpoint*,custom-model-deployment*,default-prompt-router*,foundation-model*,imported-model*,inference-profile*,project*,prompt-router*,provisioned-model*,system-tool* +%GuardrailIdentifier;InferenceProfileArn;ModelArn;ProjectArn;PromptRouterArn;ServiceTier
InvokeModelWithResponseStream r application-inference-profile*,bedrock-marketplace-model-endpoint*,custom-model-deployment*,default-prompt-router*,foundation-model*,imported-model*,inference-profile*,prompt-router*,provisioned-model*,system-tool* GuardrailIdentifier;InferenceProfileArn;PromptRouterArn;ServiceTier
InvokeTool r system-tool*
ListAdvancedPromptOptimizationJobs l
ListAgentActionGroups l agent*
ListAgentAliases l agent*
ListAgentCollaborators l agent*
ListAgentKnowledgeBases l agent*
ListAgentVersions l agent*
ListAgents l
ListAsyncInvokes l
ListAutomatedReasoningPolicies l automated-reasoning-policy
ListAutomatedReasoningPolicyBuildWorkflows l automated-reasoning-policy*
ListAutomatedReasoningPolicyTestCases l automated-reasoning-policy*
ListAutomatedReasoningPolicyTestResults l automated-reasoning-policy*
ListBlueprints l data-automation-project
ListCustomModelDeployments l
ListCustomModels l
ListDataAutomationLibraries l data-automation-project
ListDataAutomationLibraryEntities l data-automation-library*
ListDataAutomationLibraryIngestionJobs l data-automation-library*
ListDataAutomationProjects l blueprint,data-automation-project
ListDataSources l knowledge-base*
ListEnforcedGuardrailsConfiguration l
ListEvaluationJobs l
ListFlowAliases l flow*
ListFlowExecutionEvents l flow*,flow-alias*,flow-execution*
ListFlowExecutions l flow*,flow-alias
ListFlowVersions l flow*
ListFlows l
ListFoundationModelAgreementOffers l
ListFoundationModels l
ListGuardrails l guardrail
ListImportedModels l
ListInferenceProfiles l
ListIngestionJobs l knowledge-base*
ListInvocationSteps l session*
ListInvocations l session*
ListKnowledgeBaseDocuments l knowledge-base*
ListKnowledgeBases l
ListMarketplaceModelEndpoints r
ListModelCopyJobs l
ListModelCustomizationJobs l
ListModelEvaluationJobs l
ListModelImportJobs l
ListModelInvocationJobs l
ListPromptRouters l
ListPrompts l prompt
ListProvisionedModelThroughputs l
ListSessions l
ListTagsForResource r advanced-prompt-optimization-job*,agent*,agent-alias*,application-inference-profile*,async-invoke*,automated-reasoning-policy*,automated-reasoning-policy-version*,blueprint*,blueprint-optimization-invocation*,custom-model*,custom-model-deployment*,data-automation-invocation-job*,data-automation-library*,data-automation-library-ingestion-job*,data-automation-project*,evaluation-job*,flow*,flow-alias*,guardrail*,imported-model*,knowledge-base*,model-copy-job*,model-customization-job*,model-evaluation-job*,model-import-job*,model-invocation-job*,prompt*,prompt-router*,prompt-version*,provisioned-model*,session*
OptimizePrompt r
PrepareAgent w agent*
PrepareFlow w flow*
PutAccountDataRetention w  DataRetentionMode
PutEnforcedGuardrailConfiguration w
PutFoundationModelEntitlement w
PutInvocationStep w session*
PutModelInvocationLoggingConfiguration w
PutResourcePolicy w custom-model,guardrail,guardrail-profile,knowledge-base +%
PutUseCaseForModelAccess w
RegisterMarketplaceModelEndpoint w bedrock-marketplace-model-endpoint*
RenderPrompt r prompt*,prompt-version*
Rerank w
Retrieve r knowledge-base*
RetrieveAndGenerate w
StartAutomatedReasoningPolicyBuildWorkflow w automated-reasoning-policy*
StartAutomatedReasoningPolicyTestWorkflow w automated-reasoning-policy*
StartFlowExecution w flow*,flow-alias*
StartIngestionJob w knowledge-base*
StopAdvancedPromptOptimizationJob w advanced-prompt-optimization-job*
StopEvaluationJob w evaluation-job*
StopFlowExecution w flow*,flow-alias*,flow-execution*
StopIngestionJob w knowledge-base*
StopModelCustomizationJob w model-customization-job*
StopModelInvocationJob w model-invocation-job*
TagResource t advanced-prompt-optimization-job,agent,agent-alias,application-inference-profile,async-invoke,automated-reasoning-policy,automated-reasoning-policy-version,blueprint,blueprint-optimization-invocation,custom-model,custom-model-deployment,data-automation-invocation-job,data-automation-library,data-automation-library-ingestion-job,data-automation-project,evaluation-job,flow,flow-alias,guardrail,imported-model,knowledge-base,model-copy-job,model-customization-job,model-evaluation-job,model-import-job,model-invocation-job,prompt,prompt-router,prompt-version,provisioned-model,session +%
UntagResource t advanced-prompt-optimization-job,agent,agent-alias,application-inference-profile,async-invoke,automated-reasoning-policy,automated-reasoning-policy-version,blueprint,blueprint-optimization-invocation,custom-model,custom-model-deployment,data-automation-invocation-job,data-automation-library,data-automation-library-ingestion-job,data-automation-project,evaluation-job,flow,flow-alias,guardrail,imported-model,knowledge-base,model-copy-job,model-customization-job,model-evaluation-job,model-import-job,model-invocation-job,prompt,prompt-router,prompt-version,provisioned-model,session %
UpdateAgent w agent*
UpdateAgentActionGroup w agent*
UpdateAgentAlias w agent-alias*
UpdateAgentCollaborator w agent*
UpdateAgentKnowledgeBase w agent*,knowledge-base*
UpdateAutomatedReasoningPolicy w automated-reasoning-policy*
UpdateAutomatedReasoningPolicyAnnotations w automated-reasoning-policy*
UpdateAutomatedReasoningPolicyTestCase w automated-reasoning-policy*
UpdateBlueprint w blueprint*
UpdateCustomModelDeployment w custom-model*,custom-model-deployment*
UpdateDataAutomationLibrary w data-automation-library*
UpdateDataAutomationProject w blueprint,data-automation-project*
UpdateDataSource w knowledge-base*
UpdateFlow w flow*
UpdateFlowAlias w flow-alias*
UpdateGuardrail w automated-reasoning-policy,automated-reasoning-policy-version,guardrail*,guardrail-profile
UpdateKnowledgeBase w knowledge-base*
UpdateMarketplaceModelEndpoint w bedrock-marketplace-model-endpoint*
UpdatePrompt w prompt*
UpdateProvisionedModelThroughput w custom-model*,foundation-model*,provisioned-model*
UpdateSession w session*
ValidateFlowDefinition r`;
