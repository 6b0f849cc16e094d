export const data: string = `Amazon Timestream InfluxDB

RestoreMode



db-backup db-backup/{DbBackupId} #
db-cluster db-cluster/{DbClusterId} #
db-instance db-instance/{DbInstanceIdentifier} #
db-parameter-group db-parameter-group/{DbParameterGroupIdentifier} #

CreateDbBackup w db-backup* +%
CreateDbCluster w db-parameter-group +%
CreateDbInstance w db-parameter-group +%
CreateDbParameterGroup w  +%
DeleteDbBackup w db-backup*
DeleteDbCluster w db-cluster*
DeleteDbInstance w db-instance*
GetDbBackup r db-backup*
GetDbCluster r db-cluster*
GetDbInstance r db-instance*
GetDbParameterGroup r db-parameter-group*
ListDbBackups l
ListDbClusters l
ListDbInstances l
ListDbInstancesForCluster r db-cluster*
ListDbParameterGroups l
ListTagsForResource r db-backup,db-cluster,db-instance,db-parameter-group #
RebootDbCluster w db-cluster*,db-instance
RebootDbInstance w db-instance*
RestoreFromDbBackup w db-backup* +%RestoreMode
TagResource t db-backup,db-cluster,db-instance,db-parameter-group #+%
UntagResource t db-backup,db-cluster,db-instance,db-parameter-group #%
UpdateDbCluster w db-cluster*,db-parameter-group
UpdateDbInstance w db-instance*,db-parameter-group`;
