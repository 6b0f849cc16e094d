export const data: string = `AWS Supply Chain





bill-of-materials-import-job instance/{InstanceId}/bill-of-materials-import-job/{JobId}
data-integration-flow instance/{InstanceId}/data-integration-flows/{FlowName} #
dataset instance/{InstanceId}/namespaces/{Namespace}/datasets/{DatasetName} #
instance instance/{InstanceId} #
namespace instance/{InstanceId}/namespaces/{Namespace} #

AssignAdminPermissionsToUser w instance*
CreateBillOfMaterialsImportJob w instance*
CreateDataIntegrationFlow w instance* +%
CreateDataLakeDataset w instance* +%
CreateDataLakeNamespace w instance* +%
CreateInstance w instance* +%
CreateSSOApplication w instance*
DeleteDataIntegrationFlow w data-integration-flow*
DeleteDataLakeDataset w dataset*
DeleteDataLakeNamespace w namespace*
DeleteInstance w instance*
DeleteSSOApplication w instance*
DescribeInstance r instance*
GetBillOfMaterialsImportJob r bill-of-materials-import-job*
GetDataIntegrationEvent r instance*
GetDataIntegrationFlow r data-integration-flow*
GetDataIntegrationFlowExecution r data-integration-flow*
GetDataLakeDataset r dataset*
GetDataLakeNamespace r namespace*
GetInstance r instance*
ListAdminUsers l instance*
ListDataIntegrationEvents l instance*
ListDataIntegrationFlowExecutions l data-integration-flow*
ListDataIntegrationFlows l instance*
ListDataLakeDatasets l instance*
ListDataLakeNamespaces l instance*
ListInstances l instance*
ListTagsForResource l instance*
RemoveAdminPermissionsForUser w instance*
SendDataIntegrationEvent w instance*
TagResource t instance* +%
UntagResource t instance* %
UpdateDataIntegrationFlow w data-integration-flow*
UpdateDataLakeDataset w dataset*
UpdateDataLakeNamespace w namespace*
UpdateInstance w instance*`;
