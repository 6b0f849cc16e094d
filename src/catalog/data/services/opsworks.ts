export const data: string = `AWS OpsWorks





stack stack/{StackId}/

AssignInstance w stack
AssignVolume w stack
AssociateElasticIp w stack
AttachElasticLoadBalancer w stack
CloneStack w stack
CreateApp w stack
CreateDeployment w stack
CreateInstance w stack
CreateLayer w stack
CreateStack w
CreateUserProfile w
DeleteApp w stack
DeleteInstance w stack
DeleteLayer w stack
DeleteStack w stack
DeleteUserProfile w
DeregisterEcsCluster w stack
DeregisterElasticIp w stack
DeregisterInstance w stack
DeregisterRdsDbInstance w stack
DeregisterVolume w stack
DescribeAgentVersions l stack
DescribeApps l stack
DescribeCommands l stack
DescribeDeployments l stack
DescribeEcsClusters l stack
DescribeElasticIps l stack
DescribeElasticLoadBalancers l stack
DescribeInstances l stack
DescribeLayers l stack
DescribeLoadBasedAutoScaling l stack
DescribeMyUserProfile l
DescribeOperatingSystems l
DescribePermissions l stack
DescribeRaidArrays l stack
DescribeRdsDbInstances l stack
DescribeServiceErrors l stack
DescribeStackProvisioningParameters l stack
DescribeStackSummary l stack
DescribeStacks l stack
DescribeTimeBasedAutoScaling l stack
DescribeUserProfiles l
DescribeVolumes l stack
DetachElasticLoadBalancer w stack
DisassociateElasticIp w stack
GetHostnameSuggestion r stack
GrantAccess w stack
ListTags l stack
RebootInstance w stack
RegisterEcsCluster w stack
RegisterElasticIp w stack
RegisterInstance w stack
RegisterRdsDbInstance w stack
RegisterVolume w stack
SetLoadBasedAutoScaling w stack
SetPermission p stack
SetTimeBasedAutoScaling w stack
StartInstance w stack
StartStack w stack
StopInstance w stack
StopStack w stack
TagResource t stack
UnassignInstance w stack
UnassignVolume w stack
UntagResource t stack
UpdateApp w stack
UpdateElasticIp w stack
UpdateInstance w stack
UpdateLayer w stack
UpdateMyUserProfile w
UpdateRdsDbInstance w stack
UpdateStack w stack
UpdateUserProfile p
UpdateVolume w stack`;
