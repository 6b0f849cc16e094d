export const data: string = `Amazon GameLift Streams

RoleArn=arn



application application/{ApplicationId} #
stream-group streamgroup/{StreamGroupId} #

AddStreamGroupLocations w stream-group*
AssociateApplications w application*,stream-group*
CreateApplication w  +%
CreateStreamGroup w  +%
CreateStreamSessionAdminShell w stream-group*
CreateStreamSessionConnection w stream-group*
CreateStreamUrl w application*,stream-group* RoleArn
DeleteApplication w application*
DeleteStreamGroup w stream-group*
DisassociateApplications w application*,stream-group*
ExportStreamSessionFiles w stream-group*
GetApplication r application*
GetStreamGroup r stream-group*
GetStreamSession r stream-group*
GetStreamUrl r stream-group*
ListApplicationShaderCaches l application*
ListApplications l
ListStreamGroups l
ListStreamSessions r stream-group*
ListStreamSessionsByAccount r
ListStreamUrls l
ListTagsForResource r application,stream-group
RemoveStreamGroupLocations w stream-group*
RevokeStreamUrl w stream-group*
StartStreamSession w stream-group* RoleArn
TagResource t application,stream-group +%
TerminateStreamSession w stream-group*
UntagResource t application,stream-group %
UpdateApplication w application*
UpdateStreamGroup w stream-group*`;
