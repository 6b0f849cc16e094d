export const data: string = `AWS Application Discovery Service







AssociateConfigurationItemsToApplication w
BatchDeleteAgents w
BatchDeleteImportData w
CreateApplication w
CreateTags t
DeleteApplications w
DeleteTags t  %
DescribeAgents r
DescribeBatchDeleteConfigurationTask r
DescribeConfigurations r
DescribeContinuousExports r
DescribeExportConfigurations r
DescribeExportTasks r
DescribeImportTasks l
DescribeTags r
DisassociateConfigurationItemsFromApplication w
ExportConfigurations w
GetDiscoverySummary r
GetNetworkConnectionGraph r
ListConfigurations l
ListServerNeighbors l
StartBatchDeleteConfigurationTask w
StartContinuousExport w
StartDataCollectionByAgentIds w
StartExportTask w
StartImportTask w
StopContinuousExport w
StopDataCollectionByAgentIds w
UpdateApplication w`;
