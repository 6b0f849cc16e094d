export const data: string = `AWS Deadline Cloud

AssociatedMembershipLevel
CalledAction
FarmMembershipLevels*
FleetMembershipLevels*
JobMembershipLevels*
MembershipLevel
PrincipalId
QueueMembershipLevels*
RequesterPrincipalId

FarmMembershipLevels;FleetMembershipLevels
AssociatedMembershipLevel;MembershipLevel
PrincipalId;RequesterPrincipalId

budget farm/{FarmId}/budget/{BudgetId} #FarmMembershipLevels
farm farm/{FarmId} #FarmMembershipLevels
fleet farm/{FarmId}/fleet/{FleetId} #&0
job farm/{FarmId}/queue/{QueueId}/job/{JobId} #FarmMembershipLevels;JobMembershipLevels;QueueMembershipLevels
license-endpoint license-endpoint/{LicenseEndpointId} #
monitor monitor/{MonitorId} #
queue farm/{FarmId}/queue/{QueueId} #FarmMembershipLevels;QueueMembershipLevels
volume farm/{FarmId}/fleet/{FleetId}/volume/{VolumeId} #&0
worker farm/{FarmId}/fleet/{FleetId}/worker/{WorkerId} #&0

AssociateMemberToFarm p farm* &1
AssociateMemberToFleet p fleet* &1
AssociateMemberToJob p job* &1
AssociateMemberToQueue p queue* &1
AssumeFleetRoleForRead w fleet*
AssumeFleetRoleForWorker w worker*
AssumeQueueRoleForRead w queue*
AssumeQueueRoleForUser w queue*
AssumeQueueRoleForWorker w queue*,worker*
BatchGetJobEntity r worker*
CopyJobTemplate w job*
CreateBudget w budget* +%
CreateFarm w farm* +%
CreateFleet w fleet* +%
CreateJob w job* +%
CreateLicenseEndpoint w license-endpoint* +%
CreateLimit w farm*
CreateMonitor w monitor* +%
CreateQueue w queue* +%
CreateQueueEnvironment w queue*
CreateQueueFleetAssociation w fleet*,queue*
CreateQueueLimitAssociation w farm*,queue*
CreateStorageProfile w farm*
CreateWorker w worker* +%
DeleteBudget w budget*
DeleteFarm w farm*
DeleteFleet w fleet*
DeleteLicenseEndpoint w license-endpoint*
DeleteLimit w farm*
DeleteMeteredProduct w license-endpoint*
DeleteMonitor w monitor*
DeleteQueue w queue*
DeleteQueueEnvironment w queue*
DeleteQueueFleetAssociation w fleet*,queue*
DeleteQueueLimitAssociation w farm*,queue*
DeleteStorageProfile w farm*
DeleteVolume w volume*
DeleteWorker w worker*
DisassociateMemberFromFarm p farm* AssociatedMembershipLevel
DisassociateMemberFromFleet p fleet* AssociatedMembershipLevel
DisassociateMemberFromJob p job* AssociatedMembershipLevel
DisassociateMemberFromQueue p queue* AssociatedMembershipLevel
GetApplicationVersion r monitor*
GetBudget r budget*
GetFarm r farm*
GetFleet r fleet*
GetJob r job*
GetJobTemplate r job*
GetLicenseEndpoint r license-endpoint*
GetLimit r farm*
GetMonitor r monitor*
GetMonitorSettings r monitor*
GetQueue r queue*
GetQueueEnvironment r queue*
GetQueueFleetAssociation r fleet*,queue*
GetQueueLimitAssociation r farm*,queue*
GetSession r job*
GetSessionAction r job*
GetSessionsStatisticsAggregation r farm*,fleet,queue
GetStep r job*
GetStorageProfile r farm*
GetStorageProfileForQueue r queue*
GetTask r job*
GetVolume r volume*
GetWorker r worker*
ListAvailableMeteredProducts l
ListBudgets l budget
ListFarmMembers l farm*
ListFarms l farm* &2
ListFleetMembers l fleet*
ListFleets l fleet* &2
ListJobMembers l job*
ListJobParameterDefinitions l job*
ListJobs l job* &2
ListLicenseEndpoints l license-endpoint*
ListLimits l farm*
ListMeteredProducts l license-endpoint*
ListMonitors l monitor*
ListQueueEnvironments l queue*
ListQueueFleetAssociations l farm*,fleet,queue
ListQueueLimitAssociations l farm*,queue
ListQueueMembers l queue
ListQueues l queue* &2
ListSessionActions l job*
ListSessions l job*
ListSessionsForWorker l worker
ListStepConsumers l job*
ListStepDependencies l job
ListSteps l job*
ListStorageProfiles l farm*
ListStorageProfilesForQueue l queue
ListTagsForResource r budget,farm,fleet,job,license-endpoint,monitor,queue,volume,worker CalledAction
ListTasks l job*
ListVolumes l volume*
ListWorkers l worker*
PutMeteredProduct w license-endpoint*
SearchJobs r queue*
SearchSteps r job,queue
SearchTasks r job,queue
SearchWorkers r
StartSessionsStatisticsAggregation r fleet,queue
TagResource t budget,farm,fleet,job,license-endpoint,monitor,queue,volume,worker +%CalledAction
UntagResource t budget,farm,fleet,job,license-endpoint,monitor,queue,volume,worker %
UpdateBudget w budget*
UpdateFarm w farm*
UpdateFleet w fleet*
UpdateJob w job*
UpdateLimit w farm*
UpdateMonitor w monitor*
UpdateMonitorSettings w monitor*
UpdateQueue w queue*
UpdateQueueEnvironment w queue*
UpdateQueueFleetAssociation w fleet*,queue*
UpdateQueueLimitAssociation w farm*,queue*
UpdateSession w job*
UpdateStep w job*
UpdateStorageProfile w farm*
UpdateTask w job*
UpdateWorker w worker*
UpdateWorkerSchedule w worker*`;
