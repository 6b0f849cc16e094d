export const data: string = `Amazon SageMaker

AcceleratorTypes*
AppNetworkAccessType
AuthMode
BearerTokenType
CurrentCustomerMetadataProperties/{MetadataKey}
CurrentModelLifeCycleStage
CurrentModelLifeCycleStageStatus
CustomerMetadataProperties/{MetadataKey}
CustomerMetadataPropertiesToRemove*
DirectGatedModelAccess
DirectInternetAccess
DomainId
DomainSharingOutputKmsKey=arn
DomainSharingOutputKmsKeyArn=arn
EnableRemoteDebug=bool
FeatureGroupDisableGlueTableCreation=bool
FeatureGroupEnableOnlineStore=bool
FeatureGroupOfflineStoreConfig=bool
FeatureGroupOfflineStoreKmsKey=arn
FeatureGroupOfflineStoreKmsKeyArn=arn
FeatureGroupOfflineStoreS3Uri
FeatureGroupOnlineStoreKmsKey=arn
FeatureGroupOnlineStoreKmsKeyArn=arn
FileSystemAccessMode
FileSystemDirectoryPath
FileSystemId
FileSystemType
HomeEfsFileSystemKmsKey=arn
ImageArns=arn*
ImageVersionArns=arn*
InstanceTypes*
InterContainerTrafficEncryption=bool
IsUpdateRecord=bool
KeepAlivePeriod=numeric
MaxRuntimeInSeconds=numeric
MinimumInstanceMetadataServiceVersion
ModelApprovalStatus
ModelArn=arn
sagemaker:ModelLifeCycle:Stage
sagemaker:ModelLifeCycle:StageStatus
NetworkIsolation=bool
NotebookInstanceLifecycleConfigArns=arn*
OutputKmsKey=arn
OutputKmsKeyArn=arn
OwnerUserProfileArn=arn
PipelineVersionId
RemoteAccess
ResourceTag/
ResourceTag/{TagKey}
RootAccess
SearchVisibilityCondition/{FilterKey}
ServerlessMaxConcurrency=numeric
ServerlessMemorySize=numeric
SpaceSharingType
StudioLifecycleConfigArns=arn*
TaggingAction
TargetModel
UpdatableFeatures*
UserProfileName
VolumeKmsKey=arn
VolumeKmsKeyArn=arn
VpcSecurityGroupIds*
VpcSubnets*
WorkteamArn=arn
WorkteamType

CurrentCustomerMetadataProperties/{MetadataKey};CurrentModelLifeCycleStage;CurrentModelLifeCycleStageStatus
InterContainerTrafficEncryption;OutputKmsKeyArn;VolumeKmsKeyArn;VpcSecurityGroupIds;VpcSubnets
InstanceTypes;VpcSecurityGroupIds;VpcSubnets
InstanceTypes;InterContainerTrafficEncryption;MaxRuntimeInSeconds;NetworkIsolation;OutputKmsKeyArn;VolumeKmsKeyArn;VpcSecurityGroupIds;VpcSubnets
ImageArns;ImageVersionArns;InstanceTypes;OwnerUserProfileArn;RemoteAccess;SpaceSharingType;StudioLifecycleConfigArns
DomainSharingOutputKmsKeyArn;ImageArns;ImageVersionArns;InstanceTypes;StudioLifecycleConfigArns;VpcSecurityGroupIds
OwnerUserProfileArn;SpaceSharingType

action action/{ActionName} #ResourceTag/{TagKey}
ai-benchmark-job ai-benchmark-job/{AIBenchmarkJobName} #ResourceTag/{TagKey}
ai-recommendation-job ai-recommendation-job/{AIRecommendationJobName} #ResourceTag/{TagKey}
ai-workload-config ai-workload-config/{AIWorkloadConfigName} #ResourceTag/{TagKey}
algorithm algorithm/{AlgorithmName} #ResourceTag/{TagKey}
app app/{DomainId}/{UserProfileName}/{AppType}/{AppName} #ResourceTag/{TagKey}
app-image-config app-image-config/{AppImageConfigName} #ResourceTag/{TagKey}
artifact artifact/{HashOfArtifactSource} #ResourceTag/{TagKey}
automl-job automl-job/{AutoMLJobJobName} #ResourceTag/{TagKey}
cluster cluster/{ClusterId} #ResourceTag/{TagKey}
cluster-scheduler-config cluster-scheduler-config/{ClusterSchedulerConfigId} #ResourceTag/{TagKey}
code-repository code-repository/{CodeRepositoryName} #ResourceTag/{TagKey}
compilation-job compilation-job/{CompilationJobName} #ResourceTag/{TagKey}
compute-quota compute-quota/{ComputeQuotaId} #ResourceTag/{TagKey}
context context/{ContextName} #ResourceTag/{TagKey}
data-quality-job-definition data-quality-job-definition/{DataQualityJobDefinitionName} #ResourceTag/{TagKey}
device device-fleet/{DeviceFleetName}/device/{DeviceName} #ResourceTag/{TagKey}
device-fleet device-fleet/{DeviceFleetName} #ResourceTag/{TagKey}
domain domain/{DomainId} #ResourceTag/{TagKey}
edge-deployment-plan edge-deployment/{EdgeDeploymentPlanName} #ResourceTag/{TagKey}
edge-packaging-job edge-packaging-job/{EdgePackagingJobName} #ResourceTag/{TagKey}
endpoint endpoint/{EndpointName} #ResourceTag/{TagKey}
endpoint-config endpoint-config/{EndpointConfigName} #ResourceTag/{TagKey}
experiment experiment/{ExperimentName} #ResourceTag/{TagKey}
experiment-trial experiment-trial/{TrialName} #ResourceTag/{TagKey}
experiment-trial-component experiment-trial-component/{TrialComponentName} #ResourceTag/{TagKey}
feature-group feature-group/{FeatureGroupName} #ResourceTag/{TagKey}
flow-definition flow-definition/{FlowDefinitionName} #ResourceTag/{TagKey}
hub hub/{HubName} #ResourceTag/{TagKey}
hub-content hub-content/{HubName}/{HubContentType}/{HubContentName} #ResourceTag/{TagKey}
human-loop human-loop/{HumanLoopName}
human-task-ui human-task-ui/{HumanTaskUiName} #ResourceTag/{TagKey}
hyper-parameter-tuning-job hyper-parameter-tuning-job/{HyperParameterTuningJobName} #ResourceTag/{TagKey}
image image/{ImageName} #ResourceTag/{TagKey}
image-version image-version/{ImageName}/{Version} #ResourceTag/{TagKey}
inference-component inference-component/{InferenceComponentName} #ResourceTag/{TagKey}
inference-experiment inference-experiment/{InferenceExperimentName} #ResourceTag/{TagKey}
inference-recommendations-job inference-recommendations-job/{InferenceRecommendationsJobName} #ResourceTag/{TagKey}
job job/{JobCategory}/{JobName} #ResourceTag/{TagKey}
labeling-job labeling-job/{LabelingJobName} #ResourceTag/{TagKey}
lineage-group lineage-group/{LineageGroupName} #ResourceTag/{TagKey}
mlflow-app mlflow-app/{MLflowAppId} #ResourceTag/{TagKey}
mlflow-tracking-server mlflow-tracking-server/{MlflowTrackingServerName}
model model/{ModelName} #ResourceTag/{TagKey}
model-bias-job-definition model-bias-job-definition/{ModelBiasJobDefinitionName} #ResourceTag/{TagKey}
model-card model-card/{ModelCardName} #ResourceTag/{TagKey}
model-card-export-job model-card/{ModelCardName}/export-job/{ExportJobName} #ResourceTag/{TagKey}
model-explainability-job-definition model-explainability-job-definition/{ModelExplainabilityJobDefinitionName} #ResourceTag/{TagKey}
model-package model-package/{ModelPackageName} #CurrentCustomerMetadataProperties/{MetadataKey};CurrentModelLifeCycleStage;CurrentModelLifeCycleStageStatus;ResourceTag/{TagKey}
model-package-group model-package-group/{ModelPackageGroupName} #ResourceTag/{TagKey}
model-quality-job-definition model-quality-job-definition/{ModelQualityJobDefinitionName} #ResourceTag/{TagKey}
monitoring-schedule monitoring-schedule/{MonitoringScheduleName} #ResourceTag/{TagKey}
monitoring-schedule-alert monitoring-schedule/{MonitoringScheduleName}/alert/{MonitoringScheduleAlertName}
notebook-instance notebook-instance/{NotebookInstanceName} #ResourceTag/{TagKey}
notebook-instance-lifecycle-config notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName} #ResourceTag/{TagKey}
optimization-job optimization-job/{OptimizationJobName} #ResourceTag/{TagKey}
partner-app partner-app/{AppId} #ResourceTag/{TagKey}
pipeline pipeline/{PipelineName} #ResourceTag/{TagKey}
pipeline-execution pipeline/{PipelineName}/execution/{RandomString} #ResourceTag/{TagKey}
processing-job processing-job/{ProcessingJobName} #ResourceTag/{TagKey}
project project/{ProjectName} #ResourceTag/{TagKey}
reserved-capacity reserved-capacity/{RandomString} #ResourceTag/{TagKey}
sagemaker-catalog sagemaker-catalog/{ResourceCatalogName}
shared-model shared-model/{SharedModelId}
shared-model-event shared-model-event/{EventId}
space space/{DomainId}/{SpaceName} #ResourceTag/{TagKey}
studio-lifecycle-config studio-lifecycle-config/{StudioLifecycleConfigName} #ResourceTag/{TagKey}
training-job training-job/{TrainingJobName} #ResourceTag/{TagKey}
training-plan training-plan/{TrainingPlanName} #ResourceTag/{TagKey}
transform-job transform-job/{TransformJobName} #ResourceTag/{TagKey}
user-profile user-profile/{DomainId}/{UserProfileName} #ResourceTag/{TagKey}
workforce workforce/{WorkforceName} #ResourceTag/{TagKey}
workteam workteam/{WorkteamName} #ResourceTag/{TagKey}

AccessModelPackage r model-package*
AddAssociation w action*,artifact*,context*,experiment*,experiment-trial-component*
AddTags t action,ai-benchmark-job,ai-recommendation-job,ai-workload-config,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package=&0,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam +%TaggingAction
AssociateTrialComponent w experiment-trial*,experiment-trial-component*
AttachClusterNodeNetworkInterface w cluster*
AttachClusterNodeVolume w cluster*
BatchAddClusterNodes w cluster*
BatchDeleteClusterNodes w cluster*
BatchDescribeModelPackage r model-package*=&0
BatchGetMetrics r experiment-trial-component*,training-job*
BatchGetRecord r feature-group*
BatchPutMetrics w experiment-trial-component*,training-job*
BatchRebootClusterNodes w cluster*
BatchReplaceClusterNodes w cluster*
BatchWriteRecord w feature-group*
CallMlflowAppApi w mlflow-app*
CallPartnerAppApi w partner-app*
CallWithBearerToken r  BearerTokenType
CompleteRollout w job*
CreateAIBenchmarkJob w ai-benchmark-job* +%
CreateAIRecommendationJob w ai-recommendation-job* +%
CreateAIWorkloadConfig w ai-workload-config* +%
CreateAction w action* +%
CreateAlgorithm w algorithm* +%
CreateApp w app* +%ImageArns;ImageVersionArns;InstanceTypes;OwnerUserProfileArn;SpaceSharingType;StudioLifecycleConfigArns
CreateAppImageConfig w app-image-config* +%
CreateArtifact w artifact* +%
CreateAutoMLJob w automl-job* +%&1
CreateAutoMLJobV2 w automl-job* +%&1
CreateCluster w cluster*,reserved-capacity,training-plan +%&2
CreateClusterSchedulerConfig w cluster*,cluster-scheduler-config* +%
CreateCodeRepository w code-repository* +%
CreateCompilationJob w compilation-job* +%
CreateComputeQuota w cluster*,compute-quota* +%
CreateContext w context* +%
CreateDataQualityJobDefinition w data-quality-job-definition* +%&3
CreateDeviceFleet w device-fleet* +%
CreateDomain w domain* +%AppNetworkAccessType;AuthMode;DomainSharingOutputKmsKeyArn;ImageArns;ImageVersionArns;InstanceTypes;StudioLifecycleConfigArns;VolumeKmsKeyArn;VpcSecurityGroupIds;VpcSubnets
CreateEdgeDeploymentPlan w edge-deployment-plan* +%
CreateEdgeDeploymentStage w edge-deployment-plan* +%
CreateEdgePackagingJob w edge-packaging-job* +%
CreateEndpoint w endpoint*,endpoint-config* +%
CreateEndpointConfig w endpoint-config* +%AcceleratorTypes;InstanceTypes;ModelArn;NetworkIsolation;ServerlessMaxConcurrency;ServerlessMemorySize;VolumeKmsKeyArn;VpcSecurityGroupIds;VpcSubnets
CreateExperiment w experiment* +%
CreateFeatureGroup w feature-group* +%FeatureGroupDisableGlueTableCreation;FeatureGroupEnableOnlineStore;FeatureGroupOfflineStoreConfig;FeatureGroupOfflineStoreKmsKeyArn;FeatureGroupOfflineStoreS3Uri;FeatureGroupOnlineStoreKmsKeyArn
CreateFlowDefinition w flow-definition* +%WorkteamArn;WorkteamType
CreateHub w hub* +%
CreateHubContentPresignedUrls r hub*,hub-content*
CreateHubContentReference w hub*,hub-content* +%
CreateHumanTaskUi w human-task-ui* +%
CreateHyperParameterTuningJob w hyper-parameter-tuning-job* +%FileSystemAccessMode;FileSystemDirectoryPath;FileSystemId;FileSystemType;InstanceTypes;InterContainerTrafficEncryption;MaxRuntimeInSeconds;NetworkIsolation;OutputKmsKeyArn;VolumeKmsKeyArn;VpcSecurityGroupIds;VpcSubnets
CreateImage w image* +%
CreateImageVersion w image*
CreateInferenceComponent w endpoint*,inference-component* +%ModelArn
CreateInferenceExperiment w inference-experiment* +%
CreateInferenceRecommendationsJob w inference-recommendations-job* +%
CreateJob w job* +%OutputKmsKeyArn;VpcSecurityGroupIds;VpcSubnets
CreateLabelingJob w labeling-job* +%OutputKmsKeyArn;VolumeKmsKeyArn;WorkteamArn;WorkteamType
CreateLineageGroupPolicy w
CreateMlflowApp w mlflow-app* +%
CreateMlflowTrackingServer w mlflow-tracking-server*=#ResourceTag/{TagKey} +%
CreateModel w model* +%DirectGatedModelAccess;NetworkIsolation;VpcSecurityGroupIds;VpcSubnets
CreateModelBiasJobDefinition w model-bias-job-definition* +%&3
CreateModelCard w model-card* +%
CreateModelCardExportJob w model-card*
CreateModelExplainabilityJobDefinition w model-explainability-job-definition* +%&3
CreateModelPackage w model-package=&0 +%CustomerMetadataProperties/{MetadataKey};ModelApprovalStatus;sagemaker:ModelLifeCycle:Stage;sagemaker:ModelLifeCycle:StageStatus
CreateModelPackageGroup w model-package-group* +%
CreateModelQualityJobDefinition w model-quality-job-definition* +%&3
CreateMonitoringSchedule w monitoring-schedule* +%&3
CreateNotebookInstance w notebook-instance* +%AcceleratorTypes;DirectInternetAccess;InstanceTypes;MinimumInstanceMetadataServiceVersion;NotebookInstanceLifecycleConfigArns;RootAccess;VolumeKmsKeyArn;VpcSecurityGroupIds;VpcSubnets
CreateNotebookInstanceLifecycleConfig w notebook-instance-lifecycle-config* +%
CreateOptimizationJob w optimization-job* +%
CreatePartnerApp w partner-app* +%
CreatePartnerAppPresignedUrl w partner-app*
CreatePipeline w pipeline* +%
CreatePresignedDomainUrl w user-profile*
CreatePresignedMlflowAppUrl w mlflow-app*
CreatePresignedMlflowTrackingServerUrl w mlflow-tracking-server*=#ResourceTag/{TagKey}
CreatePresignedNotebookInstanceUrl w notebook-instance*
CreateProcessingJob w processing-job* +%&3
CreateProject w project* +%
CreateReservedCapacity w reserved-capacity* +%
CreateSharedModel w shared-model*
CreateSpace w space* +%&4
CreateStudioLifecycleConfig w studio-lifecycle-config* +%
CreateTrainingJob w reserved-capacity,training-job*,training-plan +%DirectGatedModelAccess;EnableRemoteDebug;FileSystemAccessMode;FileSystemDirectoryPath;FileSystemId;FileSystemType;InstanceTypes;InterContainerTrafficEncryption;KeepAlivePeriod;MaxRuntimeInSeconds;NetworkIsolation;OutputKmsKeyArn;VolumeKmsKeyArn;VpcSecurityGroupIds;VpcSubnets
CreateTrainingPlan w training-plan* +%
CreateTransformJob w transform-job* +%InstanceTypes;ModelArn;OutputKmsKeyArn;VolumeKmsKeyArn
CreateTrial w experiment*,experiment-trial* +%
CreateTrialComponent w experiment-trial-component* +%
CreateUserProfile w user-profile* +%&5
CreateWorkforce w workforce* +%
CreateWorkteam w workteam* +%
DeleteAIBenchmarkJob w ai-benchmark-job*
DeleteAIRecommendationJob w ai-recommendation-job*
DeleteAIWorkloadConfig w ai-workload-config*
DeleteAction w action*
DeleteAlgorithm w algorithm*
DeleteApp w app* &6
DeleteAppImageConfig w app-image-config*
DeleteArtifact w artifact*
DeleteAssociation w action*,artifact*,context*,experiment*,experiment-trial-component*
DeleteCluster w cluster*
DeleteClusterSchedulerConfig w cluster-scheduler-config*
DeleteCodeRepository w code-repository*
DeleteCompilationJob w compilation-job*
DeleteComputeQuota w compute-quota*
DeleteContext w context*
DeleteDataQualityJobDefinition w data-quality-job-definition*
DeleteDeviceFleet w device-fleet*
DeleteDomain w domain*
DeleteEdgeDeploymentPlan w edge-deployment-plan*
DeleteEdgeDeploymentStage w edge-deployment-plan*
DeleteEndpoint w endpoint*
DeleteEndpointConfig w endpoint-config*
DeleteExperiment w experiment*
DeleteFeatureGroup w feature-group*
DeleteFlowDefinition w flow-definition*
DeleteHub w hub*
DeleteHubContent w hub*,hub-content*
DeleteHubContentReference w hub*,hub-content*
DeleteHumanLoop w human-loop*
DeleteHumanTaskUi w human-task-ui*
DeleteHyperParameterTuningJob w hyper-parameter-tuning-job*
DeleteImage w image*
DeleteImageVersion w image-version*
DeleteInferenceComponent w inference-component*
DeleteInferenceExperiment w inference-experiment*
DeleteJob w job*
DeleteLineageGroupPolicy w
DeleteMlflowApp w mlflow-app*
DeleteMlflowTrackingServer w mlflow-tracking-server*=#ResourceTag/{TagKey}
DeleteModel w model*
DeleteModelBiasJobDefinition w model-bias-job-definition*
DeleteModelCard w model-card*
DeleteModelExplainabilityJobDefinition w model-explainability-job-definition*
DeleteModelPackage w model-package*=&0
DeleteModelPackageGroup w model-package-group*
DeleteModelPackageGroupPolicy w model-package-group*
DeleteModelQualityJobDefinition w model-quality-job-definition*
DeleteMonitoringSchedule w monitoring-schedule*
DeleteNotebookInstance w notebook-instance*
DeleteNotebookInstanceLifecycleConfig w notebook-instance-lifecycle-config*
DeleteOptimizationJob w optimization-job*
DeletePartnerApp w partner-app*
DeletePipeline w pipeline*
DeleteProcessingJob w processing-job*
DeleteProject w project*
DeleteRecord w feature-group*
DeleteResourcePolicy w
DeleteSpace w space* &6
DeleteStudioLifecycleConfig w studio-lifecycle-config*
DeleteTags t action,ai-benchmark-job,ai-recommendation-job,ai-workload-config,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package=&0,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam %
DeleteTrainingJob w training-job*
DeleteTrial w experiment-trial*
DeleteTrialComponent w experiment-trial-component*
DeleteUserProfile w user-profile*
DeleteWorkforce w workforce*
DeleteWorkteam w workteam*
DeployHubModel w hub*,hub-content*
DeregisterDevices w device*
DescribeAIBenchmarkJob r ai-benchmark-job*
DescribeAIRecommendationJob r ai-recommendation-job*
DescribeAIWorkloadConfig r ai-workload-config*
DescribeAction r action*
DescribeAlgorithm r algorithm*
DescribeApp r app*
DescribeAppImageConfig r app-image-config*
DescribeArtifact r artifact*
DescribeAutoMLJob r automl-job*
DescribeAutoMLJobV2 r automl-job*
DescribeCluster r cluster*
DescribeClusterEvent r cluster*
DescribeClusterInference r cluster*
DescribeClusterNode r cluster*
DescribeClusterSchedulerConfig r cluster-scheduler-config*
DescribeCodeRepository r code-repository*
DescribeCompilationJob r compilation-job*
DescribeComputeQuota r compute-quota*
DescribeContext r context*
DescribeDataQualityJobDefinition r data-quality-job-definition*
DescribeDevice r device*
DescribeDeviceFleet r device-fleet*
DescribeDomain r domain*
DescribeEdgeDeploymentPlan r edge-deployment-plan*
DescribeEdgePackagingJob r edge-packaging-job*
DescribeEndpoint r endpoint*
DescribeEndpointConfig r endpoint-config*
DescribeExperiment r experiment*
DescribeFeatureGroup r feature-group*
DescribeFeatureMetadata r feature-group*
DescribeFlowDefinition r flow-definition*
DescribeHub r hub*
DescribeHubContent r hub*,hub-content*
DescribeHumanLoop r human-loop*
DescribeHumanTaskUi r human-task-ui*
DescribeHyperParameterTuningJob r hyper-parameter-tuning-job*
DescribeImage r image*
DescribeImageVersion r image-version*
DescribeInferenceComponent r inference-component*
DescribeInferenceExperiment r inference-experiment*
DescribeInferenceRecommendationsJob r inference-recommendations-job*
DescribeJob r job*
DescribeJobSchemaVersion r
DescribeLabelingJob r labeling-job*
DescribeLineageGroup r
DescribeMlflowApp r mlflow-app*
DescribeMlflowTrackingServer r mlflow-tracking-server*=#ResourceTag/{TagKey}
DescribeModel r model*
DescribeModelBiasJobDefinition r model-bias-job-definition*
DescribeModelCard r model-card*
DescribeModelCardExportJob r model-card-export-job*
DescribeModelExplainabilityJobDefinition r model-explainability-job-definition*
DescribeModelPackage r model-package*=&0
DescribeModelPackageGroup r model-package-group*
DescribeModelQualityJobDefinition r model-quality-job-definition*
DescribeMonitoringSchedule r monitoring-schedule*
DescribeNotebookInstance r notebook-instance*
DescribeNotebookInstanceLifecycleConfig r notebook-instance-lifecycle-config*
DescribeOptimizationJob r optimization-job*
DescribePartnerApp r partner-app*
DescribePipeline r pipeline* PipelineVersionId
DescribePipelineDefinitionForExecution r pipeline-execution*
DescribePipelineExecution r pipeline-execution*
DescribeProcessingJob r processing-job*
DescribeProject r project*
DescribeReservedCapacity r reserved-capacity*
DescribeSharedModel r shared-model*
DescribeSpace r space*
DescribeStudioLifecycleConfig r studio-lifecycle-config*
DescribeSubscribedWorkteam r workteam*
DescribeTrainingJob r training-job*
DescribeTrainingPlan r training-plan*
DescribeTrainingPlanExtensionHistory r training-plan*
DescribeTransformJob r transform-job*
DescribeTrial r experiment-trial*
DescribeTrialComponent r experiment-trial-component*
DescribeUserProfile r user-profile*
DescribeWorkforce r workforce*
DescribeWorkteam r workteam*
DetachClusterNodeVolume w cluster*
DisableSagemakerServicecatalogPortfolio w
DisassociateTrialComponent w experiment-trial*,experiment-trial-component*,processing-job*
EnableSagemakerServicecatalogPortfolio w
ExtendTrainingPlan w
GetDeployments r device*
GetDeviceFleetReport r device-fleet*
GetDeviceRegistration r device*
GetLineageGroupPolicy r
GetModelPackageGroupPolicy r model-package-group*
GetRecord r feature-group*
GetResourcePolicy r
GetSagemakerServicecatalogPortfolioStatus r
GetScalingConfigurationRecommendation r inference-recommendations-job*
GetSearchSuggestions r
ImportHubContent w hub*,hub-content* +%
InvokeEndpoint r endpoint*,inference-component TargetModel
InvokeEndpointAsync r endpoint*
InvokeEndpointWithResponseStream r endpoint*,inference-component
ListAIBenchmarkJobs l
ListAIRecommendationJobs l
ListAIWorkloadConfigs l
ListActions l
ListAlgorithms l
ListAliases l image*,image-version*
ListAppImageConfigs l
ListApps l
ListArtifacts l
ListAssociations l
ListAutoMLJobs l
ListCandidatesForAutoMLJob l
ListClusterEvents l cluster*
ListClusterNodes l cluster*
ListClusterSchedulerConfigs l
ListClusters l
ListCodeRepositories l
ListCompilationJobs l
ListComputeQuotas l
ListContexts l
ListDataQualityJobDefinitions l
ListDeviceFleets l
ListDevices l
ListDomains l
ListEdgeDeploymentPlans l
ListEdgePackagingJobs l
ListEndpointConfigs l
ListEndpoints l
ListExperiments l
ListFeatureGroups l
ListFlowDefinitions l
ListHubContentVersions l hub*,hub-content*
ListHubContents l hub*
ListHubs l
ListHumanLoops l
ListHumanTaskUis l
ListHyperParameterTuningJobs l
ListImageVersions l image*
ListImages l
ListInferenceComponents l
ListInferenceExperiments l
ListInferenceRecommendationsJobSteps l
ListInferenceRecommendationsJobs l
ListJobSchemaVersions l
ListJobs l
ListLabelingJobs l
ListLabelingJobsForWorkteam l workteam*
ListLineageGroups l
ListMlflowApps l
ListMlflowTrackingServers l
ListModelBiasJobDefinitions l
ListModelCardExportJobs l model-card*
ListModelCardVersions l model-card*
ListModelCards l
ListModelExplainabilityJobDefinitions l
ListModelMetadata l
ListModelPackageGroups l
ListModelPackages l model-package
ListModelQualityJobDefinitions l
ListModels l
ListMonitoringAlertHistory l
ListMonitoringAlerts l
ListMonitoringExecutions l
ListMonitoringSchedules l
ListNotebookInstanceLifecycleConfigs l
ListNotebookInstances l
ListOptimizationJobs l
ListPartnerApps l
ListPipelineExecutionSteps l pipeline-execution*
ListPipelineExecutions l pipeline*
ListPipelineParametersForExecution l pipeline-execution*
ListPipelineVersions l pipeline*
ListPipelines l
ListProcessingJobs l
ListProjects l
ListRecords l feature-group*
ListResourceCatalogs l
ListSharedModelEvents l
ListSharedModelVersions l shared-model*
ListSharedModels l
ListSpaces l
ListStageDevices l
ListStudioLifecycleConfigs l
ListSubscribedWorkteams l
ListTags l action,ai-benchmark-job,ai-recommendation-job,ai-workload-config,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package=&0,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,pipeline-execution,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam
ListTrainingJobs l
ListTrainingJobsForHyperParameterTuningJob l hyper-parameter-tuning-job*
ListTrainingPlans l
ListTransformJobs l
ListTrialComponents l
ListTrials l
ListUltraServersByReservedCapacity l reserved-capacity*
ListUserProfiles l
ListWorkforces l
ListWorkteams l
PutLineageGroupPolicy w
PutModelPackageGroupPolicy w model-package-group*
PutRecord w feature-group* IsUpdateRecord;UpdatableFeatures
PutResourcePolicy w
QueryLineage l
RegisterDevices w device* +%
RenderUiTemplate r
RetryPipelineExecution w pipeline-execution*
Sample w job*
SampleWithResponseStream w job*
Search r  SearchVisibilityCondition/{FilterKey}
SearchTrainingPlanOfferings r
SendHeartbeat w device*
SendPipelineExecutionStepFailure w pipeline-execution*
SendPipelineExecutionStepSuccess w pipeline-execution*
SendSharedModelEvent w shared-model-event*
StartClusterHealthCheck w cluster*
StartEdgeDeploymentStage w edge-deployment-plan*
StartHumanLoop w flow-definition*
StartInferenceExperiment w inference-experiment*
StartMlflowTrackingServer w mlflow-tracking-server*=#ResourceTag/{TagKey}
StartMonitoringSchedule w monitoring-schedule*
StartNotebookInstance w notebook-instance*
StartPipelineExecution w pipeline* PipelineVersionId
StartSession w space*
StopAIBenchmarkJob w ai-benchmark-job*
StopAIRecommendationJob w ai-recommendation-job*
StopAutoMLJob w automl-job*
StopCompilationJob w compilation-job*
StopEdgeDeploymentStage w edge-deployment-plan*
StopEdgePackagingJob w edge-packaging-job*
StopHumanLoop w human-loop*
StopHyperParameterTuningJob w hyper-parameter-tuning-job*
StopInferenceExperiment w inference-experiment*
StopInferenceRecommendationsJob w inference-recommendations-job*
StopJob w job*
StopLabelingJob w labeling-job*
StopMlflowTrackingServer w mlflow-tracking-server*=#ResourceTag/{TagKey}
StopMonitoringSchedule w monitoring-schedule*
StopNotebookInstance w notebook-instance*
StopOptimizationJob w optimization-job*
StopPipelineExecution w pipeline-execution*
StopProcessingJob w processing-job*
StopTrainingJob w training-job*
StopTransformJob w transform-job*
TrainHubModel w hub*,hub-content*
UpdateAction w action*
UpdateAppImageConfig w app-image-config*
UpdateArtifact w artifact*
UpdateCluster w cluster*,reserved-capacity,training-plan &2
UpdateClusterInference w cluster*
UpdateClusterSchedulerConfig w cluster-scheduler-config*
UpdateClusterSoftware w cluster*
UpdateCodeRepository w code-repository*
UpdateComputeQuota w compute-quota*
UpdateContext w context*
UpdateDeviceFleet w device-fleet*
UpdateDevices w device*
UpdateDomain w domain* AppNetworkAccessType;DomainSharingOutputKmsKeyArn;ImageArns;ImageVersionArns;InstanceTypes;StudioLifecycleConfigArns;VpcSecurityGroupIds;VpcSubnets
UpdateEndpoint w endpoint*,endpoint-config*
UpdateEndpointWeightsAndCapacities w endpoint*
UpdateExperiment w experiment*
UpdateFeatureGroup w feature-group*
UpdateFeatureMetadata w feature-group*
UpdateHub w hub*
UpdateHubContent w hub*,hub-content*
UpdateHubContentReference w hub*,hub-content*
UpdateImage w image*
UpdateImageVersion w image-version*
UpdateInferenceComponent w inference-component*
UpdateInferenceComponentRuntimeConfig w inference-component*
UpdateInferenceExperiment w inference-experiment*
UpdateMlflowApp w mlflow-app*
UpdateMlflowTrackingServer w mlflow-tracking-server*=#ResourceTag/{TagKey}
UpdateModelCard w model-card*
UpdateModelPackage w model-package*=&0 CustomerMetadataProperties/{MetadataKey};CustomerMetadataPropertiesToRemove;ModelApprovalStatus;sagemaker:ModelLifeCycle:Stage;sagemaker:ModelLifeCycle:StageStatus
UpdateMonitoringAlert w monitoring-schedule*,monitoring-schedule-alert*
UpdateMonitoringSchedule w monitoring-schedule* +%&3
UpdateNotebookInstance w notebook-instance* AcceleratorTypes;InstanceTypes;MinimumInstanceMetadataServiceVersion;NotebookInstanceLifecycleConfigArns;RootAccess
UpdateNotebookInstanceLifecycleConfig w notebook-instance-lifecycle-config*
UpdatePartnerApp w partner-app*
UpdatePipeline w pipeline*
UpdatePipelineExecution w pipeline-execution*
UpdatePipelineVersion w pipeline* PipelineVersionId
UpdateProject w project* +%
UpdateReward w job*
UpdateSharedModel w shared-model*
UpdateSpace w space* &4
UpdateTrainingJob w training-job* EnableRemoteDebug;InstanceTypes;KeepAlivePeriod
UpdateTrial w experiment-trial*
UpdateTrialComponent w experiment-trial-component*
UpdateUserProfile w user-profile* &5
UpdateWorkforce w workforce*
UpdateWorkteam w workteam*`;
