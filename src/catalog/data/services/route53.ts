export const data: string = `Amazon Route 53

ChangeResourceRecordSetsActions*
ChangeResourceRecordSetsNormalizedRecordNames*
ChangeResourceRecordSetsRecordTypes*
VPCs



change arn:{Partition}:route53:::change/{Id}
cidrcollection arn:{Partition}:route53:::cidrcollection/{Id}
delegationset arn:{Partition}:route53:::delegationset/{Id}
healthcheck arn:{Partition}:route53:::healthcheck/{Id}
hostedzone arn:{Partition}:route53:::hostedzone/{Id}
queryloggingconfig arn:{Partition}:route53:::queryloggingconfig/{Id}
trafficpolicy arn:{Partition}:route53:::trafficpolicy/{Id}
trafficpolicyinstance arn:{Partition}:route53:::trafficpolicyinstance/{Id}
vpc arn:{Partition}:ec2:{Region}:{Account}:vpc/{VpcId}

ActivateKeySigningKey w hostedzone*
AssociateVPCWithHostedZone w hostedzone VPCs
ChangeCidrCollection w cidrcollection*
ChangeResourceRecordSets w hostedzone* ChangeResourceRecordSetsActions;ChangeResourceRecordSetsNormalizedRecordNames;ChangeResourceRecordSetsRecordTypes
ChangeTagsForResource t healthcheck*,hostedzone*
CreateCidrCollection w
CreateHealthCheck w
CreateHostedZone w  VPCs
CreateKeySigningKey w hostedzone*
CreateQueryLoggingConfig w hostedzone*
CreateReusableDelegationSet w
CreateTrafficPolicy w
CreateTrafficPolicyInstance w hostedzone*,trafficpolicy*
CreateTrafficPolicyVersion w trafficpolicy*
CreateVPCAssociationAuthorization w hostedzone* VPCs
DeactivateKeySigningKey w hostedzone*
DeleteCidrCollection w cidrcollection*
DeleteHealthCheck w healthcheck*
DeleteHostedZone w hostedzone*
DeleteKeySigningKey w hostedzone*
DeleteQueryLoggingConfig w queryloggingconfig*
DeleteReusableDelegationSet w delegationset*
DeleteTrafficPolicy w trafficpolicy*
DeleteTrafficPolicyInstance w trafficpolicyinstance*
DeleteVPCAssociationAuthorization w hostedzone* VPCs
DisableHostedZoneDNSSEC w hostedzone*
DisassociateVPCFromHostedZone w hostedzone VPCs
EnableHostedZoneDNSSEC w hostedzone*
GetAccountLimit r
GetChange l change*
GetCheckerIpRanges l
GetDNSSEC r hostedzone*
GetGeoLocation l
GetHealthCheck r healthcheck*
GetHealthCheckCount l
GetHealthCheckLastFailureReason l healthcheck*
GetHealthCheckStatus l healthcheck*
GetHostedZone l hostedzone*
GetHostedZoneCount l
GetHostedZoneLimit r hostedzone*
GetQueryLoggingConfig r queryloggingconfig*
GetReusableDelegationSet l delegationset*
GetReusableDelegationSetLimit r delegationset*
GetTrafficPolicy r trafficpolicy*
GetTrafficPolicyInstance r trafficpolicyinstance*
GetTrafficPolicyInstanceCount r
ListCidrBlocks l cidrcollection*
ListCidrCollections l
ListCidrLocations l cidrcollection*
ListGeoLocations r
ListHealthChecks r
ListHostedZones l
ListHostedZonesByName l
ListHostedZonesByVPC l  VPCs
ListQueryLoggingConfigs l hostedzone
ListResourceRecordSets l hostedzone*
ListReusableDelegationSets r
ListTagsForResource r healthcheck,hostedzone
ListTagsForResources r healthcheck,hostedzone
ListTrafficPolicies l
ListTrafficPolicyInstances r
ListTrafficPolicyInstancesByHostedZone l hostedzone*
ListTrafficPolicyInstancesByPolicy l trafficpolicy*
ListTrafficPolicyVersions l trafficpolicy*
ListVPCAssociationAuthorizations l hostedzone*
TestDNSAnswer r
UpdateHealthCheck w healthcheck*
UpdateHostedZoneComment w hostedzone*
UpdateHostedZoneFeatures w hostedzone*
UpdateTrafficPolicyComment w trafficpolicy*
UpdateTrafficPolicyInstance w trafficpolicyinstance*`;
