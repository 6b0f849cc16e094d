export const data: string = `Amazon DynamoDB

Attributes*
EnclosingOperation
FirstPartitionKeyValues*
FisActionId
FisTargetArns=arn*
FourthPartitionKeyValues*
FullTableScan=bool
LeadingKeys*
ReturnConsumedCapacity
ReturnValues
SecondPartitionKeyValues*
Select
ThirdPartitionKeyValues*

Attributes;EnclosingOperation;LeadingKeys;ReturnConsumedCapacity;ReturnValues
Attributes;EnclosingOperation;LeadingKeys;ReturnValues

backup table/{TableName}/backup/{BackupName}
export table/{TableName}/export/{ExportName}
global-table arn:{Partition}:dynamodb::{Account}:global-table/{GlobalTableName}
import table/{TableName}/import/{ImportName}
index table/{TableName}/index/{IndexName} #
stream table/{TableName}/stream/{StreamLabel} #
table table/{TableName} #

AssociateTableReplica w table*
BatchGetItem r table* Attributes;LeadingKeys;ReturnConsumedCapacity;Select
BatchWriteItem w table* Attributes;LeadingKeys;ReturnConsumedCapacity
ConditionCheckItem r table* Attributes;LeadingKeys;ReturnConsumedCapacity;ReturnValues
CreateBackup w table*
CreateGlobalTable w global-table*,table*
CreateGlobalTableWitness w table*
CreateTable w table* +%
CreateTableReplica w table*
DeleteBackup w backup*
DeleteGlobalTableWitness w table*
DeleteItem w table* &0
DeleteResourcePolicy p stream*,table*
DeleteTable w table*
DeleteTableReplica w table*
DescribeBackup r backup*
DescribeContinuousBackups r table*
DescribeContributorInsights r index,table*
DescribeEndpoints r
DescribeExport r export*
DescribeGlobalTable r global-table*
DescribeGlobalTableSettings r global-table*
DescribeImport r import*
DescribeKinesisStreamingDestination r table*
DescribeLimits r
DescribeReservedCapacity r
DescribeReservedCapacityOfferings r
DescribeStream r stream*
DescribeTable r table*
DescribeTableReplicaAutoScaling r table*
DescribeTimeToLive r table*
DisableKinesisStreamingDestination w table*
EnableKinesisStreamingDestination w table*
ExportTableToPointInTime w table*
GetAbacStatus r
GetItem r table* Attributes;EnclosingOperation;LeadingKeys;ReturnConsumedCapacity;Select
GetRecords r stream*
GetResourcePolicy r stream*,table*
GetShardIterator r stream*
ImportTable w table*
InjectError w  FisActionId;FisTargetArns
ListBackups l
ListContributorInsights l
ListExports l table
ListGlobalTables l
ListImports l table
ListStreams r
ListTables l
ListTagsOfResource r stream*,table*
PartiQLDelete w table* &1
PartiQLInsert w table* Attributes;EnclosingOperation;LeadingKeys
PartiQLSelect r index,table* Attributes;EnclosingOperation;FullTableScan;LeadingKeys;Select
PartiQLUpdate w table* &1
PurchaseReservedCapacityOfferings w
PutItem w table* &0
PutResourcePolicy p stream*,table*
Query r index,table* Attributes;LeadingKeys;ReturnConsumedCapacity;ReturnValues;Select
ReadDataForReplication r table*
ReplicateSettings w table*
RestoreTableFromAwsBackup w table*
RestoreTableFromBackup w backup*,table*
RestoreTableToPointInTime w table*
Scan r index,table* Attributes;ReturnConsumedCapacity;ReturnValues;Select
SearchVectors r index*,table*
StartAwsBackupJob w table*
TagResource t stream*,table* +%
UntagResource t stream*,table* %
UpdateAbacStatus p
UpdateContinuousBackups w table*
UpdateContributorInsights w index,table*
UpdateGlobalTable w global-table*,table*
UpdateGlobalTableSettings w global-table*,table*
UpdateGlobalTableVersion w global-table*,table
UpdateItem w table* &0
UpdateKinesisStreamingDestination w table*
UpdateTable w table*
UpdateTableReplicaAutoScaling w table*
UpdateTimeToLive w table*
WriteDataForReplication w table*`;
