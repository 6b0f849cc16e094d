export const data: string = `Amazon FSx

IsBackupCopyDestination=bool
IsBackupCopySource=bool
NfsDataRepositoryAuthenticationEnabled=bool
NfsDataRepositoryEncryptionInTransitEnabled=bool
ParentVolumeId
StorageVirtualMachineId

NfsDataRepositoryAuthenticationEnabled;NfsDataRepositoryEncryptionInTransitEnabled
ParentVolumeId;StorageVirtualMachineId

association association/{FileSystemIdOrFileCacheId}/{DataRepositoryAssociationId} #
backup backup/{BackupId} #
file-cache file-cache/{FileCacheId} #
file-system file-system/{FileSystemId} #
snapshot snapshot/{VolumeId}/{SnapshotId} #
storage-virtual-machine storage-virtual-machine/{FileSystemId}/{StorageVirtualMachineId} #
task task/{TaskId} #
volume volume/{FileSystemId}/{VolumeId} #

AssociateFileGateway w file-system*
AssociateFileSystemAliases w file-system*
BypassSnaplockEnterpriseRetention p volume*
CancelDataRepositoryTask w task*
CopyBackup w backup* +%
CopySnapshotAndUpdateVolume w snapshot*,volume*
CreateAndAttachS3AccessPoint w volume
CreateBackup w backup*,file-system,volume +%
CreateDataRepositoryAssociation w association*=&0,file-system* +%
CreateDataRepositoryTask w file-system*,task* +%
CreateFileCache w association=&0,file-cache* +%
CreateFileSystem w file-system* +%
CreateFileSystemFromBackup w backup*,file-system* +%
CreateSnapshot w snapshot*,volume* +%
CreateStorageVirtualMachine w file-system*,storage-virtual-machine* +%
CreateVolume w snapshot,storage-virtual-machine,volume*=+%&1
CreateVolumeFromBackup w backup*,storage-virtual-machine*,volume* +%StorageVirtualMachineId
DeleteBackup w backup*
DeleteDataRepositoryAssociation w association*
DeleteFileCache w association,file-cache*
DeleteFileSystem w backup=+%,file-system*
DeleteResourcePolicy p volume*
DeleteSnapshot w snapshot*
DeleteStorageVirtualMachine w storage-virtual-machine*
DeleteVolume w backup=+%,volume*=&1
DescribeAssociatedFileGateways r file-system*
DescribeBackups r
DescribeDataRepositoryAssociations r
DescribeDataRepositoryTasks r
DescribeFileCaches r
DescribeFileSystemAliases r file-system*
DescribeFileSystems r
DescribeS3AccessPointAttachments r
DescribeSharedVpcConfiguration r
DescribeSnapshots r
DescribeStorageVirtualMachines r
DescribeVolumes r
DetachAndDeleteS3AccessPoint w volume
DisassociateFileGateway w file-system*
DisassociateFileSystemAliases w file-system*
GetResourcePolicy p volume*
ListTagsForResource r association,backup,file-cache,file-system,snapshot,storage-virtual-machine,task,volume
ManageBackupPrincipalAssociations p backup*
PutResourcePolicy p volume*
ReleaseFileSystemNfsV3Locks w file-system*
RestoreVolumeFromSnapshot w snapshot*,volume*
StartMisconfiguredStateRecovery w file-system*
TagResource t association=&0,backup,file-cache,file-system,snapshot,storage-virtual-machine,task,volume=&1 +%
UntagResource t association,backup,file-cache,file-system,snapshot,storage-virtual-machine,task,volume %
UpdateDataRepositoryAssociation w association*
UpdateFileCache w file-cache*
UpdateFileSystem w file-system*
UpdateSharedVpcConfiguration w
UpdateSnapshot w snapshot*
UpdateStorageVirtualMachine w storage-virtual-machine*
UpdateVolume w volume* &1`;
