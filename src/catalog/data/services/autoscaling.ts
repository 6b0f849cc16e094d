export const data: string = `Amazon EC2 Auto Scaling

CapacityReservationIds*
CapacityReservationResourceGroupArns*
ForceDelete=bool
ImageId
InstanceType
InstanceTypes
LaunchConfigurationName
LaunchTemplateVersionSpecified=bool
LoadBalancerNames*
MaxSize=numeric
MetadataHttpEndpoint
MetadataHttpPutResponseHopLimit=numeric
MetadataHttpTokens
MinSize=numeric
OperatorPrincipal
ResourceTag/{TagKey}
SpotPrice=numeric
TargetCapacityTypes*
TargetGroupARNs=arn*
TrafficSourceIdentifiers*
VPCZoneIdentifiers*



autoscalinggroup autoScalingGroup:{GroupId}:autoScalingGroupName/{GroupFriendlyName} #ResourceTag/{TagKey}
launchconfiguration launchConfiguration:{Id}:launchConfigurationName/{LaunchConfigurationName}

AttachInstances w autoscalinggroup*=#ResourceTag/{TagKey}
AttachLoadBalancerTargetGroups w autoscalinggroup*=#ResourceTag/{TagKey} TargetGroupARNs
AttachLoadBalancers w autoscalinggroup*=#ResourceTag/{TagKey} LoadBalancerNames
AttachTrafficSources w autoscalinggroup*=#ResourceTag/{TagKey} TrafficSourceIdentifiers
BatchDeleteScheduledAction w autoscalinggroup*=#ResourceTag/{TagKey}
BatchPutScheduledUpdateGroupAction w autoscalinggroup*=#ResourceTag/{TagKey}
CancelInstanceRefresh w autoscalinggroup*=#ResourceTag/{TagKey}
CompleteLifecycleAction w autoscalinggroup*=#ResourceTag/{TagKey}
CreateAutoScalingGroup w autoscalinggroup*=#ResourceTag/{TagKey} +%CapacityReservationIds;CapacityReservationResourceGroupArns;ImageId;InstanceTypes;LaunchConfigurationName;LaunchTemplateVersionSpecified;LoadBalancerNames;MaxSize;MinSize;OperatorPrincipal;TargetCapacityTypes;TargetGroupARNs;TrafficSourceIdentifiers;VPCZoneIdentifiers
CreateLaunchConfiguration w launchconfiguration* ImageId;InstanceType;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;SpotPrice
CreateOrUpdateTags t autoscalinggroup*=#ResourceTag/{TagKey} +%
DeleteAutoScalingGroup w autoscalinggroup*=#ForceDelete;ResourceTag/{TagKey}
DeleteLaunchConfiguration w launchconfiguration*
DeleteLifecycleHook w autoscalinggroup*=#ResourceTag/{TagKey}
DeleteNotificationConfiguration w autoscalinggroup*=#ResourceTag/{TagKey}
DeletePolicy w autoscalinggroup*=#ResourceTag/{TagKey}
DeleteScheduledAction w autoscalinggroup*=#ResourceTag/{TagKey}
DeleteTags t autoscalinggroup*=#ResourceTag/{TagKey} +%
DeleteWarmPool w autoscalinggroup*=#ResourceTag/{TagKey}
DescribeAccountLimits l
DescribeAccountSettings l
DescribeAdjustmentTypes l
DescribeAutoScalingGroups l
DescribeAutoScalingInstances l
DescribeAutoScalingNotificationTypes l
DescribeInstanceRefreshes l
DescribeLaunchConfigurations l
DescribeLifecycleHookTypes l
DescribeLifecycleHooks l
DescribeLoadBalancerTargetGroups l
DescribeLoadBalancers l
DescribeMetricCollectionTypes l
DescribeNotificationConfigurations l
DescribePolicies l
DescribeScalingActivities l
DescribeScalingProcessTypes l
DescribeScheduledActions l
DescribeTags r
DescribeTerminationPolicyTypes l
DescribeTrafficSources l
DescribeWarmPool l
DetachInstances w autoscalinggroup*=#ResourceTag/{TagKey}
DetachLoadBalancerTargetGroups w autoscalinggroup*=#ResourceTag/{TagKey} TargetGroupARNs
DetachLoadBalancers w autoscalinggroup*=#ResourceTag/{TagKey} LoadBalancerNames
DetachTrafficSources w autoscalinggroup*=#ResourceTag/{TagKey} TrafficSourceIdentifiers
DisableMetricsCollection w autoscalinggroup*=#ResourceTag/{TagKey}
EnableMetricsCollection w autoscalinggroup*=#ResourceTag/{TagKey}
EnterStandby w autoscalinggroup*=#ResourceTag/{TagKey}
ExecutePolicy w autoscalinggroup*=#ResourceTag/{TagKey}
ExitStandby w autoscalinggroup*=#ResourceTag/{TagKey}
GetPredictiveScalingForecast l
LaunchInstances w autoscalinggroup*=#ResourceTag/{TagKey}
PutAccountSetting w
PutLifecycleHook w autoscalinggroup*=#ResourceTag/{TagKey}
PutNotificationConfiguration w autoscalinggroup*=#ResourceTag/{TagKey}
PutScalingPolicy w autoscalinggroup*=#ResourceTag/{TagKey}
PutScheduledUpdateGroupAction w autoscalinggroup*=#ResourceTag/{TagKey} MaxSize;MinSize
PutWarmPool w autoscalinggroup*=#ResourceTag/{TagKey}
RecordLifecycleActionHeartbeat w autoscalinggroup*=#ResourceTag/{TagKey}
ResumeProcesses w autoscalinggroup*=#ResourceTag/{TagKey}
RollbackInstanceRefresh w autoscalinggroup*=#ResourceTag/{TagKey}
SetDesiredCapacity w autoscalinggroup*=#ResourceTag/{TagKey}
SetInstanceHealth w autoscalinggroup*=#ResourceTag/{TagKey}
SetInstanceProtection w autoscalinggroup*=#ResourceTag/{TagKey}
StartInstanceRefresh w autoscalinggroup*=#ResourceTag/{TagKey} ImageId;TargetCapacityTypes
SuspendProcesses w autoscalinggroup*=#ResourceTag/{TagKey}
TerminateInstanceInAutoScalingGroup w autoscalinggroup*=#ResourceTag/{TagKey}
UpdateAutoScalingGroup w autoscalinggroup*=#ResourceTag/{TagKey} CapacityReservationIds;CapacityReservationResourceGroupArns;ImageId;InstanceTypes;LaunchConfigurationName;LaunchTemplateVersionSpecified;MaxSize;MinSize;TargetCapacityTypes;VPCZoneIdentifiers`;
