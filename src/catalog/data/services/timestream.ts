export const data: string = `Amazon Timestream





database database/{DatabaseName} #
scheduled-query scheduled-query/{ScheduledQueryName} #
table database/{DatabaseName}/table/{TableName} #

CancelQuery w
CreateBatchLoadTask w table*
CreateDatabase w database* +%
CreateScheduledQuery w  +%
CreateTable w table* +%
DeleteDatabase w database*
DeleteScheduledQuery w scheduled-query*
DeleteTable w table*
DescribeAccountSettings r
DescribeBatchLoadTask r
DescribeDatabase r database*
DescribeEndpoints l
DescribeScheduledQuery r scheduled-query*
DescribeTable r table*
ExecuteScheduledQuery w scheduled-query*
GetAwsBackupStatus r
GetAwsRestoreStatus r
ListBatchLoadTasks l
ListDatabases l
ListMeasures l table*
ListScheduledQueries l
ListTables l database*
ListTagsForResource r database*,scheduled-query*,table*
PrepareQuery r table*
ResumeBatchLoadTask w
Select r table*
SelectValues r
StartAwsBackupJob w table*
StartAwsRestoreJob w table*
TagResource t database*,scheduled-query*,table* +%
Unload w table*
UntagResource t database*,scheduled-query*,table* %
UpdateAccountSettings w
UpdateDatabase w database*
UpdateScheduledQuery w scheduled-query*
UpdateTable w table*
WriteRecords w table*`;
