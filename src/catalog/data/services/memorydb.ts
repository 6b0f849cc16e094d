export const data: string = `Amazon MemoryDB

TLSEnabled=bool
UserAuthenticationMode



acl acl/{AclName} #
cluster cluster/{ClusterName} #
multiregioncluster arn:{Partition}:memorydb::{Account}:multiregioncluster/{ClusterName} #TLSEnabled
multiregionparametergroup arn:{Partition}:memorydb::{Account}:multiregionparametergroup/{MultiRegionParameterGroupName}
parametergroup parametergroup/{ParameterGroupName} #
reservednode reservednode/{ReservationID} #
snapshot snapshot/{SnapshotName} #
subnetgroup subnetgroup/{SubnetGroupName} #
user user/{UserName} #

BatchUpdateCluster w cluster* #
Connect w cluster*,user* #
CopySnapshot w snapshot* #+%
CreateAcl w user* #+%
CreateCluster w acl*,multiregioncluster,parametergroup*,snapshot,subnetgroup* #+%TLSEnabled
CreateMultiRegionCluster w multiregionparametergroup* #+%TLSEnabled
CreateParameterGroup w  +%
CreateSnapshot w cluster* #+%
CreateSubnetGroup w  +%
CreateUser w  +%UserAuthenticationMode
DeleteAcl w acl* #
DeleteCluster w cluster*,multiregioncluster,snapshot #
DeleteMultiRegionCluster w multiregioncluster* #
DeleteParameterGroup w parametergroup* #
DeleteSnapshot w snapshot* #
DeleteSubnetGroup w subnetgroup* #
DeleteUser w user* #
DescribeAcls r acl* #
DescribeClusters r cluster* #
DescribeEngineVersions r
DescribeEvents r
DescribeMultiRegionClusters r multiregioncluster* #
DescribeMultiRegionParameterGroups r multiregionparametergroup*
DescribeMultiRegionParameters r multiregionparametergroup*
DescribeParameterGroups r parametergroup* #
DescribeParameters r parametergroup* #
DescribeReservedNodes r reservednode* #
DescribeReservedNodesOfferings r
DescribeServiceUpdates r
DescribeSnapshots r snapshot* #
DescribeSubnetGroups r subnetgroup* #
DescribeUsers r user* #
FailoverShard w cluster* #
ListAllowedMultiRegionClusterUpdates r multiregioncluster* #
ListAllowedNodeTypeUpdates r cluster* #
ListTags r acl,cluster,multiregioncluster,parametergroup,snapshot,subnetgroup,user #
PauseMultiRegionClusterReplication w multiregioncluster* #
PurchaseReservedNodesOffering w reservednode* #+%
ResetParameterGroup w parametergroup* #
TagResource t acl,cluster,multiregioncluster,parametergroup,reservednode,snapshot,subnetgroup,user #+%
UntagResource t acl,cluster,multiregioncluster,parametergroup,snapshot,subnetgroup,user #%
UpdateAcl w acl*,user* #
UpdateCluster w acl,cluster*,parametergroup #
UpdateMultiRegionCluster w multiregioncluster*,multiregionparametergroup #
UpdateParameterGroup w parametergroup* #
UpdateSubnetGroup w subnetgroup* #
UpdateUser w user* #UserAuthenticationMode`;
