export const data: string = `AWS Glue

CredentialIssuingService
EnabledForRedshiftAutoDiscovery=bool
FederatedAuthorizationSource
LakeFormationPermissions
RoleAssumedBy
SecurityGroupIds*
SubnetIds*
VpcIds*

FederatedAuthorizationSource;LakeFormationPermissions
SecurityGroupIds;SubnetIds;VpcIds
EnabledForRedshiftAutoDiscovery;FederatedAuthorizationSource;LakeFormationPermissions

blueprint blueprint/{BlueprintName} #
catalog catalog/{CatalogName} #
completion completion/{CompletionId}
connection connection/{ConnectionName} #
connectiontype connectionType:{ConnectionTypeName} #
crawler crawler/{CrawlerName} #
customentitytype customEntityType/{CustomEntityTypeId} #
database database/{DatabaseName} #
dataqualityruleset dataQualityRuleset/{RulesetName} #
devendpoint devEndpoint/{DevEndpointName} #
integration integration:{IntegrationId} #
integrationresourceproperty integrationresourceproperty/{ResourceType}/{ResourceName} #
job job/{JobName} #
mltransform mlTransform/{TransformId} #
registry registry/{RegistryName} #
rootcatalog catalog
schema schema/{SchemaName} #
session session/{SessionId} #
table table/{DatabaseName}/{TableName} #
tableversion tableVersion/{DatabaseName}/{TableName}/{TableVersionName} #
trigger trigger/{TriggerName} #
usageprofile usageProfile/{UsageProfileId} #
userdefinedfunction userDefinedFunction/{DatabaseName}/{UserDefinedFunctionName} #
workflow workflow/{WorkflowName} #

AccessDataQualityRuntimeConfiguration r
AuthorizeInboundIntegration w integration*
BatchCreatePartition w catalog,database*,rootcatalog*,table* LakeFormationPermissions
BatchDeleteConnection w connection*,rootcatalog* LakeFormationPermissions
BatchDeletePartition w catalog,database*,rootcatalog*,table* LakeFormationPermissions
BatchDeleteTable w catalog,database*,rootcatalog*,table* LakeFormationPermissions
BatchDeleteTableVersion w catalog,database*,rootcatalog*,table* LakeFormationPermissions
BatchGetBlueprints r blueprint*
BatchGetCrawlers r crawler*
BatchGetCustomEntityTypes r
BatchGetDevEndpoints r devendpoint*
BatchGetJobs r job*
BatchGetPartition r catalog,database*,rootcatalog*,table* LakeFormationPermissions
BatchGetStageFiles p
BatchGetTableOptimizer r database*,rootcatalog*,table*
BatchGetTriggers r trigger*
BatchGetWorkflows r workflow*
BatchStopJobRun w job*
BatchUpdatePartition w catalog,database*,rootcatalog*,table* LakeFormationPermissions
CancelDataQualityRuleRecommendationRun w dataqualityruleset*
CancelDataQualityRulesetEvaluationRun w dataqualityruleset*
CancelMLTaskRun w mltransform*
CancelStatement w session*
CheckSchemaVersionValidity r
CreateBlueprint w blueprint* +%
CreateCatalog w catalog*,rootcatalog* +%&0
CreateClassifier w
CreateColumnStatisticsTaskSettings w database*,rootcatalog*,table*
CreateConnection w connectiontype,rootcatalog* +%LakeFormationPermissions
CreateCrawler w  +%
CreateCustomEntityType w  +%
CreateDataQualityRuleset w  +%
CreateDatabase w catalog,database*,rootcatalog* +%&0
CreateDevEndpoint w  +%
CreateGlueIdentityCenterConfiguration w
CreateInboundIntegration w
CreateIntegration w catalog*,connection*,database*,integration* +%
CreateIntegrationResourceProperty w catalog*,connection*,database*,integrationresourceproperty* +%
CreateIntegrationTableProperties w catalog*,connection*,database*
CreateJob w job* +%&1
CreateMLTransform w  +%
CreatePartition w catalog,database*,rootcatalog*,table* LakeFormationPermissions
CreatePartitionIndex w catalog,database*,rootcatalog*,table* LakeFormationPermissions
CreateRegistry w registry* +%
CreateSchema w registry*,schema* +%
CreateScript w
CreateSecurityConfiguration w
CreateSession w session* +%&1
CreateTable w catalog,database*,rootcatalog*,table* &0
CreateTableOptimizer w database*,rootcatalog*,table*
CreateTrigger w trigger* +%
CreateUsageProfile w usageprofile* +%
CreateUserDefinedFunction w catalog,database*,rootcatalog* LakeFormationPermissions
CreateWorkflow w workflow* +%
DeleteBlueprint w blueprint*
DeleteCatalog w catalog,rootcatalog* &0
DeleteClassifier w
DeleteColumnStatisticsForPartition w catalog,database*,rootcatalog*,table* LakeFormationPermissions
DeleteColumnStatisticsForTable w catalog,database*,rootcatalog*,table* LakeFormationPermissions
DeleteColumnStatisticsTaskSettings w database*,rootcatalog*,table*
DeleteConnection w connection*,rootcatalog* LakeFormationPermissions
DeleteConnectionType w connectiontype*
DeleteCrawler w crawler*
DeleteCustomEntityType w
DeleteDataQualityRuleset w dataqualityruleset*
DeleteDatabase w catalog,database*,rootcatalog*,table*,userdefinedfunction* &0
DeleteDevEndpoint w devendpoint*
DeleteGlueIdentityCenterConfiguration w
DeleteIntegration w integration* #
DeleteIntegrationResourceProperty w catalog*,connection*,database*,integrationresourceproperty*
DeleteIntegrationTableProperties w catalog*,connection*,database*
DeleteJob w job*
DeleteMLTransform w mltransform*
DeletePartition w catalog,database*,rootcatalog*,table* LakeFormationPermissions
DeletePartitionIndex w catalog,database*,rootcatalog*,table* LakeFormationPermissions
DeleteRegistry w registry*
DeleteResourcePolicy p catalog,database,rootcatalog*,table
DeleteSchema w registry*,schema*
DeleteSchemaVersions w registry*,schema*
DeleteSecurityConfiguration w
DeleteSession w session*
DeleteTable w catalog,database*,rootcatalog*,table* &0
DeleteTableOptimizer w database*,rootcatalog*,table*
DeleteTableVersion w catalog,database*,rootcatalog*,table* LakeFormationPermissions
DeleteTrigger w trigger*
DeleteUsageProfile w usageprofile*
DeleteUserDefinedFunction w catalog,database*,rootcatalog*,userdefinedfunction* LakeFormationPermissions
DeleteWorkflow w workflow*
DeregisterDataPreview p
DescribeConnectionType p connectiontype
DescribeEntity p connection*,connectiontype,rootcatalog*
DescribeInboundIntegrations l
DescribeIntegrations l integration* #
FederateAuthorization w catalog,rootcatalog* EnabledForRedshiftAutoDiscovery;FederatedAuthorizationSource
GetBlueprint r blueprint*
GetBlueprintRun r blueprint*
GetBlueprintRuns r blueprint*
GetCatalog r catalog,rootcatalog* &2
GetCatalogImportStatus r rootcatalog* LakeFormationPermissions
GetCatalogs r catalog,rootcatalog* &2
GetClassifier r
GetClassifiers r
GetColumnStatisticsForPartition r catalog,database*,rootcatalog*,table* LakeFormationPermissions
GetColumnStatisticsForTable r catalog,database*,rootcatalog*,table* LakeFormationPermissions
GetColumnStatisticsTaskRun r
GetColumnStatisticsTaskRuns r
GetColumnStatisticsTaskSettings r
GetCompletion r completion*
GetConnection r connection*,rootcatalog* LakeFormationPermissions
GetConnections r connection*,rootcatalog* LakeFormationPermissions
GetCrawler r crawler*
GetCrawlerMetrics r
GetCrawlers r
GetCustomEntityType r
GetDashboardUrl r session*
GetDataCatalogEncryptionSettings r rootcatalog*
GetDataPreviewStatement p
GetDataQualityModel r dataqualityruleset*,job*
GetDataQualityModelResult r dataqualityruleset*,job*
GetDataQualityResult r dataqualityruleset*
GetDataQualityRuleRecommendationRun r dataqualityruleset*
GetDataQualityRuleset r dataqualityruleset*
GetDataQualityRulesetEvaluationRun r dataqualityruleset*
GetDatabase r catalog,database*,rootcatalog* &0
GetDatabases r catalog,database*,rootcatalog* &0
GetDataflowGraph r
GetDevEndpoint r devendpoint*
GetDevEndpoints r
GetEntityRecords r catalog*,connection,connectiontype
GetEnvironment p
GetExecutors p
GetExecutorsThreads p
GetGeneratedCode r
GetGlueIdentityCenterConfiguration r
GetIntegrationResourceProperty r catalog*,connection*,database*,integrationresourceproperty*
GetIntegrationTableProperties r catalog*,connection*,database*
GetJob r job*
GetJobBookmark r
GetJobRun r job*
GetJobRuns r job*
GetJobUpgradeAnalysis r job*
GetJobs r
GetLogParsingStatus p
GetMLTaskRun r mltransform*
GetMLTaskRuns l mltransform*
GetMLTransform r mltransform*
GetMLTransforms l mltransform*
GetMapping r
GetNotebookInstanceStatus p
GetPartition r catalog,database*,rootcatalog*,table* LakeFormationPermissions
GetPartitionIndexes r catalog,database*,rootcatalog*,table* LakeFormationPermissions
GetPartitions r catalog,database*,rootcatalog*,table* LakeFormationPermissions
GetPlan r
GetQueries p
GetQuery p
GetRecipeAction p
GetRegistry r registry*
GetResourcePolicies r rootcatalog*
GetResourcePolicy r catalog,database,rootcatalog*,table
GetSchema r registry*,schema*
GetSchemaByDefinition r registry*,schema*
GetSchemaVersion r registry,schema
GetSchemaVersionsDiff r registry*,schema*
GetSecurityConfiguration r
GetSecurityConfigurations r
GetSession r session*
GetSessionEndpoint r session*
GetStage p
GetStageAttempt p
GetStageAttemptTaskList p
GetStageAttemptTaskSummary p
GetStageFiles p
GetStages p
GetStatement r session*
GetStorage p
GetStorageUnit p
GetTable r catalog,database*,rootcatalog*,table* &0
GetTableOptimizer r database*,rootcatalog*,table*
GetTableVersion r catalog,database*,rootcatalog*,table* LakeFormationPermissions
GetTableVersions r catalog,database*,rootcatalog*,table* LakeFormationPermissions
GetTables r catalog,database*,rootcatalog*,table* &0
GetTags r blueprint,catalog,connection,connectiontype,crawler,customentitytype,database,devendpoint,job,trigger,usageprofile,workflow
GetTrigger r trigger*
GetTriggers r
GetUsageProfile r usageprofile*
GetUserDefinedFunction r catalog,database*,rootcatalog*,userdefinedfunction* LakeFormationPermissions
GetUserDefinedFunctions r catalog,database*,rootcatalog*,userdefinedfunction* &0
GetWorkflow r workflow*
GetWorkflowRun r workflow*
GetWorkflowRunProperties r workflow*
GetWorkflowRuns r workflow*
GlueNotebookAuthorize p
GlueNotebookRefreshCredentials p
ImportCatalogToGlue w rootcatalog* LakeFormationPermissions
ListBlueprints l
ListColumnStatisticsTaskRuns r
ListConnectionTypes p
ListCrawlers l
ListCrawls l crawler*
ListCustomEntityTypes l
ListDataQualityResults l dataqualityruleset*
ListDataQualityRuleRecommendationRuns l dataqualityruleset*
ListDataQualityRulesetEvaluationRuns l dataqualityruleset*
ListDataQualityRulesets l dataqualityruleset*
ListDevEndpoints l
ListEntities p connection*,connectiontype,rootcatalog*
ListIntegrationResourceProperties l catalog*,connection*,database*,integrationresourceproperty*
ListJobUpgradeAnalyses l job*
ListJobs l
ListMLTransforms l mltransform*
ListRegistries l
ListSchemaVersions l registry*,schema*
ListSchemas l registry
ListSessions l
ListStatements l session*
ListTableOptimizerRuns l database*,rootcatalog*,table*
ListTriggers l
ListUsageProfiles l
ListWorkflows l
ManagedConnector p
ModifyIntegration w integration* #
NotifyEvent w workflow*
PassConnection w connection*
PublishDataQuality w dataqualityruleset*
PutDataCatalogEncryptionSettings w rootcatalog*
PutDataQualityProfileAnnotation w dataqualityruleset*,job*
PutDataQualityStatisticAnnotation w dataqualityruleset*,job*
PutResourcePolicy p catalog,database,rootcatalog*,table
PutSchemaVersionMetadata w registry,schema
PutWorkflowRunProperties w workflow*
QuerySchemaVersionMetadata l registry,schema
RefreshOAuth2Tokens p connection*,connectiontype,rootcatalog*
RegisterConnectionType w connectiontype* #+%
RegisterSchemaVersion w registry*,schema*
RemoveSchemaVersionMetadata w registry,schema
RenameTable w catalog,database*,rootcatalog*,table* &0
RequestLogParsing p
ResetJobBookmark w
ResumeWorkflowRun w workflow*
RunDataPreviewStatement p
RunStatement w session*
SearchTables r catalog,database*,rootcatalog*,table* LakeFormationPermissions
SendFeedback w
SendRecipeAction p
StartBlueprintRun w blueprint*
StartColumnStatisticsTaskRun w database*,rootcatalog*,table*
StartColumnStatisticsTaskRunSchedule w database*,rootcatalog*,table*
StartCompletion w
StartCrawler w crawler*
StartCrawlerSchedule w
StartDataQualityRuleRecommendationRun w dataqualityruleset*
StartDataQualityRulesetEvaluationRun w dataqualityruleset*
StartExportLabelsTaskRun w mltransform*
StartImportLabelsTaskRun w mltransform*
StartJobRun w job*
StartJobUpgradeAnalysis w job*
StartMLEvaluationTaskRun w mltransform*
StartMLLabelingSetGenerationTaskRun w mltransform*
StartNotebook p
StartTrigger w trigger*
StartWorkflowRun w workflow*
StopColumnStatisticsTaskRun w database*,rootcatalog*,table*
StopColumnStatisticsTaskRunSchedule w database*,rootcatalog*,table*
StopCrawler w crawler*
StopCrawlerSchedule w
StopJobUpgradeAnalysis w job*
StopSession w session*
StopTrigger w trigger*
StopWorkflowRun w workflow*
TagResource t blueprint,catalog,connection,connectiontype,crawler,customentitytype,dataqualityruleset,database,devendpoint,integration,integrationresourceproperty,job,mltransform,registry,schema,session,trigger,usageprofile,workflow +%LakeFormationPermissions
TerminateNotebook p
TestConnection p connection,connectiontype
UntagResource t blueprint,catalog,connection,connectiontype,crawler,customentitytype,dataqualityruleset,database,devendpoint,integration,integrationresourceproperty,job,mltransform,registry,schema,session,trigger,usageprofile,workflow %LakeFormationPermissions
UpdateBlueprint w blueprint*
UpdateCatalog w catalog,rootcatalog* &0
UpdateClassifier w
UpdateColumnStatisticsForPartition w catalog,database*,rootcatalog*,table* LakeFormationPermissions
UpdateColumnStatisticsForTable w catalog,database*,rootcatalog*,table* LakeFormationPermissions
UpdateColumnStatisticsTaskSettings w database*,rootcatalog*,table*
UpdateConnection w connection*,connectiontype,rootcatalog* LakeFormationPermissions
UpdateCrawler w crawler*
UpdateCrawlerSchedule w
UpdateDataQualityRuleset w dataqualityruleset*
UpdateDatabase w catalog,database*,rootcatalog* &0
UpdateDevEndpoint w devendpoint*
UpdateGlueIdentityCenterConfiguration w
UpdateIntegrationResourceProperty w catalog*,connection*,database*,integrationresourceproperty*
UpdateIntegrationTableProperties w catalog*,connection*,database*
UpdateJob w job* &1
UpdateJobFromSourceControl w job*
UpdateMLTransform w mltransform*
UpdatePartition w catalog,database*,rootcatalog*,table* LakeFormationPermissions
UpdateRegistry w registry*
UpdateSchema w registry*,schema*
UpdateSourceControlFromJob w job*
UpdateTable w catalog,database*,rootcatalog*,table* &0
UpdateTableOptimizer w database*,rootcatalog*,table*
UpdateTrigger w trigger*
UpdateUsageProfile w usageprofile*
UpdateUserDefinedFunction w catalog,database*,rootcatalog*,userdefinedfunction* LakeFormationPermissions
UpdateWorkflow w workflow*
UpgradeJob w job*
UseGlueStudio p
UseMLTransforms w mltransform*`;
