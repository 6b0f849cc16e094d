export const data: string = `AWS DataSync





agent arn:{Partition}:datasync:{Region}:{AccountId}:agent/{AgentId} #
discoveryjob arn:{Partition}:datasync:{Region}:{AccountId}:system/{StorageSystemId}/job/{DiscoveryJobId} #
location arn:{Partition}:datasync:{Region}:{AccountId}:location/{LocationId} #
storagesystem arn:{Partition}:datasync:{Region}:{AccountId}:system/{StorageSystemId} #
task arn:{Partition}:datasync:{Region}:{AccountId}:task/{TaskId} #
taskexecution arn:{Partition}:datasync:{Region}:{AccountId}:task/{TaskId}/execution/{ExecutionId} #

AddStorageSystem w agent* #+%
CancelTaskExecution w taskexecution* #
CreateAgent w  +%
CreateLocationAzureBlob w  +%
CreateLocationEfs w  +%
CreateLocationFsxLustre w  +%
CreateLocationFsxOntap w  +%
CreateLocationFsxOpenZfs w  +%
CreateLocationFsxWindows w  +%
CreateLocationHdfs w  +%
CreateLocationNfs w  +%
CreateLocationObjectStorage w  +%
CreateLocationS3 w  +%
CreateLocationSmb w  +%
CreateTask w agent,location* +%
DeleteAgent w agent*
DeleteLocation w location*
DeleteTask w task*
DescribeAgent r agent*
DescribeDiscoveryJob r discoveryjob*
DescribeLocationAzureBlob r location*
DescribeLocationEfs r location*
DescribeLocationFsxLustre r location*
DescribeLocationFsxOntap r location*
DescribeLocationFsxOpenZfs r location*
DescribeLocationFsxWindows r location*
DescribeLocationHdfs r location*
DescribeLocationNfs r location*
DescribeLocationObjectStorage r location*
DescribeLocationS3 r location*
DescribeLocationSmb r location*
DescribeStorageSystem r storagesystem*
DescribeStorageSystemResourceMetrics l discoveryjob*
DescribeStorageSystemResources l discoveryjob*
DescribeTask r task*
DescribeTaskExecution r taskexecution* #
GenerateRecommendations w discoveryjob*
ListAgents l
ListDiscoveryJobs l
ListLocations l
ListStorageSystems l
ListTagsForResource r agent,discoveryjob,location,storagesystem,task,taskexecution
ListTaskExecutions l  #
ListTasks l
RemoveStorageSystem w storagesystem*
StartDiscoveryJob w storagesystem*
StartTaskExecution w task* #+%
StopDiscoveryJob w discoveryjob*
TagResource t agent,discoveryjob,location,storagesystem,task,taskexecution +%
UntagResource t agent,discoveryjob,location,storagesystem,task,taskexecution %
UpdateAgent w agent*
UpdateDiscoveryJob w discoveryjob*
UpdateLocationAzureBlob w location*
UpdateLocationEfs w location*
UpdateLocationFsxLustre w location*
UpdateLocationFsxOntap w location*
UpdateLocationFsxOpenZfs w location*
UpdateLocationFsxWindows w location*
UpdateLocationHdfs w location*
UpdateLocationNfs w location*
UpdateLocationObjectStorage w location*
UpdateLocationS3 w location*
UpdateLocationSmb w location*
UpdateStorageSystem w storagesystem*
UpdateTask w task*
UpdateTaskExecution w taskexecution* #`;
