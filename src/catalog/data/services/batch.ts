export const data: string = `AWS Batch

AWSLogsCreateGroup=bool
AWSLogsGroup
AWSLogsRegion
AWSLogsStreamPrefix
EKSImage
EKSNamespace
EKSPrivileged=bool
EKSRunAsGroup=numeric
EKSRunAsUser=numeric
EKSServiceAccountName
Image
LogDriver
Privileged=bool
SchedulingPriority=numeric
ShareIdentifier
User



compute-environment compute-environment/{ComputeEnvironmentName} #
consumable-resource consumable-resource/{ConsumableResourceName} #
job job/{JobId} #
job-definition job-definition/{JobDefinitionName}
job-definition-revision job-definition/{JobDefinitionName}:{Revision} #
job-queue job-queue/{JobQueueName} #
quota-share job-queue/{JobQueueName}/quota-share/{QuotaShareName} #
scheduling-policy scheduling-policy/{SchedulingPolicyName} #
service-environment service-environment/{ServiceEnvironmentName} #
service-job service-job/{JobId} #

CancelJob w job*
CreateComputeEnvironment w compute-environment* +%
CreateConsumableResource w consumable-resource* +%
CreateJobQueue w compute-environment,job-queue*,scheduling-policy,service-environment +%
CreateQuotaShare w job-queue*,quota-share* +%
CreateSchedulingPolicy w scheduling-policy* +%
CreateServiceEnvironment w service-environment* +%
DeleteComputeEnvironment w compute-environment*
DeleteConsumableResource w consumable-resource*
DeleteJobQueue w job-queue*
DeleteQuotaShare w quota-share*
DeleteSchedulingPolicy w scheduling-policy*
DeleteServiceEnvironment w service-environment*
DeregisterJobDefinition w job-definition-revision*
DescribeComputeEnvironments r
DescribeConsumableResource r consumable-resource*
DescribeJobDefinitions r
DescribeJobQueues r
DescribeJobs r
DescribeQuotaShare r quota-share*
DescribeSchedulingPolicies r
DescribeServiceEnvironments r
DescribeServiceJob r
GetJobQueueSnapshot r job-queue*
ListConsumableResources l
ListJobs l
ListJobsByConsumableResource l consumable-resource*
ListQuotaShares l job-queue*
ListSchedulingPolicies r
ListServiceJobs l
ListTagsForResource r compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job
RegisterJobDefinition w consumable-resource,job-definition*=# +%AWSLogsCreateGroup;AWSLogsGroup;AWSLogsRegion;AWSLogsStreamPrefix;EKSImage;EKSNamespace;EKSPrivileged;EKSRunAsGroup;EKSRunAsUser;EKSServiceAccountName;Image;LogDriver;Privileged;User
SetCapacityTags t compute-environment* +%
SubmitJob w consumable-resource,job*=EKSImage;EKSNamespace;ShareIdentifier,job-definition,job-definition-revision,job-queue* +%
SubmitServiceJob w job-queue*,quota-share,service-job*=ShareIdentifier +%SchedulingPriority
TagResource t compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job +%
TerminateJob w job*
TerminateServiceJob w service-job*
UntagResource t compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job %
UpdateComputeEnvironment w compute-environment*
UpdateConsumableResource w consumable-resource*
UpdateJobQueue w compute-environment,job-queue*,scheduling-policy
UpdateQuotaShare w quota-share*
UpdateSchedulingPolicy w scheduling-policy*
UpdateServiceEnvironment w service-environment*
UpdateServiceJob w service-job* SchedulingPriority`;
