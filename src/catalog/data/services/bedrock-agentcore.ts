export const data: string = `Amazon Bedrock Agentcore

AllowedQueryParameters*
AllowedRequestHeaders*
AllowedResponseHeaders*
CredentialProviderScope*
CredentialProviderType
DiscoveryUrl
GatewayAuthorizerType
HttpTargetConfigurationType
InboundJwtClaim/aud*
InboundJwtClaim/client_id
InboundJwtClaim/iss
InboundJwtClaim/scope*
InboundJwtClaim/sub
InferenceTargetConfigurationType
KmsKeyArn
McpTargetConfigurationType
PolicyEngineArn
PolicyEngineMode
PrivateEndpointType
ProtocolType
ResourceConfigurationIdentifier
RuntimeAuthorizerType
actorId
namespace
runtimeSessionId
securityGroups*
sessionId
strategyId
subnets*
userid

RuntimeAuthorizerType;securityGroups;subnets
securityGroups;subnets
actorId;sessionId
namespace;strategyId

ab-test ab-test/{ABTestId} #
apikeycredentialprovider token-vault/{TokenVaultId}/apikeycredentialprovider/{Name} #
batch-evaluate batch-evaluate/{BatchEvaluationId} #
browser arn:{Partition}:bedrock-agentcore:{Region}:aws:browser/{BrowserId}
browser-custom browser-custom/{BrowserId} #
browser-profile browser-profile/{BrowserProfileId} #
capacity-provider capacity-provider/{CapacityProviderId} #
code-interpreter arn:{Partition}:bedrock-agentcore:{Region}:aws:code-interpreter/{CodeInterpreterId}
code-interpreter-custom code-interpreter-custom/{CodeInterpreterId} #
configuration-bundle configuration-bundle/{ConfigurationBundleId} #
consent-portal consent-portal/{ConsentPortalId} #
dataset dataset/{DatasetId} #
evaluator evaluator/{EvaluatorId} #
gateway gateway/{GatewayId} #
harness harness/{HarnessId} #
harness-endpoint harness/{HarnessId}/harness-endpoint/{Name} #
memory memory/{MemoryId} #
oauth2credentialprovider token-vault/{TokenVaultId}/oauth2credentialprovider/{Name} #
online-evaluation-config online-evaluation-config/{OnlineEvaluationConfigId} #
payment-manager payment-manager/{PaymentManagerId} #
paymentcredentialprovider token-vault/{TokenVaultId}/paymentcredentialprovider/{Name} #
policy policy-engine/{PolicyEngineId}/policy/{PolicyId}
policy-engine policy-engine/{PolicyEngineId} #
policy-generation policy-engine/{PolicyEngineId}/policy-generation/{PolicyGenerationId}
recommendation recommendation/{RecommendationId} #
registry registry/{RegistryId}
registry-record registry/{RegistryId}/record/{RecordId}
runtime runtime/{RuntimeId} #
runtime-endpoint runtime/{RuntimeId}/runtime-endpoint/{Name} #
token-vault token-vault/{TokenVaultId} #
web-search tool/web-search.v1
workload-identity workload-identity-directory/{DirectoryId}/workload-identity/{WorkloadIdentityName} #
workload-identity-directory workload-identity-directory/{DirectoryId} #

AddDatasetExamples w dataset*
AllowVendedLogDeliveryForResource p memory*,payment-manager
AuthorizeAction p gateway*,policy-engine*
BatchCreateMemoryRecords w memory* namespace
BatchDeleteMemoryRecords w memory*
BatchPutGatewayRateLimits w gateway*
BatchUpdateMemoryRecords w memory* namespace
CompleteResourceTokenAuth r oauth2credentialprovider*,token-vault*,workload-identity*,workload-identity-directory* InboundJwtClaim/aud;InboundJwtClaim/client_id;InboundJwtClaim/iss;InboundJwtClaim/scope;InboundJwtClaim/sub;userid
ConnectBrowserAutomationStream r
ConnectBrowserLiveViewStream r
CreateABTest w
CreateAgentRuntime w  +%&0
CreateAgentRuntimeEndpoint w runtime* +%
CreateApiKeyCredentialProvider w apikeycredentialprovider*,token-vault* +%
CreateBrowser w  +%&1
CreateBrowserProfile w  +%
CreateCapacityProvider w  #+%
CreateCodeInterpreter w  +%&1
CreateConfigurationBundle w
CreateConsentPortal w consent-portal* +%
CreateDataset w  #+%
CreateDatasetVersion w dataset*
CreateEvaluator w  #+%
CreateEvent w memory* &2
CreateGateway w  +%
CreateGatewayRateLimit w gateway*
CreateGatewayRule w gateway*
CreateGatewayTarget w gateway*
CreateHarness w  +%
CreateHarnessEndpoint w harness* +%
CreateMemory w  +%KmsKeyArn
CreateOauth2CredentialProvider w oauth2credentialprovider*,token-vault* +%
CreateOnlineEvaluationConfig w  #+%
CreatePaymentConnector w payment-manager*
CreatePaymentCredentialProvider w paymentcredentialprovider*,token-vault* +%
CreatePaymentInstrument w payment-manager*
CreatePaymentManager w  +%DiscoveryUrl
CreatePaymentSession w payment-manager*
CreatePolicy w policy-engine*
CreatePolicyEngine w  +%
CreateRegistry w
CreateRegistryRecord w registry*
CreateWorkloadIdentity w workload-identity*,workload-identity-directory* +%
DeleteABTest w ab-test*
DeleteAgentRuntime w runtime*
DeleteAgentRuntimeEndpoint w runtime*,runtime-endpoint*
DeleteApiKeyCredentialProvider w apikeycredentialprovider*,token-vault*
DeleteBatchEvaluation w batch-evaluate*
DeleteBrowser w browser-custom*
DeleteBrowserProfile w browser-profile*
DeleteCapacityProvider w capacity-provider*
DeleteCapacityProviderSession w capacity-provider*
DeleteCodeInterpreter w code-interpreter-custom*
DeleteConfigurationBundle w configuration-bundle*
DeleteConsentPortal w consent-portal*
DeleteDataset w dataset*
DeleteDatasetExamples w dataset*
DeleteEvaluator w evaluator*
DeleteEvent w memory* &2
DeleteGateway w gateway*
DeleteGatewayRateLimit w gateway*
DeleteGatewayRule w gateway*
DeleteGatewayTarget w gateway*
DeleteHarness w harness*
DeleteHarnessEndpoint w harness*,harness-endpoint*
DeleteMemory w memory*
DeleteMemoryRecord w memory*
DeleteOauth2CredentialProvider w oauth2credentialprovider*,token-vault*
DeleteOnlineEvaluationConfig w online-evaluation-config*
DeletePaymentConnector w payment-manager*
DeletePaymentCredentialProvider w paymentcredentialprovider*,token-vault*
DeletePaymentInstrument w payment-manager*
DeletePaymentManager w payment-manager*
DeletePaymentSession w payment-manager*
DeletePolicy w policy*,policy-engine*
DeletePolicyEngine w policy-engine*
DeleteRecommendation w recommendation*
DeleteRegistry w registry*
DeleteRegistryRecord w registry-record*
DeleteResourcePolicy w gateway,runtime,runtime-endpoint
DeleteWorkloadIdentity w workload-identity*,workload-identity-directory*
Evaluate w evaluator*
GatewayAssociateWebACL w gateway*
GatewayDisassociateWebACL w gateway*
GatewayGetWebACLForResource r gateway*
GatewayListResourcesForWebACL l
GetABTest r ab-test*
GetAgentCard r runtime*,runtime-endpoint*
GetAgentRuntime r runtime*
GetAgentRuntimeEndpoint r runtime*,runtime-endpoint*
GetApiKeyCredentialProvider r apikeycredentialprovider*,token-vault*
GetBatchEvaluation r batch-evaluate*
GetBrowser r browser-custom*
GetBrowserProfile r browser-profile*
GetBrowserSession r browser*,browser-custom*
GetCapacityProvider r capacity-provider*
GetCodeInterpreter r code-interpreter-custom*
GetCodeInterpreterSession r code-interpreter*,code-interpreter-custom*
GetConfigurationBundle r configuration-bundle*
GetConfigurationBundleVersion r configuration-bundle*
GetConsentPortal r consent-portal*
GetDataset r dataset*
GetEvaluator r evaluator*
GetEvent r memory* &2
GetGateway r gateway*
GetGatewayRateLimit r gateway*
GetGatewayRule r gateway*
GetGatewayTarget r gateway*
GetHarness r harness*
GetHarnessEndpoint r harness*,harness-endpoint*
GetMemory r memory*
GetMemoryRecord r memory*
GetOauth2CredentialProvider r oauth2credentialprovider*,token-vault*
GetOnlineEvaluationConfig r online-evaluation-config*
GetPaymentConnector r payment-manager*
GetPaymentCredentialProvider r paymentcredentialprovider*,token-vault*
GetPaymentInstrument r payment-manager*
GetPaymentInstrumentBalance r payment-manager*
GetPaymentManager r payment-manager*
GetPaymentSession r payment-manager*
GetPolicy r policy*,policy-engine*
GetPolicyEngine r policy-engine*
GetPolicyEngineSummary r policy-engine*
GetPolicyGeneration r policy-engine*,policy-generation*
GetPolicyGenerationSummary r policy-engine*,policy-generation*
GetPolicySummary r policy*,policy-engine*
GetRecommendation r recommendation*
GetRegistry r registry*
GetRegistryRecord r registry-record*
GetResourceApiKey r apikeycredentialprovider*,token-vault*,workload-identity*,workload-identity-directory*
GetResourceOauth2Token r oauth2credentialprovider*,token-vault*,workload-identity*,workload-identity-directory*
GetResourcePaymentToken r paymentcredentialprovider*,token-vault*,workload-identity*,workload-identity-directory*
GetResourcePolicy r gateway,runtime,runtime-endpoint
GetTokenVault r token-vault*
GetWorkloadAccessToken w workload-identity*,workload-identity-directory*
GetWorkloadAccessTokenForJWT w workload-identity*,workload-identity-directory* InboundJwtClaim/aud;InboundJwtClaim/client_id;InboundJwtClaim/iss;InboundJwtClaim/scope;InboundJwtClaim/sub
GetWorkloadAccessTokenForUserId w workload-identity*,workload-identity-directory* userid
GetWorkloadIdentity r workload-identity*,workload-identity-directory*
InvokeAgentRuntime w runtime*,runtime-endpoint*
InvokeAgentRuntimeCommand w runtime*,runtime-endpoint*
InvokeAgentRuntimeCommandShell w runtime*,runtime-endpoint*
InvokeAgentRuntimeForUser w runtime*,runtime-endpoint*
InvokeAgentRuntimeWithWebSocketStream w runtime*,runtime-endpoint*
InvokeAgentRuntimeWithWebSocketStreamForUser w runtime*,runtime-endpoint*
InvokeCodeInterpreter w code-interpreter*,code-interpreter-custom*
InvokeGateway p gateway*
InvokeHarness w harness*,harness-endpoint*
InvokeRegistryMcp r registry*
InvokeWebSearch p web-search*
ListABTests l
ListActors l memory*
ListAgentRuntimeEndpoints l
ListAgentRuntimeVersions l
ListAgentRuntimeVersionsByCapacityProvider l
ListAgentRuntimes l
ListApiKeyCredentialProviders r apikeycredentialprovider*,token-vault*
ListBatchEvaluations l
ListBrowserProfiles l
ListBrowserSessions l
ListBrowsers l
ListCapacityProviders l
ListCodeInterpreterSessions l code-interpreter*,code-interpreter-custom*
ListCodeInterpreters l
ListConfigurationBundleVersions l configuration-bundle*
ListConfigurationBundles l
ListConsentPortals l
ListDatasetExamples l dataset*
ListDatasetVersions l dataset*
ListDatasets l
ListEvaluators l
ListEvents l memory* &2
ListGatewayRateLimits l gateway*
ListGatewayRules l gateway*
ListGatewayTargets l gateway*
ListGateways l
ListHarnessEndpoints l
ListHarnessVersions l
ListHarnesses l
ListMemories l
ListMemoryExtractionJobs l memory*
ListMemoryRecords l memory* &3
ListOauth2CredentialProviders r oauth2credentialprovider*,token-vault*
ListOnlineEvaluationConfigs l
ListPaymentConnectors l payment-manager*
ListPaymentCredentialProviders l paymentcredentialprovider*,token-vault*
ListPaymentInstruments l payment-manager*
ListPaymentManagers l
ListPaymentSessions l payment-manager*
ListPolicies l policy-engine*
ListPolicyEngineSummaries l
ListPolicyEngines l
ListPolicyGenerationAssets l policy-engine*,policy-generation*
ListPolicyGenerationSummaries l policy-engine*
ListPolicyGenerations l policy-engine*
ListPolicySummaries l policy-engine*
ListRecommendations l
ListRegistries l
ListRegistryRecords l registry*
ListSessions l memory* actorId
ListTagsForResource l apikeycredentialprovider,browser-custom,browser-profile,capacity-provider,code-interpreter-custom,evaluator,gateway,harness,memory,oauth2credentialprovider,online-evaluation-config,payment-manager,paymentcredentialprovider,policy-engine,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory
ListWorkloadIdentities r workload-identity*,workload-identity-directory*
ManageAdminPolicy p
ManageResourceScopedPolicy p gateway*
PartiallyAuthorizeActions p gateway*,policy-engine*
PassCapacityProvider w capacity-provider*
ProcessPayment w payment-manager*
PutResourcePolicy w gateway,runtime,runtime-endpoint
PutSystemLogEvents w capacity-provider* runtimeSessionId
RetrieveMemoryRecords l memory* &3
SaveBrowserSessionProfile w browser*,browser-custom*,browser-profile*
SearchRegistryRecords r registry*
SetTokenVaultCMK w token-vault*
StartBatchEvaluation w
StartBrowserSession w browser*,browser-custom*,browser-profile
StartCodeInterpreterSession w code-interpreter*,code-interpreter-custom*
StartMemoryExtractionJob w memory* actorId;sessionId;strategyId
StartPolicyGeneration w policy-engine*
StartRecommendation w
StopBatchEvaluation w batch-evaluate*
StopBrowserSession w browser*,browser-custom*
StopCodeInterpreterSession w code-interpreter*,code-interpreter-custom*
StopRuntimeSession w runtime*,runtime-endpoint*
SubmitRegistryRecordForApproval w registry-record*
SynchronizeGatewayTargets p gateway*
TagResource t apikeycredentialprovider,browser-custom,browser-profile,capacity-provider,code-interpreter-custom,evaluator,gateway,harness,memory,oauth2credentialprovider,online-evaluation-config,payment-manager,paymentcredentialprovider,policy-engine,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory +%
UntagResource t apikeycredentialprovider,browser-custom,browser-profile,capacity-provider,code-interpreter-custom,evaluator,gateway,harness,memory,oauth2credentialprovider,online-evaluation-config,payment-manager,paymentcredentialprovider,policy-engine,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory %
UpdateABTest w ab-test*
UpdateAgentRuntime w runtime* &0
UpdateAgentRuntimeEndpoint w runtime*,runtime-endpoint*
UpdateApiKeyCredentialProvider w apikeycredentialprovider*,token-vault*
UpdateBrowserStream w browser*,browser-custom*
UpdateCapacityProvider w capacity-provider*
UpdateConfigurationBundle w configuration-bundle*
UpdateConsentPortal w consent-portal*
UpdateDataset w dataset*
UpdateDatasetExamples w dataset*
UpdateEvaluator w evaluator*
UpdateGateway w gateway*
UpdateGatewayRateLimit w gateway*
UpdateGatewayRule w gateway*
UpdateGatewayTarget w gateway*
UpdateHarness w harness*
UpdateHarnessEndpoint w harness*,harness-endpoint*
UpdateMemory w memory*
UpdateOauth2CredentialProvider w oauth2credentialprovider*,token-vault*
UpdateOnlineEvaluationConfig w online-evaluation-config*
UpdatePaymentConnector w payment-manager*
UpdatePaymentCredentialProvider w paymentcredentialprovider*,token-vault*
UpdatePaymentManager w payment-manager* DiscoveryUrl
UpdatePolicy w policy*,policy-engine*
UpdatePolicyEngine w policy-engine*
UpdateRegistry w registry*
UpdateRegistryRecord w registry-record*
UpdateRegistryRecordStatus w registry-record*
UpdateWorkloadIdentity w workload-identity*,workload-identity-directory*`;
