export const data: string = `Amazon DocumentDB Elastic Clusters





cluster cluster/{ResourceId} #
cluster-snapshot cluster-snapshot/{ResourceId} #

ApplyPendingMaintenanceAction w cluster* #
CopyClusterSnapshot w cluster-snapshot* #+%
CreateCluster w  +%
CreateClusterSnapshot w cluster*,cluster-snapshot* #+%
DeleteCluster w cluster* #
DeleteClusterSnapshot w cluster-snapshot* #
GetCluster r cluster* #
GetClusterSnapshot r cluster-snapshot* #
GetPendingMaintenanceAction r cluster* #
ListClusterSnapshots l
ListClusters l
ListPendingMaintenanceActions l  #
ListTagsForResource l cluster,cluster-snapshot #
RestoreClusterFromSnapshot w cluster*,cluster-snapshot* #+%
StartCluster w cluster* #
StopCluster w cluster* #
TagResource t cluster,cluster-snapshot #+%
UntagResource t cluster,cluster-snapshot %
UpdateCluster w cluster* #`;
