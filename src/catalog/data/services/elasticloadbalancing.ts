export const data: string = `AWS Elastic Load Balancing V2

CreateAction
ListenerProtocol*
ResourceTag/
ResourceTag/{TagKey}
Scheme
SecurityGroup*
SecurityPolicy*
Subnet*

ResourceTag/{TagKey};SecurityGroup
ResourceTag/{TagKey};Subnet
ListenerProtocol;ResourceTag/{TagKey};SecurityPolicy
ResourceTag/{TagKey};SecurityPolicy

listener-rule/app listener-rule/app/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}/{ListenerRuleId} #ResourceTag/{TagKey}
listener-rule/net listener-rule/net/{LoadBalancerName}/{LoadBalancerId}/{ListenerId}/{ListenerRuleId} #ResourceTag/{TagKey}
listener/app listener/app/{LoadBalancerName}/{LoadBalancerId}/{ListenerId} #ResourceTag/{TagKey}
listener/gwy listener/gwy/{LoadBalancerName}/{LoadBalancerId}/{ListenerId} #ResourceTag/{TagKey}
listener/net listener/net/{LoadBalancerName}/{LoadBalancerId}/{ListenerId} #ResourceTag/{TagKey}
loadbalancer loadbalancer/{LoadBalancerName} #ResourceTag/{TagKey}
loadbalancer/app loadbalancer/app/{LoadBalancerName}/{LoadBalancerId} #ResourceTag/{TagKey}
loadbalancer/gwy loadbalancer/gwy/{LoadBalancerName}/{LoadBalancerId} #ResourceTag/{TagKey}
loadbalancer/net loadbalancer/net/{LoadBalancerName}/{LoadBalancerId} #ResourceTag/{TagKey}
targetgroup targetgroup/{TargetGroupName}/{TargetGroupId} #ResourceTag/{TagKey}
truststore truststore/{TrustStoreName}/{TrustStoreId} #ResourceTag/{TagKey}

AddListenerCertificates w listener/app*,listener/net* #ResourceTag/{TagKey}
AddTags t loadbalancer* #+%CreateAction;ResourceTag/{TagKey}
AddTrustStoreRevocations w truststore* #ResourceTag/{TagKey}
AllowVendedLogDeliveryForResource p
ApplySecurityGroupsToLoadBalancer w loadbalancer* #&0
AttachLoadBalancerToSubnets w loadbalancer* #&1
ConfigureHealthCheck w loadbalancer* #ResourceTag/{TagKey}
CreateAppCookieStickinessPolicy w loadbalancer* #ResourceTag/{TagKey}
CreateLBCookieStickinessPolicy w loadbalancer* #ResourceTag/{TagKey}
CreateListener w loadbalancer/app,loadbalancer/gwy,loadbalancer/net #+%&2
CreateLoadBalancer w loadbalancer #+%ListenerProtocol;ResourceTag/{TagKey};Scheme;SecurityGroup;Subnet
CreateLoadBalancerListeners w loadbalancer* #ListenerProtocol;ResourceTag/{TagKey}
CreateLoadBalancerPolicy w loadbalancer* #&3
CreateRule w listener/app*,listener/net* #+%ResourceTag/{TagKey}
CreateTargetGroup w targetgroup* #+%ResourceTag/{TagKey}
CreateTrustStore w truststore #+%ResourceTag/{TagKey}
CreateWebACLAssociation w loadbalancer/app* #ResourceTag/{TagKey}
DeleteListener w listener/app*,listener/gwy*,listener/net* #ResourceTag/{TagKey}
DeleteLoadBalancer w loadbalancer* #ResourceTag/{TagKey}
DeleteLoadBalancerListeners w loadbalancer* #ResourceTag/{TagKey}
DeleteLoadBalancerPolicy w loadbalancer* #ResourceTag/{TagKey}
DeleteRule w listener-rule/app*,listener-rule/net* #ResourceTag/{TagKey}
DeleteSharedTrustStoreAssociation w truststore* #ResourceTag/{TagKey}
DeleteTargetGroup w targetgroup* #ResourceTag/{TagKey}
DeleteTrustStore w truststore* #ResourceTag/{TagKey}
DeleteWebACLAssociation w loadbalancer/app* #ResourceTag/{TagKey}
DeregisterInstancesFromLoadBalancer w loadbalancer* #ResourceTag/{TagKey}
DeregisterTargets w targetgroup* #ResourceTag/{TagKey}
DescribeAccountLimits r
DescribeCapacityReservation r
DescribeInstanceHealth r
DescribeListenerAttributes r
DescribeListenerCertificates r
DescribeListeners r
DescribeLoadBalancerAttributes r
DescribeLoadBalancerPolicies r
DescribeLoadBalancerPolicyTypes r
DescribeLoadBalancers l
DescribeRules r
DescribeSSLPolicies r
DescribeTags r
DescribeTargetGroupAttributes r
DescribeTargetGroups r
DescribeTargetHealth r
DescribeTrustStoreAssociations r
DescribeTrustStoreRevocations r
DescribeTrustStores r
DescribeWebACLAssociation l
DetachLoadBalancerFromSubnets w loadbalancer* #ResourceTag/{TagKey}
DisableAvailabilityZonesForLoadBalancer w loadbalancer* #ResourceTag/{TagKey}
EnableAvailabilityZonesForLoadBalancer w loadbalancer* #ResourceTag/{TagKey}
GetLoadBalancerWebACL r loadbalancer/app* #ResourceTag/{TagKey}
GetResourcePolicy r truststore #ResourceTag/{TagKey}
GetTrustStoreCaCertificatesBundle r truststore* #ResourceTag/{TagKey}
GetTrustStoreRevocationContent r truststore* #ResourceTag/{TagKey}
ModifyCapacityReservation w loadbalancer/app,loadbalancer/gwy,loadbalancer/net #ResourceTag/{TagKey}
ModifyIpPools w loadbalancer/app #ResourceTag/{TagKey}
ModifyListener w listener/app*,listener/gwy*,listener/net* #&2
ModifyListenerAttributes w listener/app*,listener/gwy*,listener/net* #ResourceTag/{TagKey}
ModifyLoadBalancerAttributes w loadbalancer* #ResourceTag/{TagKey}
ModifyRule w listener-rule/app*,listener-rule/net* #ResourceTag/{TagKey}
ModifyTargetGroup w targetgroup* #ResourceTag/{TagKey}
ModifyTargetGroupAttributes w targetgroup* #ResourceTag/{TagKey}
ModifyTrustStore w truststore* #ResourceTag/{TagKey}
RegisterInstancesWithLoadBalancer w loadbalancer* #ResourceTag/{TagKey}
RegisterTargets w targetgroup* #ResourceTag/{TagKey}
RemoveListenerCertificates w listener/app*,listener/net* #ResourceTag/{TagKey}
RemoveTags t loadbalancer* #+%ResourceTag/{TagKey}
RemoveTrustStoreRevocations w truststore* #ResourceTag/{TagKey}
SetIpAddressType w loadbalancer/app,loadbalancer/gwy,loadbalancer/net #ResourceTag/{TagKey}
SetLoadBalancerListenerSSLCertificate w loadbalancer* #ResourceTag/{TagKey}
SetLoadBalancerPoliciesForBackendServer w loadbalancer* #ResourceTag/{TagKey}
SetLoadBalancerPoliciesOfListener w loadbalancer* #&3
SetRulePriorities w listener-rule/app*,listener-rule/net*
SetSecurityGroups w loadbalancer/app,loadbalancer/net #&0
SetSubnets w loadbalancer/app,loadbalancer/gwy,loadbalancer/net #&1
SetWebAcl w`;
