export const data: string = `AWS IoT SiteWise

assetHierarchyPath
childAssetId
group
iam
isAssociatedWithAssetProperty
portal
project
propertyAlias
propertyId
taskArns=arn*
user



access-policy access-policy/{AccessPolicyId} #
application workspace/{WorkspaceName}/application/{ApplicationId} #
asset asset/{AssetId} #
asset-model asset-model/{AssetModelId} #
computation-model computation-model/{ComputationModelId} #
dashboard dashboard/{DashboardId} #
dataset dataset/{DatasetId} #
gateway gateway/{GatewayId} #
pipeline workspace/{WorkspaceName}/pipeline/{PipelineName} #
portal portal/{PortalId} #
project project/{ProjectId} #
task workspace/{WorkspaceName}/task/{TaskName} #
time-series time-series/{TimeSeriesId} #
workspace workspace/{WorkspaceName} #

AssociateAssets w asset*=#
AssociateTimeSeriesToAssetProperty w asset*=#,time-series*=#
BatchAssociateDataSegmentsToDataset w dataset*=#,workspace=#
BatchAssociateProjectAssets w project*=#
BatchDeleteDatasetDataSegments w dataset*=#,workspace=#
BatchDisassociateDataSegmentsFromDataset w dataset*=#,workspace=#
BatchDisassociateProjectAssets w project*=#
BatchGetAssetPropertyAggregates r asset=#,time-series=#
BatchGetAssetPropertyValue r asset=#,time-series=#
BatchGetAssetPropertyValueHistory r asset=#,time-series=#
BatchPutAssetPropertyValue w asset=#,time-series=#
CancelEnrichmentJob w workspace*=#
CancelPipelineExecution w pipeline*=#
CancelQuery w workspace*=#
CreateAccessPolicy w portal=#,project=# +%
CreateApplication w  +%
CreateAsset w asset-model*=# +%
CreateAssetModel w  +%
CreateAssetModelCompositeModel w asset-model*=#
CreateBulkImportJob w dataset=#,workspace=#
CreateComputationModel w asset=#,asset-model=# +%
CreateDashboard w project*=# +%
CreateDataset w workspace=# +%
CreateDatasetExportJob w dataset=#,time-series=#,workspace*=#
CreateEnrichmentJob w dataset=#,workspace*=#
CreateGateway w  +%
CreatePipeline w  +%taskArns
CreatePortal w  +%
CreateProject w portal*=# +%
CreateTask w  +%
CreateWorkspace w  +%
DeleteAccessPolicy w access-policy*=#
DeleteApplication w application*=#
DeleteAsset w asset*=#
DeleteAssetModel w asset-model*=#
DeleteAssetModelCompositeModel w asset-model*=#
DeleteAssetModelInterfaceRelationship w asset-model*=#
DeleteComputationModel w computation-model*=#
DeleteDashboard w dashboard*=#
DeleteDataset w dataset*=#,workspace=#
DeleteGateway w gateway*=#
DeletePipeline w pipeline*=#
DeletePortal w portal*=#
DeleteProject w project*=#
DeleteTask w task*=#
DeleteTimeSeries w asset=#,time-series=#,workspace=#
DeleteWorkspace w workspace*=#
DescribeAccessPolicy r access-policy*=#
DescribeAction r asset=#,computation-model=#
DescribeApplication r application*=#
DescribeAsset r asset*=#
DescribeAssetCompositeModel r asset*=#
DescribeAssetModel r asset-model*=#
DescribeAssetModelCompositeModel r asset-model*=#
DescribeAssetModelInterfaceRelationship r asset-model*=#
DescribeAssetProperty r asset*=#
DescribeBulkImportJob r dataset=#,workspace=#
DescribeComputationModel r computation-model*=#
DescribeComputationModelExecutionSummary r asset=#,computation-model*=#
DescribeDashboard r dashboard*=#
DescribeDataset r dataset*=#,workspace=#
DescribeDatasetExportJob r workspace*=#
DescribeDefaultEncryptionConfiguration r
DescribeEnrichmentJob r workspace*=#
DescribeExecution r
DescribeGateway r gateway*=#
DescribeGatewayCapabilityConfiguration r gateway*=#
DescribeLoggingOptions r
DescribePipeline r pipeline*=#
DescribePipelineExecution r pipeline*=#
DescribePortal r portal*=#
DescribeProject r project*=#
DescribeQuery r workspace*=#
DescribeSearch r workspace*=#
DescribeStorageConfiguration r
DescribeTask r task*=#
DescribeTimeSeries r asset=#,time-series=#,workspace=# +%
DescribeWorkspace r workspace*=#
DisassociateAssets w asset*=#
DisassociateTimeSeriesFromAssetProperty w asset*=#,time-series*=#
EnableSiteWiseIntegration w
ExecuteAction w asset=#,computation-model=#
ExecuteQuery r
GetAssetPropertyAggregates r asset=#,time-series=#
GetAssetPropertyValue r asset=#,time-series=#
GetAssetPropertyValueHistory r asset=#,time-series=#
GetCaptureData r time-series*=#,workspace*=#
GetInterpolatedAssetPropertyValues r asset=#,time-series=#
GetQueryResults r workspace*=#
GetSearchResults r workspace*=#
InvokeAssistant r
ListAccessPolicies l portal=#,project=#
ListActions l asset=#,computation-model=#
ListApplications l
ListAssetModelCompositeModels l asset-model*=#
ListAssetModelProperties l asset-model*=#
ListAssetModels l
ListAssetProperties l asset*=#
ListAssetRelationships l asset*=#
ListAssets l asset-model=#
ListAssociatedAssets l asset*=#
ListBulkImportJobs l workspace=#
ListCompositionRelationships l asset-model*=#
ListComputationModelDataBindingUsages l asset=#,asset-model=#
ListComputationModelResolveToResources l computation-model*=#
ListComputationModels l
ListDashboards l project*=#
ListDatasetDataSegmentRelationships l dataset*=#,workspace=#
ListDatasetDataSegments l dataset*=#,workspace=#
ListDatasetExportJobs l workspace*=#
ListDatasets l workspace=#
ListEnrichmentJobs l dataset=#,workspace*=#
ListExecutions l asset=#,computation-model=#
ListGateways l
ListInterfaceRelationships l asset-model*=#
ListPipelineExecutions l pipeline*=#
ListPipelines l
ListPortals l
ListProjectAssets l project*=#
ListProjects l portal*=#
ListQueries l workspace*=#
ListSearches l workspace*=#
ListTagsForResource r access-policy=#,application=#,asset=#,asset-model=#,computation-model=#,dashboard=#,dataset=#,gateway=#,pipeline=#,portal=#,project=#,task=#,time-series=#,workspace=# #
ListTasks l
ListTimeSeries l asset=#,workspace=#
ListWorkspaces l
PutAssetModelInterfaceRelationship w asset-model*=#
PutDefaultEncryptionConfiguration w
PutLoggingOptions w
PutStorageConfiguration w
StartPipelineExecution w pipeline*=#
StartQuery w workspace*=#
StartSearch w workspace*=#
TagResource t access-policy=#,application=#,asset=#,asset-model=#,computation-model=#,dashboard=#,dataset=#,gateway=#,pipeline=#,portal=#,project=#,task=#,time-series=#,workspace=# +%
UntagResource t access-policy=#,application=#,asset=#,asset-model=#,computation-model=#,dashboard=#,dataset=#,gateway=#,pipeline=#,portal=#,project=#,task=#,time-series=#,workspace=# %
UpdateAccessPolicy w access-policy*=#
UpdateAsset w asset*=#
UpdateAssetModel w asset-model*=#
UpdateAssetModelCompositeModel w asset-model*=#
UpdateAssetModelPropertyRouting w asset-model*=#
UpdateAssetProperty w asset*=#
UpdateComputationModel w asset=#,asset-model=#,computation-model*=#
UpdateDashboard w dashboard*=#
UpdateDataset w dataset*=#,workspace=#
UpdateGateway w gateway*=#
UpdateGatewayCapabilityConfiguration w gateway*=#
UpdatePipeline w pipeline*=# taskArns
UpdatePortal w portal*=#
UpdateProject w project*=#
UpdateTask w task*=#
UpdateWorkspace w workspace*=#`;
