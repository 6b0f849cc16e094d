export const data: string = `AWS Service - Oracle Database@AWS





autonomous-database autonomous-database/{AutonomousDatabaseId} #
autonomous-database-backup autonomous-database-backup/{AutonomousDatabaseBackupId} #
cloud-autonomous-vm-cluster cloud-autonomous-vm-cluster/{CloudAutonomousVmClusterId} #
cloud-exadata-infrastructure cloud-exadata-infrastructure/{CloudExadataInfrastructureId} #
cloud-vm-cluster cloud-vm-cluster/{CloudVmClusterId} #
db-node db-node/{DbNodeId} #
exadb-vm-cluster exadb-vm-cluster/{ExadbVmClusterId} #
exascale-db-storage-vault exascale-db-storage-vault/{ExascaleDbStorageVaultId} #
odb-network odb-network/{OdbNetworkId} #
odb-peering-connection odb-peering-connection/{OdbPeeringConnectionId} #

AcceptMarketplaceRegistration w
AssociateIamRoleToResource w cloud-autonomous-vm-cluster,cloud-vm-cluster
AssociateVirtualMachinesToExadbVmCluster w exadb-vm-cluster*
CreateAutonomousDatabase w odb-network +%
CreateAutonomousDatabaseBackup w autonomous-database* +%
CreateAutonomousDatabaseWallet w autonomous-database*
CreateCloudAutonomousVmCluster w cloud-exadata-infrastructure*,odb-network* +%
CreateCloudExadataInfrastructure w  +%
CreateCloudVmCluster w cloud-exadata-infrastructure*,odb-network* +%
CreateDbNode w db-node*
CreateExadbVmCluster w exascale-db-storage-vault*,odb-network* +%
CreateExascaleDbStorageVault w  +%
CreateGrantShare w
CreateOdbNetwork w  +%
CreateOdbPeeringConnection w odb-network* +%
CreateOutboundIntegration w cloud-autonomous-vm-cluster*,cloud-vm-cluster*
DeleteAutonomousDatabase w autonomous-database*
DeleteAutonomousDatabaseBackup w autonomous-database-backup*
DeleteCloudAutonomousVmCluster w cloud-autonomous-vm-cluster*
DeleteCloudExadataInfrastructure w cloud-exadata-infrastructure*
DeleteCloudVmCluster w cloud-vm-cluster*
DeleteDbNode w db-node*
DeleteExadbVmCluster w exadb-vm-cluster*
DeleteExascaleDbStorageVault w exascale-db-storage-vault*
DeleteGrantShare w
DeleteOdbNetwork w odb-network*
DeleteOdbPeeringConnection w odb-peering-connection*
DeleteResourcePolicy w cloud-exadata-infrastructure*,exascale-db-storage-vault*,odb-network*
DisassociateIamRoleFromResource w cloud-autonomous-vm-cluster,cloud-vm-cluster
DisassociateVirtualMachinesFromExadbVmCluster w exadb-vm-cluster*
FailoverAutonomousDatabase w autonomous-database*
GetAutonomousDatabase r autonomous-database*
GetAutonomousDatabaseBackup r autonomous-database-backup*
GetAutonomousDatabaseWalletDetails r autonomous-database*
GetCloudAutonomousVmCluster r cloud-autonomous-vm-cluster*
GetCloudExadataInfrastructure r cloud-exadata-infrastructure*
GetCloudExadataInfrastructureUnallocatedResources r cloud-exadata-infrastructure*
GetCloudVmCluster r cloud-vm-cluster*
GetDbNode r cloud-vm-cluster*,db-node*
GetDbServer r cloud-exadata-infrastructure*
GetExadbVmCluster r exadb-vm-cluster*
GetExascaleDbStorageVault r exascale-db-storage-vault*
GetOciOnboardingStatus r
GetOdbNetwork r odb-network*
GetOdbPeeringConnection r odb-peering-connection*
GetResourcePolicy r cloud-exadata-infrastructure*,exascale-db-storage-vault*,odb-network*
InitializeService w
ListAutonomousDatabaseBackups l autonomous-database*
ListAutonomousDatabaseCharacterSets l
ListAutonomousDatabaseClones l autonomous-database*
ListAutonomousDatabasePeers l autonomous-database*
ListAutonomousDatabaseVersions l
ListAutonomousDatabases l
ListAutonomousVirtualMachines l cloud-autonomous-vm-cluster
ListCloudAutonomousVmClusters l cloud-exadata-infrastructure
ListCloudExadataInfrastructures l
ListCloudVmClusters l cloud-exadata-infrastructure
ListDbNodes l cloud-vm-cluster*
ListDbServers l cloud-exadata-infrastructure*
ListDbSystemShapes l
ListExadbVmClusters l exascale-db-storage-vault
ListExascaleDbStorageVaults l
ListFlexComponents l
ListGiMinorVersions l
ListGiVersions l
ListOdbNetworks l
ListOdbPeeringConnections l odb-network
ListSystemVersions l
ListTagsForResource r autonomous-database,autonomous-database-backup,cloud-autonomous-vm-cluster,cloud-exadata-infrastructure,cloud-vm-cluster,db-node,exadb-vm-cluster,exascale-db-storage-vault,odb-network,odb-peering-connection #
PutResourcePolicy w cloud-exadata-infrastructure*,exascale-db-storage-vault*,odb-network*
RebootAutonomousDatabase w autonomous-database*
RebootDbNode w cloud-vm-cluster*,db-node*
RestoreAutonomousDatabase w autonomous-database*
ShrinkAutonomousDatabase w autonomous-database*
StartAutonomousDatabase w autonomous-database*
StartDbNode w cloud-vm-cluster*,db-node*
StopAutonomousDatabase w autonomous-database*
StopDbNode w cloud-vm-cluster*,db-node*
SwitchoverAutonomousDatabase w autonomous-database*
TagResource t autonomous-database,autonomous-database-backup,cloud-autonomous-vm-cluster,cloud-exadata-infrastructure,cloud-vm-cluster,db-node,exadb-vm-cluster,exascale-db-storage-vault,odb-network,odb-peering-connection #+%
UntagResource t autonomous-database,autonomous-database-backup,cloud-autonomous-vm-cluster,cloud-exadata-infrastructure,cloud-vm-cluster,db-node,exadb-vm-cluster,exascale-db-storage-vault,odb-network,odb-peering-connection #%
UpdateAutonomousDatabase w autonomous-database*
UpdateAutonomousDatabaseBackup w autonomous-database-backup*
UpdateCloudExadataInfrastructure w cloud-exadata-infrastructure*
UpdateExadbVmCluster w exadb-vm-cluster*
UpdateExascaleDbStorageVault w exascale-db-storage-vault*
UpdateGrantShare w
UpdateOdbNetwork w odb-network*
UpdateOdbPeeringConnection w odb-peering-connection*
UpdateOutboundIntegration w cloud-autonomous-vm-cluster*,cloud-vm-cluster*`;
