export const data: string = `Amazon VPC Lattice

AuthType
CreateAction
DomainName
PrivateDnsPreference
PrivateDnsSpecifiedDomains*
Protocol
ResourceConfigurationArn=arn
SecurityGroupIds*
ServiceArn=arn
ServiceNetworkArn=arn
TargetGroupArns=arn*
VpcEndpointId
VpcId

Protocol;TargetGroupArns
ResourceConfigurationArn;VpcEndpointId
ResourceConfigurationArn;ServiceNetworkArn
ServiceArn;ServiceNetworkArn
PrivateDnsPreference;PrivateDnsSpecifiedDomains;SecurityGroupIds;ServiceNetworkArn;VpcId
ServiceNetworkArn;VpcId

accesslogsubscription accesslogsubscription/{AccessLogSubscriptionId} #+%
domainverification domainverification/{DomainVerificationId} #+%DomainName
listener service/{ServiceId}/listener/{ListenerId} #+%&0
resourceconfiguration resourceconfiguration/{ResourceConfigurationId} #+%
resourceendpointassociation resourceendpointassociation/{ResourceEndpointAssociationId} #+%&1
resourcegateway resourcegateway/{ResourceGatewayId} #+%VpcId
rule service/{ServiceId}/listener/{ListenerId}/rule/{RuleId} #+%TargetGroupArns
service service/{ServiceId} #+%AuthType
servicenetwork servicenetwork/{ServiceNetworkId} #+%AuthType
servicenetworkresourceassociation servicenetworkresourceassociation/{ServiceNetworkResourceAssociationId} #+%&2
servicenetworkserviceassociation servicenetworkserviceassociation/{ServiceNetworkServiceAssociationId} #+%&3
servicenetworkvpcassociation servicenetworkvpcassociation/{ServiceNetworkVpcAssociationId} #+%&4
targetgroup targetgroup/{TargetGroupId} #+%VpcId

AssociateViaAWSService p
AssociateViaAWSService-EventsAndStates p
CreateAccessLogSubscription w accesslogsubscription*,resourceconfiguration,service,servicenetwork +%
CreateListener w listener* +%&0
CreateResourceConfiguration w domainverification,resourceconfiguration,resourcegateway +%
CreateResourceGateway w resourcegateway* +%VpcId
CreateRule w rule* +%TargetGroupArns
CreateService w service* +%AuthType
CreateServiceNetwork w servicenetwork* +%AuthType
CreateServiceNetworkResourceAssociation w resourceconfiguration*,servicenetwork*,servicenetworkresourceassociation* +%&2
CreateServiceNetworkServiceAssociation w service*,servicenetwork*,servicenetworkserviceassociation* +%&3
CreateServiceNetworkVpcAssociation w servicenetwork*,servicenetworkvpcassociation* +%&4
CreateServiceNetworkVpcEndpointAssociation p
CreateTargetGroup w targetgroup* +%VpcId
DeleteAccessLogSubscription w accesslogsubscription* #
DeleteAuthPolicy p service,servicenetwork
DeleteDomainVerification w domainverification* #
DeleteListener w listener* #
DeleteResourceConfiguration w resourceconfiguration* #
DeleteResourceEndpointAssociation w resourceendpointassociation* #
DeleteResourceGateway w resourcegateway* #
DeleteResourcePolicy w resourceconfiguration,service,servicenetwork
DeleteRule w rule* #
DeleteService w service* #
DeleteServiceNetwork w servicenetwork* #
DeleteServiceNetworkResourceAssociation w servicenetworkresourceassociation* #
DeleteServiceNetworkServiceAssociation w servicenetworkserviceassociation* #&3
DeleteServiceNetworkVpcAssociation w servicenetworkvpcassociation* #&5
DeleteTargetGroup w targetgroup* #
DeregisterTargets w targetgroup*
GetAccessLogSubscription r accesslogsubscription* #
GetAuthPolicy r service,servicenetwork
GetDomainVerification r domainverification* #
GetListener r listener* #
GetResourceConfiguration r resourceconfiguration* #
GetResourceGateway r resourcegateway* #
GetResourcePolicy r resourceconfiguration,service,servicenetwork
GetRule r rule* #
GetService r service* #
GetServiceNetwork r servicenetwork* #
GetServiceNetworkResourceAssociation r servicenetworkresourceassociation* #
GetServiceNetworkServiceAssociation r servicenetworkserviceassociation* #&3
GetServiceNetworkVpcAssociation r servicenetworkvpcassociation* #&5
GetTargetGroup r targetgroup* #
ListAccessLogSubscriptions l
ListDomainVerifications l
ListListeners l
ListResourceConfigurations l
ListResourceEndpointAssociations l  &1
ListResourceGateways l
ListRules l
ListServiceNetworkResourceAssociations l
ListServiceNetworkServiceAssociations l  &3
ListServiceNetworkVpcAssociations l  &5
ListServiceNetworkVpcEndpointAssociations l
ListServiceNetworks l
ListServices l
ListTagsForResource r
ListTargetGroups l
ListTargets l targetgroup*
PutAuthPolicy p service,servicenetwork
PutResourcePolicy w resourceconfiguration,service,servicenetwork
RegisterTargets w targetgroup*
StartDomainVerification w domainverification* +%DomainName
TagResource t accesslogsubscription,domainverification,listener,resourceconfiguration,resourceendpointassociation,resourcegateway,rule,service,servicenetwork,servicenetworkresourceassociation,servicenetworkserviceassociation,servicenetworkvpcassociation,targetgroup #+%CreateAction
UntagResource t accesslogsubscription,domainverification,listener,resourceconfiguration,resourceendpointassociation,resourcegateway,rule,service,servicenetwork,servicenetworkresourceassociation,servicenetworkserviceassociation,servicenetworkvpcassociation,targetgroup %
UpdateAccessLogSubscription w accesslogsubscription* #
UpdateListener w listener* #TargetGroupArns
UpdateResourceConfiguration w resourceconfiguration* #
UpdateResourceGateway w resourcegateway* #SecurityGroupIds
UpdateRule w rule* #TargetGroupArns
UpdateService w service* #AuthType
UpdateServiceNetwork w servicenetwork* #AuthType
UpdateServiceNetworkVpcAssociation w servicenetworkvpcassociation* #%SecurityGroupIds;ServiceNetworkArn;VpcId
UpdateTargetGroup w targetgroup* #`;
