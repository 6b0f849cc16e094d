export const data: string = `Amazon Keyspaces (for Apache Cassandra)





keyspace /keyspace/{KeyspaceName}/ #
stream /keyspace/{KeyspaceName}/table/{TableName}/stream/{StreamLabel} #
table /keyspace/{KeyspaceName}/table/{TableName} #

Alter w keyspace,table +%
AlterMultiRegionResource w keyspace,table +%
Create w keyspace,table +%
CreateMultiRegionResource w keyspace,table +%
Drop w keyspace,table
DropMultiRegionResource w keyspace,table
GetRecords r stream*
GetShardIterator r stream*
GetStream r stream*
ListStreams l
Modify w table*
ModifyMultiRegionResource w table*
Restore w table*
RestoreMultiRegionTable w table*
Select r table*
SelectMultiRegionResource r table*
TagMultiRegionResource t keyspace,table +%
TagResource t keyspace,stream,table +%
UnTagMultiRegionResource t keyspace,table %
UntagResource t keyspace,stream,table %
UpdatePartitioner w table*`;
