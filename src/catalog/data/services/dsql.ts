export const data: string = `Amazon Aurora DSQL

FisActionId
FisTargetArns=arn*
WitnessRegion



cluster cluster/{Identifier} #
stream cluster/{ClusterId}/stream/{StreamId} #

AddPeerCluster w cluster*
CreateCluster w cluster* +%WitnessRegion
CreateStream w cluster* +%
DbConnect w cluster*
DbConnectAdmin w cluster*
DeleteCluster w cluster*
DeleteClusterPolicy w cluster*
DeleteStream w stream*
GetBackupJob r cluster*
GetCluster r cluster*
GetClusterPolicy r cluster*
GetRestoreJob r cluster*
GetStream r stream*
GetVpcEndpointServiceName r cluster*
InjectError w  FisActionId;FisTargetArns
ListClusters l
ListStreams l cluster*
ListTagsForResource r cluster,stream
PutClusterPolicy w cluster*
PutMultiRegionProperties w cluster*
PutWitnessRegion w cluster* WitnessRegion
RemovePeerCluster w cluster*
StartBackupJob w cluster*
StartRestoreJob w cluster*
StopBackupJob w cluster*
StopRestoreJob w cluster*
TagResource t cluster,stream +%
UntagResource t cluster,stream %
UpdateCluster w cluster* WitnessRegion
UpdateStream w stream*`;
