export const data: string = `AWS Signer

ProfileVersion



signing-job /signing-jobs/{JobId}
signing-profile /signing-profiles/{ProfileName} #

AddProfilePermission p signing-profile*
CancelSigningProfile w signing-profile* ProfileVersion
DescribeSigningJob r signing-job*
GetRevocationStatus r signing-job*,signing-profile*
GetSigningPlatform r
GetSigningProfile r signing-profile* ProfileVersion
ListProfilePermissions r signing-profile*
ListSigningJobs l
ListSigningPlatforms l
ListSigningProfiles l
ListTagsForResource r signing-profile*
PutSigningProfile w  +%
RemoveProfilePermission p signing-profile*
RevokeSignature w signing-job* ProfileVersion
RevokeSigningProfile w signing-profile* ProfileVersion
SignPayload w signing-profile* ProfileVersion
StartSigningJob w signing-profile* ProfileVersion
TagResource t signing-profile* +%
UntagResource t signing-profile* +%`;
