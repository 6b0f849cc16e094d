export const data: string = `Amazon S3 Tables

KMSKeyArn=arn
SSEAlgorithm
StorageClass
TableBucketTag/{TagKey}
namespace
tableName

namespace;tableName

table bucket/{TableBucketName}/table/{TableID} #TableBucketTag/{TagKey};namespace;tableName
tablebucket bucket/{TableBucketName} #TableBucketTag/{TagKey}

CreateNamespace w tablebucket*
CreateTable w tablebucket* #+%KMSKeyArn;SSEAlgorithm;TableBucketTag/{TagKey};namespace
CreateTableBucket w tablebucket* #+%KMSKeyArn;SSEAlgorithm;TableBucketTag/{TagKey}
DeleteNamespace w tablebucket* namespace
DeleteTable w table* &0
DeleteTableBucket w tablebucket*
DeleteTableBucketEncryption w tablebucket*
DeleteTableBucketMetricsConfiguration w tablebucket*
DeleteTableBucketPolicy p tablebucket*
DeleteTableBucketReplication w tablebucket*
DeleteTablePolicy p table* &0
DeleteTableReplication w table* &0
GetNamespace r tablebucket* namespace
GetTable r table* &0
GetTableBucket r tablebucket*
GetTableBucketEncryption r tablebucket*
GetTableBucketMaintenanceConfiguration r tablebucket*
GetTableBucketMetricsConfiguration r tablebucket*
GetTableBucketPolicy r tablebucket*
GetTableBucketReplication r tablebucket*
GetTableBucketStorageClass r tablebucket*
GetTableData r table* &0
GetTableEncryption r table* &0
GetTableMaintenanceConfiguration r table* &0
GetTableMaintenanceJobStatus r table* &0
GetTableMetadataLocation r table* &0
GetTablePolicy r table* &0
GetTableRecordExpirationConfiguration r table* &0
GetTableRecordExpirationJobStatus r table* &0
GetTableReplication r table* &0
GetTableReplicationStatus r table* &0
GetTableStorageClass r table* &0
ListNamespaces l tablebucket*
ListTableBuckets l
ListTables l tablebucket* namespace
ListTagsForResource l table,tablebucket #TableBucketTag/{TagKey}
PutTableBucketEncryption w tablebucket* KMSKeyArn;SSEAlgorithm
PutTableBucketMaintenanceConfiguration w tablebucket*
PutTableBucketMetricsConfiguration w tablebucket*
PutTableBucketPolicy p tablebucket*
PutTableBucketReplication w tablebucket*
PutTableBucketStorageClass w tablebucket* StorageClass
PutTableData w table* &0
PutTableEncryption w table* KMSKeyArn;SSEAlgorithm;namespace
PutTableMaintenanceConfiguration w table* &0
PutTablePolicy p table* &0
PutTableRecordExpirationConfiguration w table* &0
PutTableReplication w table* &0
PutTableStorageClass w table* StorageClass;namespace;tableName
RenameTable w table* &0
TagResource t table,tablebucket #+%TableBucketTag/{TagKey}
UntagResource t table,tablebucket #%TableBucketTag/{TagKey}
UpdateTableMetadataLocation w table* &0`;
