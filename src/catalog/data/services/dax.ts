export const data: string = `Amazon DynamoDB Accelerator (DAX)

EnclosingOperation



application cache/{ClusterName}

BatchGetItem r application*
BatchWriteItem w application*
ConditionCheckItem r application*
CreateCluster w application*
CreateParameterGroup w
CreateSubnetGroup w
DecreaseReplicationFactor w application*
DeleteCluster w application*
DeleteItem w application* EnclosingOperation
DeleteParameterGroup w
DeleteSubnetGroup w
DescribeClusters l application
DescribeDefaultParameters l
DescribeEvents l
DescribeParameterGroups l
DescribeParameters r
DescribeSubnetGroups l
GetItem r application* EnclosingOperation
IncreaseReplicationFactor w application*
ListTags r application*
PutItem w application* EnclosingOperation
Query r application*
RebootNode w application*
Scan r application*
TagResource t application*
UntagResource t application*
UpdateCluster w application*
UpdateItem w application* EnclosingOperation
UpdateParameterGroup w
UpdateSubnetGroup w`;
