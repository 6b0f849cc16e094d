export const data: string = `AWS Identity Store

GroupExternalIdIssuers=arn*
GroupId*
IdentityStoreArn=arn
PrimaryRegion
ReservedUserId
UserExternalIdIssuers=arn*
UserId

GroupExternalIdIssuers;PrimaryRegion
PrimaryRegion;UserExternalIdIssuers

allgroupmemberships arn:{Partition}:identitystore:::membership/*
allgroups arn:{Partition}:identitystore:::group/*
allusers arn:{Partition}:identitystore:::user/*
group arn:{Partition}:identitystore:::group/{GroupId}
groupmembership arn:{Partition}:identitystore:::membership/{MembershipId}
identitystore arn:{Partition}:identitystore::{Account}:identitystore/{IdentityStoreId}
user arn:{Partition}:identitystore:::user/{UserId}

AddRegion w identitystore*
CreateGroup w identitystore* &0
CreateGroupMembership w group*,identitystore*,user* PrimaryRegion
CreateIdentityStore w
CreateUser w identitystore* PrimaryRegion;ReservedUserId;UserExternalIdIssuers
DeleteGroup w group*,identitystore* &0
DeleteGroupMembership w group*,groupmembership*,identitystore*,user* PrimaryRegion
DeleteIdentityStore w identitystore*
DeleteUser w identitystore*,user* &1
DescribeGroup r group*,identitystore* &0
DescribeGroupMembership r group*,groupmembership*,identitystore*,user* PrimaryRegion
DescribeIdentityStore r identitystore* PrimaryRegion
DescribeRegion r identitystore* PrimaryRegion
DescribeUser r identitystore*,user* &1
GetGroupId r group*,identitystore* PrimaryRegion
GetGroupMembershipId r group*,groupmembership*,identitystore*,user* PrimaryRegion
GetUserId r identitystore*,user* PrimaryRegion
IsMemberInGroups r allgroupmemberships*,group*,identitystore*,user* PrimaryRegion
ListGroupMemberships l allgroupmemberships*,group*,identitystore* PrimaryRegion
ListGroupMembershipsForMember l allgroupmemberships*,identitystore*,user* PrimaryRegion
ListGroups l allgroups*,identitystore* &0
ListIdentityStores l
ListRegions l identitystore* PrimaryRegion
ListUsers l allusers*,identitystore* &1
RemoveRegion w identitystore*
ReserveUser w identitystore* PrimaryRegion
UpdateGroup w group*,identitystore* &0
UpdateIdentityStore w identitystore*
UpdateUser w identitystore*,user* &1`;
