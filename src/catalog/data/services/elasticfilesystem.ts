export const data: string = `Amazon Elastic File System

AccessPointArn=arn
AccessedViaMountTarget=bool
CreateAction
Encrypted=bool

AccessPointArn;AccessedViaMountTarget

access-point access-point/{AccessPointId} #
file-system file-system/{FileSystemId} #

Backup w file-system*
ClientMount r file-system* &0
ClientRootAccess w file-system* &0
ClientWrite w file-system* &0
CreateAccessPoint w file-system* +%
CreateFileSystem w  +%Encrypted
CreateMountTarget w file-system*
CreateReplicationConfiguration w file-system*
CreateTags t file-system* +%
DeleteAccessPoint w access-point*
DeleteFileSystem w file-system*
DeleteFileSystemPolicy p file-system*
DeleteMountTarget w file-system*
DeleteReplicationConfiguration w file-system*
DeleteTags t file-system* %
DescribeAccessPoints l access-point,file-system
DescribeAccountPreferences l
DescribeBackupPolicy r file-system*
DescribeFileSystemPolicy r file-system
DescribeFileSystems l file-system
DescribeLifecycleConfiguration r file-system*
DescribeMountTargetSecurityGroups r file-system*
DescribeMountTargets r access-point,file-system*
DescribeReplicationConfigurations l file-system
DescribeTags r file-system*
ListTagsForResource r access-point,file-system
ModifyMountTargetSecurityGroups w file-system*
PutAccountPreferences w
PutBackupPolicy w file-system*
PutFileSystemPolicy p file-system*
PutLifecycleConfiguration w file-system*
ReplicationRead r file-system*
ReplicationWrite w file-system*
Restore w file-system*
TagResource t access-point,file-system +%CreateAction
UntagResource t access-point,file-system %
UpdateFileSystem w file-system*
UpdateFileSystemProtection w file-system*`;
