export const data: string = `AWS Cloud9

EnvironmentId
EnvironmentName
InstanceType
OwnerArn=arn
Permissions
SubnetId
UserArn=arn

EnvironmentId;Permissions;UserArn
EnvironmentId;UserArn

environment environment:{ResourceId} #

ActivateEC2Remote w environment*
CreateEnvironmentEC2 w  +%EnvironmentName;InstanceType;OwnerArn;SubnetId;UserArn
CreateEnvironmentMembership w environment* &0
CreateEnvironmentSSH w  +%EnvironmentName;OwnerArn
CreateEnvironmentToken r environment*
DeleteEnvironment w environment*
DeleteEnvironmentMembership w environment* &1
DescribeEC2Remote r environment*
DescribeEnvironmentMemberships r environment* &1
DescribeEnvironmentStatus r environment*
DescribeEnvironments r environment*
DescribeSSHRemote r environment*
GetEnvironmentConfig r environment*
GetEnvironmentSettings r environment*
GetMembershipSettings r environment*
GetMigrationExperiences r
GetUserPublicKey r  UserArn
GetUserSettings r
ListEnvironments r
ListTagsForResource r environment*
ModifyTemporaryCredentialsOnEnvironmentEC2 w environment*
TagResource t environment* +%
UntagResource t environment* %
UpdateEnvironment w environment*
UpdateEnvironmentMembership w environment* &0
UpdateEnvironmentSettings w environment*
UpdateMembershipSettings w environment*
UpdateSSHRemote w environment*
UpdateUserSettings w`;
