export const data: string = `AWS CloudShell

SecurityGroupIds*
SubnetIds*
VpcIds*



environment environment/{EnvironmentId}

ApproveCommand r environment*
CreateEnvironment w  SecurityGroupIds;SubnetIds;VpcIds
CreateSession w environment*
DeleteEnvironment w environment*
DescribeEnvironments l
GetEnvironmentStatus r environment*
GetFileDownloadUrls w environment*
GetFileUploadUrls w environment*
PutCredentials w environment*
StartEnvironment w environment*
StopEnvironment w environment*`;
