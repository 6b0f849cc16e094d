export const data: string = `Amazon Redshift Data API

glue-catalog-arn=arn
session-owner-iam-userid
statement-owner-iam-userid

glue-catalog-arn;session-owner-iam-userid

cluster arn:{Partition}:redshift:{Region}:{Account}:cluster:{ClusterName} #
managed-workgroup arn:{Partition}:redshift-serverless:{Region}:{Account}:managed-workgroup/{ManagedWorkgroupId}
workgroup arn:{Partition}:redshift-serverless:{Region}:{Account}:workgroup/{WorkgroupId} #

BatchExecuteStatement w cluster,workgroup &0
CancelStatement w  statement-owner-iam-userid
DescribeStatement r  statement-owner-iam-userid
DescribeTable r cluster*,workgroup*
ExecuteStatement w cluster,workgroup &0
GetStagingBucketLocation r managed-workgroup*
GetStatementResult r  statement-owner-iam-userid
ListDatabases r cluster*,workgroup*
ListSchemas r cluster*,workgroup*
ListSessions l  session-owner-iam-userid
ListStatements l  statement-owner-iam-userid
ListTables l cluster*,workgroup*`;
