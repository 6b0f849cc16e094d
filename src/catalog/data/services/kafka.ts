export const data: string = `Amazon Managed Streaming for Apache Kafka

publicAccessEnabled=bool



channel channel/{ClusterName}/{ClusterUuid}/{ChannelName}/{Uuid} #
cluster cluster/{ClusterName}/{Uuid} #
configuration configuration/{ConfigurationName}/{Uuid}
group group/{ClusterName}/{ClusterUuid}/{GroupName}
replicator replicator/{ReplicatorName}/{Uuid} #
topic topic/{ClusterName}/{ClusterUuid}/{TopicName}
transactional-id transactional-id/{ClusterName}/{ClusterUuid}/{TransactionalId}
vpc-connection arn:{Partition}:kafka:{Region}:{VpcOwnerAccount}:vpc-connection/{ClusterOwnerAccount}/{ClusterName}/{Uuid} #

BatchAssociateScramSecret w cluster*
BatchDisassociateScramSecret w cluster*
CreateChannel w cluster* +%
CreateCluster w cluster* +%
CreateClusterV2 w cluster* +%
CreateConfiguration w configuration*
CreateReplicator w replicator* +%
CreateTopic w topic*
CreateVpcConnection w cluster*,vpc-connection* +%
DeleteChannel w channel*,cluster*
DeleteCluster w cluster*
DeleteClusterPolicy w cluster*
DeleteConfiguration w configuration*
DeleteReplicator w replicator*
DeleteTopic w topic*
DeleteVpcConnection w vpc-connection*
DescribeChannel r channel*,cluster*
DescribeCluster r cluster*
DescribeClusterOperation r
DescribeClusterOperationV2 r
DescribeClusterV2 r cluster*
DescribeConfiguration r configuration*
DescribeConfigurationRevision r configuration*
DescribeReplicator r replicator*
DescribeTopic r topic*
DescribeTopicPartitions r topic*
DescribeVpcConnection r vpc-connection*
GetBootstrapBrokers r
GetClusterPolicy r cluster*
GetCompatibleKafkaVersions l
ListChannels l cluster*
ListClientVpcConnections l cluster*
ListClusterOperations l cluster*
ListClusterOperationsV2 l cluster*
ListClusters l
ListClustersV2 l
ListConfigurationRevisions l configuration*
ListConfigurations l
ListKafkaVersions l
ListNodes l cluster*
ListReplicators l
ListScramSecrets l cluster*
ListTagsForResource r cluster*
ListTopics l cluster*
ListVpcConnections l
PutClusterPolicy w cluster*
RebootBroker w cluster*
RejectClientVpcConnection w cluster*,vpc-connection*
TagResource t cluster,vpc-connection +%
UntagResource t cluster,vpc-connection %
UpdateBrokerCount w cluster*
UpdateBrokerStorage w cluster*
UpdateBrokerType w cluster*
UpdateChannel w channel*,cluster*
UpdateClusterConfiguration w cluster*,configuration*
UpdateClusterKafkaVersion w cluster*
UpdateConfiguration w configuration*
UpdateConnectivity w cluster* publicAccessEnabled
UpdateMonitoring w cluster*
UpdateRebalancing w cluster*
UpdateReplicationInfo w replicator*
UpdateSecurity w cluster*
UpdateStorage w cluster*
UpdateTopic w topic*`;
