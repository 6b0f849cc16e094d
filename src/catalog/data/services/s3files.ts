export const data: string = `Amazon S3 Files

AccessPointArn=arn
CreateAction



access-point file-system/{FileSystemId}/access-point/{AccessPointId} #
file-system file-system/{FileSystemId} #

ClientMount r file-system* AccessPointArn
ClientRootAccess w file-system* AccessPointArn
ClientWrite w file-system* AccessPointArn
CreateAccessPoint w file-system* +%
CreateFileSystem w  +%
CreateMountTarget w file-system*
DeleteAccessPoint w access-point*
DeleteFileSystem w file-system*
DeleteFileSystemPolicy p file-system*
DeleteMountTarget w file-system*
GetAccessPoint r access-point*
GetFileSystem r file-system
GetFileSystemPolicy r file-system
GetMountTarget r file-system*
GetSynchronizationConfiguration r file-system*
ListAccessPoints l access-point*
ListFileSystems l file-system
ListMountTargets l file-system*
ListTagsForResource r access-point,file-system
PutFileSystemPolicy p file-system*
PutSynchronizationConfiguration w file-system*
TagResource t access-point,file-system +%CreateAction
UntagResource t access-point,file-system %
UpdateMountTarget w file-system*`;
