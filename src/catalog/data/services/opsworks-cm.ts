export const data: string = `AWS OpsWorks Configuration Management





backup arn:{Partition}:opsworks-cm::{Account}:backup/{ServerName}-{DateAndTimeStampOfBackup}
server arn:{Partition}:opsworks-cm::{Account}:server/{ServerName}/{UniqueId}

AssociateNode w
CreateBackup w
CreateServer w
DeleteBackup w
DeleteServer w
DescribeAccountAttributes l
DescribeBackups l
DescribeEvents l
DescribeNodeAssociationStatus l
DescribeServers l
DisassociateNode w
ExportServerEngineAttribute r
ListTagsForResource r
RestoreServer w
StartMaintenance w
TagResource t
UntagResource t
UpdateServer w
UpdateServerEngineAttributes w`;
