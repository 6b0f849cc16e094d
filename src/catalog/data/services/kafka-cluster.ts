export const data: string = `Apache Kafka APIs for Amazon MSK clusters





cluster arn:{Partition}:kafka:{Region}:{Account}:cluster/{ClusterName}/{ClusterUuid} #
group arn:{Partition}:kafka:{Region}:{Account}:group/{ClusterName}/{ClusterUuid}/{GroupName}
topic arn:{Partition}:kafka:{Region}:{Account}:topic/{ClusterName}/{ClusterUuid}/{TopicName}
transactional-id arn:{Partition}:kafka:{Region}:{Account}:transactional-id/{ClusterName}/{ClusterUuid}/{TransactionalId}

AlterCluster w cluster*=#
AlterClusterDynamicConfiguration w cluster*=#
AlterGroup w group*
AlterTopic w topic*
AlterTopicDynamicConfiguration w topic*
AlterTransactionalId w transactional-id*
Connect w cluster*=#
CreateTopic w topic*
DeleteGroup w group*
DeleteTopic w topic*
DescribeCluster l cluster*=#
DescribeClusterDynamicConfiguration l cluster*=#
DescribeGroup l group*
DescribeTopic l topic*
DescribeTopicDynamicConfiguration l topic*
DescribeTransactionalId l transactional-id*
ReadData r topic*
WriteData w topic*
WriteDataIdempotently w cluster*=#`;
