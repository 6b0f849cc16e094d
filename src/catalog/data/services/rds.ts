export const data: string = `Amazon RDS

BackupTarget
CopyOptionGroup=bool
DatabaseClass
DatabaseEngine
DatabaseName
EndpointType
ManageMasterUserPassword=bool
MultiAz=bool
Piops=numeric
PubliclyAccessible=bool
StorageEncrypted=bool
StorageSize=numeric
TagsFromRequest=bool
TenantDatabaseName
Vpc=bool
cluster-pg-tag/{TagKey}
cluster-snapshot-tag/{TagKey}
cluster-tag/{TagKey}
db-tag/{TagKey}
es-tag/{TagKey}
og-tag/{TagKey}
pg-tag/{TagKey}
req-tag/{TagKey}
ri-tag/{TagKey}
secgrp-tag/{TagKey}
snapshot-tag/{TagKey}
subgrp-tag/{TagKey}

BackupTarget;ManageMasterUserPassword;PubliclyAccessible;req-tag/{TagKey}
PubliclyAccessible;req-tag/{TagKey}
DatabaseClass;Piops;StorageSize;req-tag/{TagKey}

auto-backup auto-backup:{DbInstanceAutomatedBackupId} #
cev cev:{Engine}/{EngineVersion}/{CustomDbEngineVersionId} #
cluster cluster:{DbClusterInstanceName} #cluster-tag/{TagKey}
cluster-auto-backup cluster-auto-backup:{DbClusterAutomatedBackupId} #
cluster-endpoint cluster-endpoint:{DbClusterEndpoint} #
cluster-pg cluster-pg:{ClusterParameterGroupName} #cluster-pg-tag/{TagKey}
cluster-snapshot cluster-snapshot:{ClusterSnapshotName} #cluster-snapshot-tag/{TagKey}
db db:{DbInstanceName} #DatabaseClass;DatabaseEngine;DatabaseName;MultiAz;Piops;StorageEncrypted;StorageSize;Vpc;db-tag/{TagKey}
deployment deployment:{BlueGreenDeploymentIdentifier} #
es es:{SubscriptionName} #es-tag/{TagKey}
global-cluster arn:{Partition}:rds::{Account}:global-cluster:{GlobalCluster} #
integration integration:{IntegrationIdentifier} #
og og:{OptionGroupName} #og-tag/{TagKey}
pg pg:{ParameterGroupName} #pg-tag/{TagKey}
proxy db-proxy:{DbProxyId} #
proxy-endpoint db-proxy-endpoint:{DbProxyEndpointId} #
ri ri:{ReservedDbInstanceName} #ri-tag/{TagKey}
secgrp secgrp:{SecurityGroupName} #secgrp-tag/{TagKey}
shardgrp shard-group:{DbShardGroupResourceId} #
snapshot snapshot:{SnapshotName} #snapshot-tag/{TagKey}
snapshot-tenant-database snapshot-tenant-database:{SnapshotName}:{TenantResourceId} #
subgrp subgrp:{SubnetGroupName} #subgrp-tag/{TagKey}
target-group target-group:{TargetGroupId} #
tenant-database tenant-database:{TenantResourceId} #

AddRoleToDBCluster w cluster*
AddRoleToDBInstance w db*
AddSourceIdentifierToSubscription w es*
AddTagsToResource t auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,deployment,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database +%TagsFromRequest;req-tag/{TagKey}
ApplyPendingMaintenanceAction w cluster,db
AuthorizeDBSecurityGroupIngress p secgrp*
BacktrackDBCluster w cluster*
CancelExportTask w
CopyCustomDBEngineVersion w cev*
CopyDBClusterParameterGroup w cluster-pg* +%req-tag/{TagKey}
CopyDBClusterSnapshot w cluster-snapshot* +%req-tag/{TagKey}
CopyDBParameterGroup w pg* +%req-tag/{TagKey}
CopyDBSnapshot w snapshot* +%CopyOptionGroup;req-tag/{TagKey}
CopyOptionGroup w og* +%req-tag/{TagKey}
CreateBlueGreenDeployment w cluster,cluster-pg,db,deployment*,pg #+%DatabaseClass;DatabaseEngine;DatabaseName;MultiAz;Piops;StorageEncrypted;StorageSize;Vpc;cluster-pg-tag/{TagKey};cluster-tag/{TagKey};db-tag/{TagKey};pg-tag/{TagKey};req-tag/{TagKey}
CreateCustomDBEngineVersion w cev* +%req-tag/{TagKey}
CreateDBCluster w cluster*,cluster-pg*,db,global-cluster,og*,subgrp* +%DatabaseClass;DatabaseEngine;DatabaseName;ManageMasterUserPassword;Piops;StorageEncrypted;StorageSize;req-tag/{TagKey}
CreateDBClusterEndpoint w cluster*,cluster-endpoint* +%EndpointType;req-tag/{TagKey}
CreateDBClusterParameterGroup w cluster-pg* +%req-tag/{TagKey}
CreateDBClusterSnapshot w cluster*,cluster-snapshot* +%req-tag/{TagKey}
CreateDBInstance w cluster,db*,og,pg,secgrp,subgrp +%&0
CreateDBInstanceReadReplica w cluster*,db*,og*,pg*,subgrp* +%&1
CreateDBParameterGroup w pg* +%req-tag/{TagKey}
CreateDBProxy w  +%
CreateDBProxyEndpoint w proxy*,proxy-endpoint* +%
CreateDBSecurityGroup w secgrp* +%req-tag/{TagKey}
CreateDBShardGroup w cluster*,shardgrp* +%&1
CreateDBSnapshot w db*,snapshot* +%BackupTarget;req-tag/{TagKey}
CreateDBSubnetGroup w subgrp* +%req-tag/{TagKey}
CreateEventSubscription w es* +%req-tag/{TagKey}
CreateGlobalCluster w cluster*,global-cluster* +%req-tag/{TagKey}
CreateIntegration w cluster*,db,integration* +%req-tag/{TagKey}
CreateOptionGroup w og* +%req-tag/{TagKey}
CreateTenantDatabase w db*,tenant-database* +%ManageMasterUserPassword;TenantDatabaseName;req-tag/{TagKey}
CrossRegionCommunication w cluster-snapshot,db,snapshot
DeleteBlueGreenDeployment w deployment* #
DeleteCustomDBEngineVersion w cev*
DeleteDBCluster w cluster*,cluster-snapshot*
DeleteDBClusterAutomatedBackup w cluster-auto-backup*
DeleteDBClusterEndpoint w cluster-endpoint*
DeleteDBClusterParameterGroup w cluster-pg*
DeleteDBClusterSnapshot w cluster-snapshot*
DeleteDBInstance w db*
DeleteDBInstanceAutomatedBackup w auto-backup*
DeleteDBParameterGroup w pg*
DeleteDBProxy w proxy*
DeleteDBProxyEndpoint w proxy-endpoint*
DeleteDBSecurityGroup w secgrp*
DeleteDBShardGroup w shardgrp*
DeleteDBSnapshot w snapshot*
DeleteDBSubnetGroup w subgrp*
DeleteEventSubscription w es*
DeleteGlobalCluster w global-cluster*
DeleteIntegration w integration*
DeleteOptionGroup w og*
DeleteTenantDatabase w db*,tenant-database*
DeregisterDBProxyTargets w cluster*,db*,proxy*,target-group*
DescribeAccountAttributes l
DescribeBlueGreenDeployments l deployment
DescribeCertificates l
DescribeDBClusterAutomatedBackups l cluster,cluster-auto-backup
DescribeDBClusterBacktracks l cluster*
DescribeDBClusterEndpoints l cluster,cluster-endpoint
DescribeDBClusterParameterGroups l cluster-pg
DescribeDBClusterParameters l cluster-pg*
DescribeDBClusterSnapshotAttributes l cluster-snapshot*
DescribeDBClusterSnapshots l cluster,cluster-snapshot
DescribeDBClusters l cluster
DescribeDBEngineVersions l
DescribeDBInstanceAutomatedBackups l auto-backup,db
DescribeDBInstances l db
DescribeDBLogFiles l db*
DescribeDBMajorEngineVersions l
DescribeDBParameterGroups l pg
DescribeDBParameters l pg*
DescribeDBProxies l proxy
DescribeDBProxyEndpoints l proxy,proxy-endpoint
DescribeDBProxyTargetGroups l proxy*
DescribeDBProxyTargets l proxy*,target-group*
DescribeDBRecommendations l
DescribeDBSecurityGroups l secgrp
DescribeDBShardGroups l shardgrp
DescribeDBSnapshotAttributes l snapshot*
DescribeDBSnapshotTenantDatabases l db,snapshot,snapshot-tenant-database
DescribeDBSnapshots l db,snapshot
DescribeDBSubnetGroups l subgrp
DescribeEngineDefaultClusterParameters l
DescribeEngineDefaultParameters l
DescribeEventCategories l
DescribeEventSubscriptions l es
DescribeEvents l
DescribeExportTasks l cluster,cluster-snapshot,snapshot
DescribeGlobalClusters l global-cluster
DescribeIntegrations l integration #
DescribeOptionGroupOptions l
DescribeOptionGroups l og
DescribeOrderableDBInstanceOptions l
DescribePendingMaintenanceActions l cluster,db
DescribeRecommendationGroups r
DescribeRecommendations r
DescribeReservedDBInstances l ri
DescribeReservedDBInstancesOfferings l
DescribeSourceRegions l
DescribeTenantDatabases l db,tenant-database
DescribeValidDBInstanceModifications l db*
DisableHttpEndpoint w cluster*
DownloadCompleteDBLogFile r db*
DownloadDBLogFilePortion r db*
EnableHttpEndpoint w cluster*
FailoverDBCluster w cluster*,db
FailoverGlobalCluster w cluster*,global-cluster*
ListTagsForResource r auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database
ModifyActivityStream w db*
ModifyCertificates w
ModifyCurrentDBClusterCapacity w cluster*
ModifyCustomDBEngineVersion w cev*
ModifyDBCluster w cluster*,cluster-pg,og,pg DatabaseClass;ManageMasterUserPassword;Piops;StorageSize
ModifyDBClusterEndpoint w cluster-endpoint*
ModifyDBClusterParameterGroup w cluster-pg*
ModifyDBClusterSnapshotAttribute w cluster-snapshot*
ModifyDBInstance w db*,og,pg,secgrp,subgrp ManageMasterUserPassword
ModifyDBParameterGroup w pg*
ModifyDBProxy w proxy*
ModifyDBProxyEndpoint w proxy-endpoint*
ModifyDBProxyTargetGroup w target-group*
ModifyDBRecommendation w
ModifyDBShardGroup w shardgrp*
ModifyDBSnapshot w og,snapshot*
ModifyDBSnapshotAttribute w snapshot*
ModifyDBSubnetGroup w subgrp*
ModifyEventSubscription w es*
ModifyGlobalCluster w global-cluster*
ModifyIntegration w integration*
ModifyOptionGroup w og*
ModifyRecommendation w
ModifyTenantDatabase w db*,tenant-database* ManageMasterUserPassword;TenantDatabaseName
PromoteReadReplica w db*
PromoteReadReplicaDBCluster w cluster*
PurchaseReservedDBInstancesOffering w ri* +%req-tag/{TagKey}
RebootDBCluster w cluster*
RebootDBInstance w db*
RebootDBShardGroup w shardgrp*
RegisterDBProxyTargets w db,target-group*
RemoveFromGlobalCluster w cluster*,global-cluster*
RemoveRoleFromDBCluster w cluster*
RemoveRoleFromDBInstance w db*
RemoveSourceIdentifierFromSubscription w es*
RemoveTagsFromResource t auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,deployment,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database +%req-tag/{TagKey}
ResetDBClusterParameterGroup w cluster-pg*
ResetDBParameterGroup w pg*
RestoreDBClusterFromS3 w cluster*,cluster-pg*,og*,subgrp* +%DatabaseEngine;DatabaseName;ManageMasterUserPassword;StorageEncrypted;req-tag/{TagKey}
RestoreDBClusterFromSnapshot w cluster*,cluster-pg*,cluster-snapshot,og*,snapshot,subgrp* +%&2
RestoreDBClusterToPointInTime w cluster*,cluster-auto-backup,cluster-pg*,og*,subgrp* +%&2
RestoreDBInstanceFromDBSnapshot w cluster-snapshot,db*,og*,pg*,snapshot,subgrp* +%&0
RestoreDBInstanceFromS3 w db*,og*,pg*,secgrp,subgrp* +%ManageMasterUserPassword;PubliclyAccessible;req-tag/{TagKey}
RestoreDBInstanceToPointInTime w auto-backup,db*,og*,pg*,subgrp* +%&0
RevokeDBSecurityGroupIngress w secgrp*
StartActivityStream w cluster,db
StartDBCluster w cluster*
StartDBInstance w db*
StartDBInstanceAutomatedBackupsReplication w auto-backup*,db* +%req-tag/{TagKey}
StartExportTask w cluster,cluster-snapshot,snapshot
StopActivityStream w cluster,db
StopDBCluster w cluster*
StopDBInstance w db*,snapshot
StopDBInstanceAutomatedBackupsReplication w db*
SwitchoverBlueGreenDeployment w deployment* #
SwitchoverGlobalCluster w cluster*,global-cluster*
SwitchoverReadReplica w db*`;
