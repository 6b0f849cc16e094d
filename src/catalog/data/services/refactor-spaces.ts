export const data: string = `AWS Migration Hub Refactor Spaces

ApplicationCreatedByAccount
CreatedByAccountIds*
RouteCreatedByAccount
ServiceCreatedByAccount
SourcePath

ApplicationCreatedByAccount;CreatedByAccountIds
ApplicationCreatedByAccount;CreatedByAccountIds;RouteCreatedByAccount;ServiceCreatedByAccount;SourcePath
ApplicationCreatedByAccount;CreatedByAccountIds;ServiceCreatedByAccount

application environment/{EnvironmentId}/application/{ApplicationId} #&0
environment environment/{EnvironmentId} #
route environment/{EnvironmentId}/application/{ApplicationId}/route/{RouteId} #&1
service environment/{EnvironmentId}/application/{ApplicationId}/service/{ServiceId} #&2

CreateApplication w  +%&0
CreateEnvironment w  +%
CreateRoute w  +%&1
CreateService w  +%&2
DeleteApplication w application* #&0
DeleteEnvironment w environment* #
DeleteResourcePolicy w
DeleteRoute w route* #&1
DeleteService w service* #&2
GetApplication r application* #&0
GetEnvironment r environment* #
GetResourcePolicy r
GetRoute r route* #&1
GetService r service* #&2
ListApplications r application*
ListEnvironmentVpcs r environment*
ListEnvironments r
ListRoutes r route*
ListServices r environment*
ListTagsForResource r
PutResourcePolicy w
TagResource t application,environment,route,service #+%&1
UntagResource t application,environment,route,service #+%&1
UpdateRoute w route* #&1`;
