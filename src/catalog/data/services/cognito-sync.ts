export const data: string = `Amazon Cognito Sync





dataset identitypool/{IdentityPoolId}/identity/{IdentityId}/dataset/{DatasetName}
identity identitypool/{IdentityPoolId}/identity/{IdentityId}
identitypool identitypool/{IdentityPoolId}

BulkPublish w identitypool*
DeleteDataset w dataset*
DescribeDataset r dataset*
DescribeIdentityPoolUsage r identitypool*
DescribeIdentityUsage r identity*
GetBulkPublishDetails r identitypool*
GetCognitoEvents r identitypool*
GetIdentityPoolConfiguration r identitypool*
ListDatasets l dataset*
ListIdentityPoolUsage r identitypool*
ListRecords r dataset*
QueryRecords r
RegisterDevice w identity*
SetCognitoEvents w identitypool*
SetDatasetConfiguration w dataset*
SetIdentityPoolConfiguration w identitypool*
SubscribeToDataset w dataset*
UnsubscribeFromDataset w dataset*
UpdateRecords w dataset*`;
