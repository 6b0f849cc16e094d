export const data: string = `Amazon ElastiCache

AtRestEncryptionEnabled=bool
AuthTokenEnabled=bool
AutomaticFailoverEnabled=bool
CacheNodeType
CacheParameterGroupName
ClusterModeEnabled=bool
DataStorageUnit
Durability
EngineType
EngineVersion
KmsKeyId
MaximumDataStorage=numeric
MaximumECPUPerSecond=numeric
MinimumDataStorage=numeric
MinimumECPUPerSecond=numeric
MultiAZEnabled=bool
NumNodeGroups=numeric
ReplicasPerNodeGroup=numeric
SnapshotRetentionLimit=numeric
TransitEncryptionEnabled=bool
UserAuthenticationMode

AuthTokenEnabled;CacheNodeType;CacheParameterGroupName;EngineType;EngineVersion;MultiAZEnabled;SnapshotRetentionLimit
AtRestEncryptionEnabled;AuthTokenEnabled;AutomaticFailoverEnabled;CacheNodeType;CacheParameterGroupName;ClusterModeEnabled;EngineType;EngineVersion;KmsKeyId;MultiAZEnabled;NumNodeGroups;ReplicasPerNodeGroup;SnapshotRetentionLimit;TransitEncryptionEnabled
AtRestEncryptionEnabled;AuthTokenEnabled;AutomaticFailoverEnabled;CacheNodeType;CacheParameterGroupName;ClusterModeEnabled;Durability;EngineType;EngineVersion;KmsKeyId;MultiAZEnabled;NumNodeGroups;ReplicasPerNodeGroup;SnapshotRetentionLimit;TransitEncryptionEnabled
DataStorageUnit;EngineType;EngineVersion;KmsKeyId;MaximumDataStorage;MaximumECPUPerSecond;MinimumDataStorage;MinimumECPUPerSecond;SnapshotRetentionLimit

cluster cluster:{CacheClusterId} #+%&0
globalreplicationgroup arn:{Partition}:elasticache::{Account}:globalreplicationgroup:{GlobalReplicationGroupId} #+%&1
parametergroup parametergroup:{CacheParameterGroupName} #+%CacheParameterGroupName
replicationgroup replicationgroup:{ReplicationGroupId} #+%&2
reserved-instance reserved-instance:{ReservedCacheNodeId} #+%
securitygroup securitygroup:{CacheSecurityGroupName} #+%
serverlesscache serverlesscache:{ServerlessCacheName} #+%&3
serverlesscachesnapshot serverlesscachesnapshot:{ServerlessCacheSnapshotName} #+%KmsKeyId
snapshot snapshot:{SnapshotName} #+%KmsKeyId
subnetgroup subnetgroup:{CacheSubnetGroupName} #+%
user user:{UserId} #+%UserAuthenticationMode
usergroup usergroup:{UserGroupId} #+%

AddTagsToResource t cluster,globalreplicationgroup,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup #+%
AuthorizeCacheSecurityGroupIngress w securitygroup* #
BatchApplyUpdateAction w cluster,replicationgroup #
BatchStopUpdateAction w cluster,replicationgroup #
CompleteMigration w cluster,replicationgroup #
Connect w replicationgroup,serverlesscache,user* #
CopyServerlessCacheSnapshot w serverlesscachesnapshot*=#KmsKeyId +%
CopySnapshot w snapshot* #+%KmsKeyId
CreateCacheCluster w cluster=+%&0,parametergroup*,replicationgroup=&0,securitygroup,snapshot,subnetgroup #
CreateCacheParameterGroup w parametergroup* #+%CacheParameterGroupName
CreateCacheSecurityGroup w securitygroup* #+%
CreateCacheSubnetGroup w subnetgroup* #+%
CreateGlobalReplicationGroup w globalreplicationgroup*=+%,replicationgroup* #
CreateReplicationGroup w cluster,globalreplicationgroup=&1,parametergroup*,replicationgroup=+%&2,securitygroup,snapshot,subnetgroup,usergroup #
CreateServerlessCache w serverlesscache*=#&3,serverlesscachesnapshot=#,snapshot=#,usergroup=# +%
CreateServerlessCacheSnapshot w serverlesscache*=#,serverlesscachesnapshot*=#KmsKeyId +%
CreateSnapshot w cluster,replicationgroup,snapshot*=+%KmsKeyId #
CreateUser w user* #+%UserAuthenticationMode
CreateUserGroup w user*,usergroup*=+% #
DecreaseNodeGroupsInGlobalReplicationGroup w globalreplicationgroup* #NumNodeGroups
DecreaseReplicaCount w replicationgroup* #ReplicasPerNodeGroup
DeleteCacheCluster w cluster*=#,snapshot
DeleteCacheParameterGroup w parametergroup* #CacheParameterGroupName
DeleteCacheSecurityGroup w securitygroup* #
DeleteCacheSubnetGroup w subnetgroup* #
DeleteGlobalReplicationGroup w globalreplicationgroup* #
DeleteReplicationGroup w replicationgroup*=#,snapshot
DeleteServerlessCache w serverlesscache*=#,serverlesscachesnapshot
DeleteServerlessCacheSnapshot w serverlesscachesnapshot*=#
DeleteSnapshot w snapshot* #
DeleteUser w user* #
DeleteUserGroup w usergroup* #
DescribeCacheClusters l cluster* #
DescribeCacheEngineVersions l
DescribeCacheParameterGroups l parametergroup* #
DescribeCacheParameters l parametergroup* #
DescribeCacheSecurityGroups l securitygroup* #
DescribeCacheSubnetGroups l subnetgroup* #
DescribeEngineDefaultParameters l
DescribeEvents l
DescribeGlobalReplicationGroups l globalreplicationgroup* #
DescribeReplicationGroups l replicationgroup* #
DescribeReservedCacheNodes l reserved-instance* #
DescribeReservedCacheNodesOfferings l
DescribeServerlessCacheSnapshots l serverlesscache=#,serverlesscachesnapshot*=#
DescribeServerlessCaches l serverlesscache*=#
DescribeServiceUpdates l
DescribeSnapshots l snapshot* #
DescribeUpdateActions l cluster,replicationgroup #
DescribeUserGroups l usergroup* #
DescribeUsers l user* #
DisassociateGlobalReplicationGroup w globalreplicationgroup* #
ExportServerlessCacheSnapshot w serverlesscachesnapshot*=#
FailoverGlobalReplicationGroup w globalreplicationgroup* #
IncreaseNodeGroupsInGlobalReplicationGroup w globalreplicationgroup* #NumNodeGroups
IncreaseReplicaCount w replicationgroup* #ReplicasPerNodeGroup
InterruptClusterAzPower w replicationgroup* #
ListAllowedNodeTypeModifications l cluster,replicationgroup #
ListTagsForResource r cluster,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup #
ModifyCacheCluster w cluster*=AuthTokenEnabled;CacheNodeType;CacheParameterGroupName;EngineVersion;MultiAZEnabled;SnapshotRetentionLimit,parametergroup,securitygroup #
ModifyCacheParameterGroup w parametergroup* #CacheParameterGroupName
ModifyCacheSubnetGroup w subnetgroup* #
ModifyGlobalReplicationGroup w globalreplicationgroup* #AutomaticFailoverEnabled;CacheNodeType;EngineVersion
ModifyReplicationGroup w parametergroup,replicationgroup*=AuthTokenEnabled;AutomaticFailoverEnabled;CacheNodeType;CacheParameterGroupName;ClusterModeEnabled;Durability;EngineVersion;MultiAZEnabled;SnapshotRetentionLimit;TransitEncryptionEnabled,securitygroup,usergroup #
ModifyReplicationGroupShardConfiguration w replicationgroup* #NumNodeGroups
ModifyServerlessCache w serverlesscache*=#DataStorageUnit;EngineVersion;MaximumDataStorage;MaximumECPUPerSecond;MinimumDataStorage;MinimumECPUPerSecond;SnapshotRetentionLimit,usergroup=#
ModifyUser w user* #UserAuthenticationMode
ModifyUserGroup w user*,usergroup* #
PurchaseReservedCacheNodesOffering w reserved-instance* #+%
RebalanceSlotsInGlobalReplicationGroup w globalreplicationgroup* #
RebootCacheCluster w cluster* #
RemoveTagsFromResource t cluster,globalreplicationgroup,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup #%
ResetCacheParameterGroup w parametergroup* #CacheParameterGroupName
RevokeCacheSecurityGroupIngress w securitygroup* #
StartMigration w replicationgroup* #
TestFailover w replicationgroup* #
TestMigration w replicationgroup* #`;
