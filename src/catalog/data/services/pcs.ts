export const data: string = `AWS Parallel Computing Service





cluster cluster/{ClusterIdentifier} #
computenodegroup cluster/{ClusterIdentifier}/computenodegroup/{ComputeNodeGroupIdentifier} #
queue cluster/{ClusterIdentifier}/queue/{QueueIdentifier} #

AllowVendedLogDeliveryForResource w cluster*
CreateCluster w  #+%
CreateComputeNodeGroup w cluster* #+%
CreateQueue w cluster* #+%
DeleteCluster w cluster*
DeleteComputeNodeGroup w cluster*,computenodegroup*
DeleteQueue w cluster*,queue*
GetCluster r cluster*
GetComputeNodeGroup r cluster*,computenodegroup*
GetQueue r cluster*,queue*
ListClusters l
ListComputeNodeGroups l cluster*
ListQueues l cluster*
ListTagsForResource r
RegisterComputeNodeGroupInstance w cluster*
TagResource t cluster=#,computenodegroup=#,queue=# +%
UntagResource t cluster=#,computenodegroup=#,queue=# %
UpdateCluster w cluster*
UpdateComputeNodeGroup w cluster*,computenodegroup*
UpdateQueue w cluster*,queue*`;
