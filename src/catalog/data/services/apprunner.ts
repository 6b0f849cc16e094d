export const data: string = `AWS App Runner

AutoScalingConfigurationArn=arn
ConnectionArn=arn
ObservabilityConfigurationArn=arn
ServiceArn=arn
VpcConnectorArn=arn
VpcEndpointId
VpcId

AutoScalingConfigurationArn;ConnectionArn;ObservabilityConfigurationArn;VpcConnectorArn

autoscalingconfiguration autoscalingconfiguration/{AutoscalingConfigurationName}/{AutoscalingConfigurationVersion}/{AutoscalingConfigurationId} #
connection connection/{ConnectionName}/{ConnectionId} #
observabilityconfiguration observabilityconfiguration/{ObservabilityConfigurationName}/{ObservabilityConfigurationVersion}/{ObservabilityConfigurationId} #
service service/{ServiceName}/{ServiceId} #
vpcconnector vpcconnector/{VpcConnectorName}/{VpcConnectorVersion}/{VpcConnectorId} #
vpcingressconnection vpcingressconnection/{VpcIngressConnectionName}/{VpcIngressConnectionId} #
webacl arn:{Partition}:wafv2:{Region}:{Account}:{Scope}/webacl/{Name}/{Id}

AssociateCustomDomain w service*
AssociateWebAcl w service*,webacl*
CreateAutoScalingConfiguration w autoscalingconfiguration* +%
CreateConnection w connection* +%
CreateObservabilityConfiguration w observabilityconfiguration* +%
CreateService w autoscalingconfiguration,connection,observabilityconfiguration,service*,vpcconnector +%&0
CreateVpcConnector w vpcconnector* +%
CreateVpcIngressConnection w vpcingressconnection* +%ServiceArn;VpcEndpointId;VpcId
DeleteAutoScalingConfiguration w autoscalingconfiguration*
DeleteConnection w connection*
DeleteObservabilityConfiguration w observabilityconfiguration*
DeleteService w service*
DeleteVpcConnector w vpcconnector*
DeleteVpcIngressConnection w vpcingressconnection*
DescribeAutoScalingConfiguration r autoscalingconfiguration*
DescribeCustomDomains r service*
DescribeObservabilityConfiguration r observabilityconfiguration*
DescribeOperation r service*
DescribeService r service*
DescribeVpcConnector r vpcconnector*
DescribeVpcIngressConnection r vpcingressconnection*
DescribeWebAclForService r service*
DisassociateCustomDomain w service*
DisassociateWebAcl w service*
ListAssociatedServicesForWebAcl l webacl*
ListAutoScalingConfigurations l
ListConnections l
ListObservabilityConfigurations l
ListOperations l service*
ListServices l
ListServicesForAutoScalingConfiguration l autoscalingconfiguration*
ListTagsForResource r autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector
ListVpcConnectors l
ListVpcIngressConnections l
PauseService w service*
ResumeService w service*
StartDeployment w service*
TagResource t autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector,vpcingressconnection +%
UntagResource t autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector,vpcingressconnection %
UpdateDefaultAutoScalingConfiguration w autoscalingconfiguration*
UpdateService w autoscalingconfiguration,connection,observabilityconfiguration,service*,vpcconnector &0
UpdateVpcIngressConnection w vpcingressconnection* VpcEndpointId;VpcId`;
