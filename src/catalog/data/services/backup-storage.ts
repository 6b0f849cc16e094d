export const data: string = `AWS Backup storage







CommitBackupJob w
DeleteObjects w
DescribeBackupJob w
GetBaseBackup w
GetChunk w
GetIncrementalBaseBackup w
GetObjectMetadata w
ListChunks w
ListObjects w
MountCapsule w
NotifyObjectComplete w
PutChunk w
PutObject w
StartObject w
UpdateObjectComplete w`;
