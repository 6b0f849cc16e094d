export const data: string = `Amazon CloudWatch Synthetics

Names*



canary canary:{CanaryName} #
group group:{GroupId} #

AssociateResource w group* #%
CreateCanary w  +%
CreateGroup w  +%
DeleteCanary w canary* #%
DeleteGroup w group* #%
DescribeCanaries r  Names
DescribeCanariesLastRun r  Names
DescribeRuntimeVersions r
DisassociateResource w group* #%
GetCanary r canary* #%
GetCanaryRuns r canary* #%
GetGroup r group* #%
ListAssociatedGroups l canary* #%
ListGroupResources l group* #%
ListGroups l
ListTagsForResource r canary,group
StartCanary w canary* #%
StartCanaryDryRun w canary* #%
StopCanary w canary* #%
TagResource t canary,group +%
UntagResource t canary,group #%
UpdateCanary w canary* #%`;
