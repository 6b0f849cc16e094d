export const data: string = `AWS CodeStar





project project/{ProjectId} #
user arn:{Partition}:iam::{Account}:user/{AwsUserName} iam:ResourceTag/{TagKey}

AssociateTeamMember p project*=#
CreateProject p  +%
CreateUserProfile w user*=iam:ResourceTag/{TagKey}
DeleteExtendedAccess w project*=#
DeleteProject p project*=#
DeleteUserProfile w user*=iam:ResourceTag/{TagKey}
DescribeProject r project*=#
DescribeUserProfile r
DisassociateTeamMember p project*=#
GetExtendedAccess r project*=#
ListProjects l
ListResources l project*=#
ListTagsForProject l project*=#
ListTeamMembers l project*=#
ListUserProfiles l
PutExtendedAccess w project*=#
TagProject t project*=#+%
UntagProject t project*=#%
UpdateProject w project*=#
UpdateTeamMember p project*=#
UpdateUserProfile w user*=iam:ResourceTag/{TagKey}
VerifyServiceRole l`;
