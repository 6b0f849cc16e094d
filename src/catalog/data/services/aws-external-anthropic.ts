export const data: string = `Claude Platform on AWS

BearerTokenType
CalledViaConsole=bool
Capability
KeyArn=arn



workspace workspace/{ResourceId} #

ArchiveAgent w workspace*=#
ArchiveEnvironment w workspace*=#
ArchiveMemoryStore w workspace*=#
ArchiveSession w workspace*=#
ArchiveVault w workspace*=#
ArchiveWorkspace w workspace*=#
AssumeConsole w  Capability
CallWithBearerToken l  BearerTokenType
CancelBatchInference w workspace*=#
CountTokens w workspace*=#
CreateAgent w workspace*=#
CreateBatchInference w workspace*=#
CreateEnvironment w workspace*=#
CreateFile w workspace*=#
CreateInference w workspace*=#
CreateMemoryStore w workspace*=#
CreateSession w workspace*=#
CreateSkill w workspace*=#
CreateUserProfile w workspace*=#
CreateUserProfileEnrollmentUrl w workspace*=#
CreateVault w workspace*=#
CreateWebhook w workspace*=#
CreateWorkspace w  +%KeyArn
DeleteBatchInference w workspace*=#
DeleteEnvironment w workspace*=#
DeleteFile w workspace*=#
DeleteMemoryStore w workspace*=#
DeleteSession w workspace*=#
DeleteSkill w workspace*=#
DeleteVault w workspace*=#
DeleteWebhook w workspace*=#
DisableKey w  KeyArn
GetAccountStatus r
GetAgent r workspace*=#
GetBatchInference r workspace*=#
GetEnvironment r workspace*=#
GetFile r workspace*=#
GetKey r  KeyArn
GetMemoryStore r workspace*=#
GetModel r workspace*=#
GetSession r workspace*=#
GetSkill r workspace*=#
GetUserProfile r workspace*=#
GetVault r workspace*=#
GetWebhook r workspace*=#
GetWorkspace r workspace*=#
ListAgents l workspace*=#
ListBatchInferences l workspace*=#
ListEnvironments l workspace*=#
ListFiles l workspace*=#
ListKeys l
ListMemoryStores l workspace*=#
ListModels l workspace*=#
ListSessions l workspace*=#
ListSkills l workspace*=#
ListTagsForResource r workspace=#
ListUserProfiles l workspace*=#
ListVaults l workspace*=#
ListWebhooks l workspace*=#
ListWorkspaces l
ProcessEnvironmentWork w workspace*=#
RegisterKey w
RotateWebhookSecret w workspace*=#
TagResource t workspace=#+%
UntagResource t workspace=#%
UpdateAgent w workspace*=#
UpdateEnvironment w workspace*=#
UpdateKey w  KeyArn
UpdateMemoryStore w workspace*=#
UpdateSession w workspace*=#
UpdateSkill w workspace*=#
UpdateUserProfile w workspace*=#
UpdateVault w workspace*=#
UpdateWebhook w workspace*=#
UpdateWorkspace w workspace*=# KeyArn`;
