export const data: string = `Amazon EC2

AccepterVpc=arn
Add/group
Add/userId
AllocationId
AssociatePublicIpAddress=bool
Attribute
Attribute/{AttributeName}
AuthenticationType
AuthorizedService
AuthorizedUser
AutoPlacement
AvailabilityZone
AvailabilityZoneId
BootModeOverride
CapacityReservationFleet=arn
ClientRootCertificateChainArn=arn
CloudwatchLogGroupArn=arn
CloudwatchLogStreamArn=arn
CommitmentDuration=numeric
CpuOptionsAmdSevSnp
CreateAction
CreateDate=date
DPDTimeoutSeconds=numeric
DestinationCapacityReservationId=arn
DhcpOptionsID
DirectoryArn=arn
Domain
EbsOptimized=bool
ElasticGpuType
Encrypted=bool
EndDate=date
EndDateType
EphemeralStorage=bool
FisActionId
FisTargetArns=arn*
GatewayType
HostRecovery
IKEVersions*
ImageID
ImageType
InsideTunnelCidr
InsideTunnelIpv6Cidr
InstanceAutoRecovery
InstanceBandwidthWeighting
InstanceCount=numeric
InstanceID
InstanceMarketType
InstanceMatchCriteria
InstanceMetadataTags
InstancePlatform=arn
InstanceProfile=arn
InstanceType
InternetGatewayID
InterruptibleCapacityReservationId
InterruptionType
IpamPrefixListResolverTargetId
Ipv4IpamPoolId
Ipv6IpamPoolId
IsInterruptible=bool
IsLaunchTemplateResource=bool
KeyPairName
KeyPairType
KmsKeyId
LaunchTemplate=arn
Location
ManagedResourceOperator
MetadataHttpEndpoint
MetadataHttpPutResponseHopLimit=numeric
MetadataHttpTokens
NetworkAclID
NetworkInterfaceID
NewInstanceProfile=arn
OutpostArn=arn
Owner
ParentSnapshot=arn
ParentVolume=arn
Permission
Phase1DHGroup*
Phase1EncryptionAlgorithms*
Phase1IntegrityAlgorithms*
Phase1LifetimeSeconds=numeric
Phase2DHGroup*
Phase2EncryptionAlgorithms*
Phase2IntegrityAlgorithms*
Phase2LifetimeSeconds=numeric
PlacementGroup=arn
PlacementGroupName
PlacementGroupStrategy
ProductCode
Public=bool
PublicIpAddress
Quantity=numeric
Region
RekeyFuzzPercentage=numeric
RekeyMarginTimeSeconds=numeric
Remove/group
Remove/userId
ReplayWindowSizePackets
RequesterVpc=arn
ReservedInstancesOfferingType
ResourceTag/{TagKey}
RoleDelivery=numeric
RootDeviceType
RouteTableID
RoutingType
SamlProviderArn=arn
SecurityGroupID
ServerCertificateArn=arn
SnapshotCoolOffPeriod=numeric
SnapshotID
SnapshotLockDuration=numeric
SnapshotTime
SourceAvailabilityZone
SourceCapacityReservationId=arn
SourceInstanceARN=arn
SourceOutpostArn=arn
Subnet=arn
SubnetID
TargetInstanceCount=numeric
Tenancy
VolumeID
VolumeInitializationRate=numeric
VolumeIops=numeric
VolumeSize=numeric
VolumeThroughput=numeric
VolumeType
Vpc=arn
VpcID
VpcPeeringConnectionID
VpceMultiRegion
VpcePrivateDnsPreference
VpcePrivateDnsSpecifiedDomains*
VpceServiceName
VpceServiceOwner
VpceServicePrivateDnsName
VpceServiceRegion
VpceSupportedRegion
osuser
transitGatewayAttachmentId
transitGatewayConnectPeerId
transitGatewayId
transitGatewayMeteringPolicyId
transitGatewayMulticastDomainId
transitGatewayPolicyTableId
transitGatewayRouteTableAnnouncementId
transitGatewayRouteTableId

Attribute;Attribute/{AttributeName};Region;ResourceTag/{TagKey}
Region;ResourceTag/{TagKey}
Attribute/{AttributeName};Region;ResourceTag/{TagKey}
AvailabilityZone;Region;ResourceTag/{TagKey}
AvailabilityZone;CapacityReservationFleet;CreateDate;EbsOptimized;EndDate;EndDateType;InstanceCount;InstanceMatchCriteria;InstancePlatform;InstanceType;OutpostArn;PlacementGroup;ResourceTag/{TagKey};Tenancy
AvailabilityZone;InstanceType;ReservedInstancesOfferingType;ResourceTag/{TagKey};Tenancy
ResourceTag/{TagKey};transitGatewayAttachmentId
ResourceTag/{TagKey};transitGatewayMulticastDomainId
ResourceTag/{TagKey};VpceMultiRegion;VpceSupportedRegion
ResourceTag/{TagKey};Tenancy;VpcID
AccepterVpc;RequesterVpc;ResourceTag/{TagKey};VpcPeeringConnectionID
ClientRootCertificateChainArn;CloudwatchLogGroupArn;CloudwatchLogStreamArn;DirectoryArn;ResourceTag/{TagKey};SamlProviderArn;ServerCertificateArn
ResourceTag/{TagKey};SecurityGroupID;Vpc
AvailabilityZone;ManagedResourceOperator;NetworkInterfaceID;ResourceTag/{TagKey};Subnet;Vpc
AllocationId;Domain;PublicIpAddress;ResourceTag/{TagKey}
AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;PlacementGroup;ProductCode;ResourceTag/{TagKey};RootDeviceType;Tenancy
AvailabilityZone;AvailabilityZoneId;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;ResourceTag/{TagKey};RootDeviceType;Tenancy
AvailabilityZoneId;ResourceTag/{TagKey};SubnetID
DhcpOptionsID;ResourceTag/{TagKey}
AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;NewInstanceProfile;PlacementGroup;ProductCode;ResourceTag/{TagKey};RootDeviceType;Tenancy
InternetGatewayID;ResourceTag/{TagKey}
ResourceTag/{TagKey};RouteTableID;Vpc
AvailabilityZone;AvailabilityZoneId;ResourceTag/{TagKey};SubnetID;Vpc
ResourceTag/{TagKey};transitGatewayPolicyTableId
ResourceTag/{TagKey};transitGatewayRouteTableId
AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;PlacementGroup;ResourceTag/{TagKey};RootDeviceType;Tenancy
ImageID;ImageType;Owner;Public;ResourceTag/{TagKey};RootDeviceType
PlacementGroupName;PlacementGroupStrategy;ResourceTag/{TagKey}
AvailabilityZone;AvailabilityZoneId;Encrypted;ManagedResourceOperator;ParentSnapshot;ParentVolume;ResourceTag/{TagKey};VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType
ImageID;Owner
ResourceTag/{TagKey};Vpc
AvailabilityZone;AvailabilityZoneId;ResourceTag/{TagKey};Vpc
AvailabilityZone;CapacityReservationFleet;CreateDate;DestinationCapacityReservationId;EbsOptimized;EndDate;EndDateType;InstanceCount;InstanceMatchCriteria;InstancePlatform;InstanceType;OutpostArn;PlacementGroup;ResourceTag/{TagKey};SourceCapacityReservationId;Tenancy
ResourceTag/{TagKey};SecurityGroupID
ResourceTag/{TagKey};transitGatewayId
ResourceTag/{TagKey};VpcID
AvailabilityZone;NetworkInterfaceID;ResourceTag/{TagKey};Subnet;Vpc
AvailabilityZone;ResourceTag/{TagKey};SubnetID;Vpc
AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;ProductCode;ResourceTag/{TagKey};RootDeviceType;Tenancy
ManagedResourceOperator;ResourceTag/{TagKey}
NetworkAclID;ResourceTag/{TagKey};Vpc
Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;VolumeSize
AvailabilityZone;ResourceTag/{TagKey}
Location;OutpostArn;ParentVolume;SnapshotID;SourceAvailabilityZone;SourceOutpostArn;VolumeSize
Owner;Public;ResourceTag/{TagKey}
ResourceTag/{TagKey};SubnetID
KeyPairName;KeyPairType;ResourceTag/{TagKey}
AuthorizedUser;AvailabilityZone;ManagedResourceOperator;NetworkInterfaceID;Permission;ResourceTag/{TagKey};Subnet;Vpc
IpamPrefixListResolverTargetId;ResourceTag/{TagKey}
Encrypted;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;VolumeSize
ResourceTag/{TagKey};transitGatewayConnectPeerId
ResourceTag/{TagKey};transitGatewayMeteringPolicyId
ResourceTag/{TagKey};transitGatewayRouteTableAnnouncementId
ResourceTag/{TagKey};RouteTableID
AvailabilityZone;Encrypted;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;VolumeSize
AvailabilityZone;AvailabilityZoneId;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;ResourceTag/{TagKey};RootDeviceType;Tenancy
AvailabilityZone;AvailabilityZoneId;Encrypted;ManagedResourceOperator;ParentSnapshot;ResourceTag/{TagKey};VolumeID;VolumeIops;VolumeSize;VolumeThroughput;VolumeType
AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;ResourceTag/{TagKey};RootDeviceType;Tenancy
Encrypted;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotCoolOffPeriod;SnapshotID;SnapshotLockDuration;SnapshotTime;VolumeSize
AllocationId;Attribute;Attribute/{AttributeName};Domain;PublicIpAddress;ResourceTag/{TagKey}
Attribute;Attribute/{AttributeName};ResourceTag/{TagKey}
Attribute;Attribute/{AttributeName};Owner;Public;ResourceTag/{TagKey}
Attribute;Attribute/{AttributeName};ImageID;ImageType;Owner;Public;ResourceTag/{TagKey};RootDeviceType
Attribute;Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;PlacementGroup;ProductCode;ResourceTag/{TagKey};RootDeviceType;Tenancy
Attribute/{AttributeName};ResourceTag/{TagKey}
Attribute;Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;Encrypted;ManagedResourceOperator;ParentSnapshot;ParentVolume;ResourceTag/{TagKey};VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType
Attribute;Attribute/{AttributeName};ResourceTag/{TagKey};Tenancy;VpcID
Attribute;Attribute/{AttributeName};ResourceTag/{TagKey};VpceMultiRegion;VpceSupportedRegion
Attribute;Attribute/{AttributeName};AuthenticationType;DPDTimeoutSeconds;GatewayType;IKEVersions;InsideTunnelCidr;InsideTunnelIpv6Cidr;Phase1DHGroup;Phase1EncryptionAlgorithms;Phase1IntegrityAlgorithms;Phase1LifetimeSeconds;Phase2DHGroup;Phase2EncryptionAlgorithms;Phase2IntegrityAlgorithms;Phase2LifetimeSeconds;RekeyFuzzPercentage;RekeyMarginTimeSeconds;ReplayWindowSizePackets;ResourceTag/{TagKey};RoutingType
OutpostArn;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;SourceOutpostArn;VolumeSize

application-status-check application-status-check/{ApplicationStatusCheckId} #+%&0
capacity-block capacity-block/{CapacityBlockId} #+%&0
capacity-manager-data-export capacity-manager-data-export/{CapacityManagerDataExportId} #+%&0
capacity-reservation capacity-reservation/{CapacityReservationId} #+%Attribute;Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;CapacityReservationFleet;CommitmentDuration;CreateDate;DestinationCapacityReservationId;EbsOptimized;EndDate;EndDateType;EphemeralStorage;InstanceCount;InstanceMatchCriteria;InstancePlatform;InstanceType;InterruptibleCapacityReservationId;InterruptionType;IsInterruptible;IsLaunchTemplateResource;LaunchTemplate;OutpostArn;PlacementGroup;Region;ResourceTag/{TagKey};SourceCapacityReservationId;TargetInstanceCount;Tenancy
capacity-reservation-cancellation-quote capacity-reservation-cancellation-quote/{CapacityReservationCancellationQuoteId} #+%&0
capacity-reservation-fleet capacity-reservation-fleet/{CapacityReservationFleetId} #+%&0
carrier-gateway carrier-gateway/{CarrierGatewayId} #+%Region;ResourceTag/{TagKey};Tenancy;Vpc
certificate arn:{Partition}:acm:{Region}:{Account}:certificate/{CertificateId}
client-vpn-endpoint client-vpn-endpoint/{ClientVpnEndpointId} #+%Attribute;Attribute/{AttributeName};ClientRootCertificateChainArn;CloudwatchLogGroupArn;CloudwatchLogStreamArn;DirectoryArn;Region;ResourceTag/{TagKey};SamlProviderArn;ServerCertificateArn
coip-pool coip-pool/{Ipv4PoolCoipId} #+%&1
customer-gateway customer-gateway/{CustomerGatewayId} #+%&1
declarative-policies-report declarative-policies-report/{DeclarativePoliciesReportId} #+%&1
dedicated-host dedicated-host/{DedicatedHostId} #+%Attribute;Attribute/{AttributeName};AutoPlacement;AvailabilityZone;HostRecovery;InstanceType;IsLaunchTemplateResource;LaunchTemplate;Quantity;Region;ResourceTag/{TagKey}
dhcp-options dhcp-options/{DhcpOptionsId} #+%DhcpOptionsID;Region;ResourceTag/{TagKey}
egress-only-internet-gateway egress-only-internet-gateway/{EgressOnlyInternetGatewayId} #+%&1
elastic-gpu elastic-gpu/{ElasticGpuId} #+%ElasticGpuType;IsLaunchTemplateResource;LaunchTemplate;Region;ResourceTag/{TagKey}
elastic-inference arn:{Partition}:elastic-inference:{Region}:{Account}:elastic-inference-accelerator/{AcceleratorId}
elastic-ip elastic-ip/{AllocationId} #+%AllocationId;Attribute;Attribute/{AttributeName};Domain;PublicIpAddress;Region;ResourceTag/{TagKey}
export-image-task export-image-task/{ExportImageTaskId} #+%&1
export-instance-task export-instance-task/{ExportTaskId} #+%&1
fleet fleet/{FleetId} #+%&0
fpga-image fpga-image/{FpgaImageId} #+%Attribute;Attribute/{AttributeName};Owner;Public;Region;ResourceTag/{TagKey}
group arn:{Partition}:resource-groups:{Region}:{Account}:group/{GroupName}
host-reservation host-reservation/{HostReservationId} #+%&1
image arn:{Partition}:ec2:{Region}::image/{ImageId} #+%Attribute;Attribute/{AttributeName};BootModeOverride;ImageID;ImageType;IsLaunchTemplateResource;LaunchTemplate;Owner;Public;Region;ResourceTag/{TagKey};RootDeviceType
image-usage-report image-usage-report/{ImageUsageReportId} #+%&1
import-image-task import-image-task/{ImportImageTaskId} #+%&1
import-snapshot-task import-snapshot-task/{ImportSnapshotTaskId} #+%&1
instance instance/{InstanceId} #+%Attribute;Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;IsLaunchTemplateResource;LaunchTemplate;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;NewInstanceProfile;PlacementGroup;ProductCode;Region;ResourceTag/{TagKey};RootDeviceType;Tenancy
instance-connect-endpoint instance-connect-endpoint/{InstanceConnectEndpointId} #+%Attribute;Attribute/{AttributeName};Region;ResourceTag/{TagKey};SubnetID
instance-event-window instance-event-window/{InstanceEventWindowId} #+%&0
internet-gateway internet-gateway/{InternetGatewayId} #+%InternetGatewayID;Region;ResourceTag/{TagKey}
ipam arn:{Partition}:ec2::{Account}:ipam/{IpamId} #+%&0
ipam-external-resource-verification-token arn:{Partition}:ec2::{Account}:ipam-external-resource-verification-token/{IpamExternalResourceVerificationTokenId} #+%&0
ipam-internet-registry-association arn:{Partition}:ec2::{Account}:ipam-internet-registry-association/{IpamInternetRegistryAssociationId} #+%&0
ipam-policy arn:{Partition}:ec2::{Account}:ipam-policy/{IpamPolicyId} #+%&0
ipam-pool arn:{Partition}:ec2::{Account}:ipam-pool/{IpamPoolId} #+%&0
ipam-pool-allocation ipam-pool-allocation/{IpamPoolAllocationId} #+%&0
ipam-prefix-list-resolver arn:{Partition}:ec2::{Account}:ipam-prefix-list-resolver/{IpamPrefixListResolverId} #+%&0
ipam-prefix-list-resolver-target arn:{Partition}:ec2::{Account}:ipam-prefix-list-resolver-target/{IpamPrefixListResolverTargetId} #+%&0
ipam-resource-discovery arn:{Partition}:ec2::{Account}:ipam-resource-discovery/{IpamResourceDiscoveryId} #+%&0
ipam-resource-discovery-association arn:{Partition}:ec2::{Account}:ipam-resource-discovery-association/{IpamResourceDiscoveryAssociationId} #+%&1
ipam-scope arn:{Partition}:ec2::{Account}:ipam-scope/{IpamScopeId} #+%&0
ipv4pool-ec2 ipv4pool-ec2/{Ipv4PoolEc2Id} #+%&1
ipv6pool-ec2 ipv6pool-ec2/{Ipv6PoolEc2Id} #+%&1
key-pair key-pair/{KeyPairName} #+%IsLaunchTemplateResource;KeyPairName;KeyPairType;LaunchTemplate;Region;ResourceTag/{TagKey}
launch-template launch-template/{LaunchTemplateId} #+%Attribute;Attribute/{AttributeName};IsLaunchTemplateResource;LaunchTemplate;ManagedResourceOperator;Region;ResourceTag/{TagKey}
license-configuration arn:{Partition}:license-manager:{Region}:{Account}:license-configuration:{LicenseConfigurationId}
local-gateway local-gateway/{LocalGatewayId} #+%&1
local-gateway-route-table local-gateway-route-table/{LocalGatewayRoutetableId} #+%&2
local-gateway-route-table-virtual-interface-group-association local-gateway-route-table-virtual-interface-group-association/{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId} #+%&1
local-gateway-route-table-vpc-association local-gateway-route-table-vpc-association/{LocalGatewayRouteTableVpcAssociationId} #+%&1
local-gateway-virtual-interface local-gateway-virtual-interface/{LocalGatewayVirtualInterfaceId} #+%&1
local-gateway-virtual-interface-group local-gateway-virtual-interface-group/{LocalGatewayVirtualInterfaceGroupId} #+%&1
mac-modification-task mac-modification-task/{MacModificationTaskId} #+%&1
natgateway natgateway/{NatGatewayId} #+%Region;ResourceTag/{TagKey};Vpc
network-acl network-acl/{NaclId} #+%NetworkAclID;Region;ResourceTag/{TagKey};Vpc
network-insights-access-scope network-insights-access-scope/{NetworkInsightsAccessScopeId} #+%&1
network-insights-access-scope-analysis network-insights-access-scope-analysis/{NetworkInsightsAccessScopeAnalysisId} #+%&1
network-insights-analysis network-insights-analysis/{NetworkInsightsAnalysisId} #+%&1
network-insights-path network-insights-path/{NetworkInsightsPathId} #+%&1
network-interface network-interface/{NetworkInterfaceId} #+%AssociatePublicIpAddress;Attribute;Attribute/{AttributeName};AuthorizedService;AuthorizedUser;AvailabilityZone;IsLaunchTemplateResource;LaunchTemplate;ManagedResourceOperator;NetworkInterfaceID;Permission;Region;ResourceTag/{TagKey};Subnet;Vpc
outpost-lag outpost-lag/{OutpostLagId} #+%&1
placement-group placement-group/{PlacementGroupName} #+%IsLaunchTemplateResource;LaunchTemplate;PlacementGroupName;PlacementGroupStrategy;Region;ResourceTag/{TagKey}
prefix-list prefix-list/{PrefixListId} #+%Attribute;Attribute/{AttributeName};IpamPrefixListResolverTargetId;Region;ResourceTag/{TagKey}
replace-root-volume-task replace-root-volume-task/{ReplaceRootVolumeTaskId} #+%&1
reserved-instances reserved-instances/{ReservationId} #+%Attribute;Attribute/{AttributeName};AvailabilityZone;InstanceType;Region;ReservedInstancesOfferingType;ResourceTag/{TagKey};Tenancy
role arn:{Partition}:iam::{Account}:role/{RoleNameWithPath}
route-server route-server/{RouteServerId} #+%&1
route-server-endpoint route-server-endpoint/{RouteServerEndpointId} #+%&3
route-server-peer route-server-peer/{RouteServerPeerId} #+%&3
route-table route-table/{RouteTableId} #+%Region;ResourceTag/{TagKey};RouteTableID;Vpc
secondary-interface secondary-interface/{SecondaryInterfaceId} #+%AvailabilityZone;AvailabilityZoneId;IsLaunchTemplateResource;LaunchTemplate;Region;ResourceTag/{TagKey}
secondary-network secondary-network/{SecondaryNetworkId} #+%&1
secondary-subnet secondary-subnet/{SecondarySubnetId} #+%&1
security-group security-group/{SecurityGroupId} #+%IsLaunchTemplateResource;LaunchTemplate;Region;ResourceTag/{TagKey};SecurityGroupID;Vpc
security-group-rule security-group-rule/{SecurityGroupRuleId} #+%&1
snapshot arn:{Partition}:ec2:{Region}::snapshot/{SnapshotId} #+%Add/group;Add/userId;Attribute;Attribute/{AttributeName};AvailabilityZone;Encrypted;IsLaunchTemplateResource;LaunchTemplate;Location;OutpostArn;Owner;ParentSnapshot;ParentVolume;ProductCode;Region;Remove/group;Remove/userId;ResourceTag/{TagKey};SnapshotCoolOffPeriod;SnapshotID;SnapshotLockDuration;SnapshotTime;SourceAvailabilityZone;SourceOutpostArn;VolumeSize
spot-fleet-request spot-fleet-request/{SpotFleetRequestId} #+%&0
spot-instances-request spot-instances-request/{SpotInstanceRequestId} #+%&1
subnet subnet/{SubnetId} #+%Attribute;Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;Ipv4IpamPoolId;Ipv6IpamPoolId;IsLaunchTemplateResource;LaunchTemplate;Region;ResourceTag/{TagKey};SubnetID;Vpc
subnet-cidr-reservation subnet-cidr-reservation/{SubnetCidrReservationId} #+%&1
traffic-mirror-filter traffic-mirror-filter/{TrafficMirrorFilterId} #+%&0
traffic-mirror-filter-rule traffic-mirror-filter-rule/{TrafficMirrorFilterRuleId} #+%&0
traffic-mirror-session traffic-mirror-session/{TrafficMirrorSessionId} #+%&0
traffic-mirror-target traffic-mirror-target/{TrafficMirrorTargetId} #+%&1
transit-gateway transit-gateway/{TransitGatewayId} #+%Attribute;Attribute/{AttributeName};Region;ResourceTag/{TagKey};transitGatewayId
transit-gateway-attachment transit-gateway-attachment/{TransitGatewayAttachmentId} #+%Attribute;Attribute/{AttributeName};Region;ResourceTag/{TagKey};transitGatewayAttachmentId
transit-gateway-connect-peer transit-gateway-connect-peer/{TransitGatewayConnectPeerId} #+%Region;ResourceTag/{TagKey};transitGatewayConnectPeerId
transit-gateway-metering-policy transit-gateway-metering-policy/{TransitGatewayMeteringPolicyId} #+%Attribute/{AttributeName};Region;ResourceTag/{TagKey};transitGatewayMeteringPolicyId
transit-gateway-multicast-domain transit-gateway-multicast-domain/{TransitGatewayMulticastDomainId} #+%Region;ResourceTag/{TagKey};transitGatewayMulticastDomainId
transit-gateway-policy-table transit-gateway-policy-table/{TransitGatewayPolicyTableId} #+%Region;ResourceTag/{TagKey};transitGatewayPolicyTableId
transit-gateway-route-table transit-gateway-route-table/{TransitGatewayRouteTableId} #+%Attribute;Attribute/{AttributeName};Region;ResourceTag/{TagKey};transitGatewayRouteTableId
transit-gateway-route-table-announcement transit-gateway-route-table-announcement/{TransitGatewayRouteTableAnnouncementId} #+%Region;ResourceTag/{TagKey};transitGatewayRouteTableAnnouncementId
verified-access-endpoint verified-access-endpoint/{VerifiedAccessEndpointId} #+%&2
verified-access-endpoint-target verified-access-endpoint-target/{VerifiedAccessEndpointTargetId} #+%&1
verified-access-group verified-access-group/{VerifiedAccessGroupId} #+%&0
verified-access-instance verified-access-instance/{VerifiedAccessInstanceId} #+%&0
verified-access-policy verified-access-policy/{VerifiedAccessPolicyId} #+%&1
verified-access-trust-provider verified-access-trust-provider/{VerifiedAccessTrustProviderId} #+%&0
volume volume/{VolumeId} #+%Attribute;Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;Encrypted;IsLaunchTemplateResource;KmsKeyId;LaunchTemplate;ManagedResourceOperator;ParentSnapshot;ParentVolume;Region;ResourceTag/{TagKey};VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType
vpc vpc/{VpcId} #+%Attribute;Attribute/{AttributeName};Ipv4IpamPoolId;Ipv6IpamPoolId;Region;ResourceTag/{TagKey};Tenancy;VpcID
vpc-block-public-access-exclusion vpc-block-public-access-exclusion/{VpcBlockPublicAccessExclusionId} #+%&0
vpc-encryption-control vpc-encryption-control/{VpcEncryptionControlId} #+%&2
vpc-endpoint vpc-endpoint/{VpcEndpointId} #+%Attribute;Attribute/{AttributeName};Region;ResourceTag/{TagKey};VpceMultiRegion;VpcePrivateDnsPreference;VpcePrivateDnsSpecifiedDomains;VpceServiceName;VpceServiceOwner;VpceServiceRegion
vpc-endpoint-connection vpc-endpoint-connection/{VpcEndpointConnectionId} #+%&1
vpc-endpoint-service vpc-endpoint-service/{VpcEndpointServiceId} #+%Attribute;Attribute/{AttributeName};Region;ResourceTag/{TagKey};VpceMultiRegion;VpceServicePrivateDnsName;VpceServiceRegion;VpceSupportedRegion
vpc-endpoint-service-permission vpc-endpoint-service-permission/{VpcEndpointServicePermissionId} #+%&1
vpc-flow-log vpc-flow-log/{VpcFlowLogId} #+%&1
vpc-peering-connection vpc-peering-connection/{VpcPeeringConnectionId} #+%AccepterVpc;Attribute;Attribute/{AttributeName};Region;RequesterVpc;ResourceTag/{TagKey};VpcPeeringConnectionID
vpn-concentrator vpn-concentrator/{VpnConcentratorId} #+%&1
vpn-connection vpn-connection/{VpnConnectionId} #+%Attribute;Attribute/{AttributeName};AuthenticationType;DPDTimeoutSeconds;GatewayType;IKEVersions;InsideTunnelCidr;InsideTunnelIpv6Cidr;Phase1DHGroup;Phase1EncryptionAlgorithms;Phase1IntegrityAlgorithms;Phase1LifetimeSeconds;Phase2DHGroup;Phase2EncryptionAlgorithms;Phase2IntegrityAlgorithms;Phase2LifetimeSeconds;Region;RekeyFuzzPercentage;RekeyMarginTimeSeconds;ReplayWindowSizePackets;ResourceTag/{TagKey};RoutingType
vpn-connection-device-type vpn-connection-device-type/{VpnConnectionDeviceTypeId} Region
vpn-gateway vpn-gateway/{VpnGatewayId} #+%&1

AcceptAddressTransfer w elastic-ip*=+%AllocationId;Domain;PublicIpAddress Region
AcceptCapacityReservationBillingOwnership w capacity-reservation*=#&4 Region
AcceptReservedInstancesExchangeQuote w reserved-instances*=#&5 Region
AcceptTransitGatewayClientVpnAttachment w transit-gateway-attachment*=#&6 Region
AcceptTransitGatewayMulticastDomainAssociations w transit-gateway-attachment=#&6,transit-gateway-multicast-domain=#&7 Region
AcceptTransitGatewayPeeringAttachment w transit-gateway-attachment*=#&6 Region
AcceptTransitGatewayVpcAttachment w transit-gateway-attachment*=#&6 Region
AcceptVpcEndpointConnections w vpc-endpoint-service*=#&8 Region
AcceptVpcPeeringConnection w vpc*=#&9,vpc-peering-connection*=#&10 Region
AdvertiseByoipCidr w  Region
AllocateAddress w elastic-ip*=+%,ipam-pool=#ResourceTag/{TagKey},ipv4pool-ec2=#ResourceTag/{TagKey} Region
AllocateHosts w dedicated-host*=+%AutoPlacement;AvailabilityZone;HostRecovery;InstanceType;Quantity Region
AllocateIpamPoolCidr w ipam-pool*=#ResourceTag/{TagKey},ipam-pool-allocation=+% Region
ApplySecurityGroupsToClientVpnTargetNetwork w client-vpn-endpoint*=#&11,security-group*=#&12,vpc*=#&9 Region
AssignIpv6Addresses w network-interface*=#&13 Region
AssignPrivateIpAddresses w network-interface*=#&13 Region
AssignPrivateNatGatewayAddress w natgateway*=#ResourceTag/{TagKey} Region
AssociateAddress w elastic-ip=#&14,instance=#&15,network-interface=#&13 Region
AssociateApplicationStatusCheck w application-status-check*=#ResourceTag/{TagKey},instance=#&16 Region
AssociateCapacityReservationBillingOwner w capacity-reservation*=#&4 Region
AssociateClientVpnTargetNetwork w client-vpn-endpoint*=#&11,subnet=#&17 Region
AssociateDhcpOptions w dhcp-options*=#&18,vpc*=#&9 Region
AssociateEnclaveCertificateIamRole w certificate*,role* Region
AssociateIamInstanceProfile w instance*=#&19 Region
AssociateInstanceEventWindow w instance-event-window*=#ResourceTag/{TagKey} Region
AssociateIpamByoasn w  Region
AssociateIpamResourceDiscovery w ipam*=#ResourceTag/{TagKey},ipam-resource-discovery*=#ResourceTag/{TagKey},ipam-resource-discovery-association*=+% Region
AssociateNatGatewayAddress w elastic-ip*=#&14,natgateway*=#ResourceTag/{TagKey} Region
AssociateRouteServer w route-server*=#ResourceTag/{TagKey},vpc*=#&9 Region
AssociateRouteTable w internet-gateway=#&20,ipv4pool-ec2=#ResourceTag/{TagKey},route-table*=#&21,subnet=#&22,vpn-gateway=#ResourceTag/{TagKey} Region
AssociateSecurityGroupVpc w security-group*=#&12,vpc*=#&9 Region
AssociateSubnetCidrBlock w ipam-pool=#ResourceTag/{TagKey},subnet*=#AvailabilityZone;AvailabilityZoneId;Ipv6IpamPoolId;ResourceTag/{TagKey};SubnetID;Vpc Region
AssociateTransitGatewayMulticastDomain w subnet*=#&22,transit-gateway-attachment*=#&6,transit-gateway-multicast-domain*=#&7 Region
AssociateTransitGatewayPolicyTable w transit-gateway-attachment*=#&6,transit-gateway-policy-table*=#&23 Region
AssociateTransitGatewayRouteTable w transit-gateway-attachment*=#&6,transit-gateway-route-table*=#&24 Region
AssociateTrunkInterface w  Region
AssociateVerifiedAccessInstanceWebAcl w verified-access-instance*=#ResourceTag/{TagKey} Region
AssociateVpcCidrBlock w ipam-pool=#ResourceTag/{TagKey},ipv6pool-ec2=#ResourceTag/{TagKey},vpc*=#Ipv4IpamPoolId;Ipv6IpamPoolId;ResourceTag/{TagKey};Tenancy;VpcID Region
AttachApplianceToNatGateway p natgateway*=#ResourceTag/{TagKey} Region
AttachClassicLinkVpc w instance*=#&25,security-group*=#&12,vpc*=#&9 Region
AttachImageWatermark w image*=#&26 Region
AttachInternetGateway w internet-gateway*=#&20,vpc*=#&9 Region
AttachNetworkInterface w instance*=#&15,network-interface*=#&13 Region
AttachResourcesToPlacementGroup p placement-group*=#&27 Region
AttachVerifiedAccessTrustProvider w verified-access-instance*=#ResourceTag/{TagKey},verified-access-trust-provider*=#ResourceTag/{TagKey} Region
AttachVolume w instance*=#&15,volume*=#&28 Region
AttachVpnGateway w vpc*=#&9,vpn-gateway*=#ResourceTag/{TagKey} Region
AuthorizeClientVpnIngress w client-vpn-endpoint*=#&11 Region
AuthorizeSecurityGroupEgress w security-group*=#&12,security-group-rule=+% Region
AuthorizeSecurityGroupIngress w security-group*=#&12,security-group-rule=+% Region
BatchModifyIpamRoutingPolicyRegistrations w ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
BundleInstance w  Region
CancelBundleTask w  Region
CancelCapacityReservation w capacity-reservation*=#CapacityReservationFleet,capacity-reservation-cancellation-quote=#ResourceTag/{TagKey} Region
CancelCapacityReservationFleets w capacity-reservation-fleet*=#ResourceTag/{TagKey} Region
CancelConversionTask w  Region
CancelDeclarativePoliciesReport w declarative-policies-report*=#ResourceTag/{TagKey} Region
CancelExportTask w export-image-task=#ResourceTag/{TagKey},export-instance-task=#ResourceTag/{TagKey} Region
CancelImageLaunchPermission p image*=#&26 Region
CancelImportTask w import-image-task=#ResourceTag/{TagKey},import-snapshot-task=#ResourceTag/{TagKey} Region
CancelReservedInstancesListing w  Region
CancelSpotFleetRequests w spot-fleet-request*=#ResourceTag/{TagKey} Region
CancelSpotInstanceRequests w spot-instances-request*=#ResourceTag/{TagKey} Region
ConfirmProductInstance w  Region
CopyFpgaImage w fpga-image*=Owner Region
CopyImage w image*=+%&29,snapshot*=+% Region
CopySnapshot w snapshot*=+%Encrypted;OutpostArn;Owner;ParentSnapshot;ParentVolume;ProductCode;SnapshotID;SnapshotTime;VolumeSize Region
CopyVolumes w volume*=+%AvailabilityZone;AvailabilityZoneId;Encrypted;ManagedResourceOperator;ParentSnapshot;ParentVolume;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
CreateApplicationStatusCheck w application-status-check*=+%,security-group=#&30,subnet=#&31 Region
CreateCapacityManagerDataExport w capacity-manager-data-export*=+% Region
CreateCapacityReservation w capacity-reservation*=+%AvailabilityZone;AvailabilityZoneId;CapacityReservationFleet;EbsOptimized;EndDate;EndDateType;EphemeralStorage;InstanceCount;InstanceMatchCriteria;InstancePlatform;InstanceType;OutpostArn;PlacementGroup;Tenancy Region
CreateCapacityReservationBySplitting w capacity-reservation*=#&32 Region
CreateCapacityReservationCancellationQuote w capacity-reservation*=#ResourceTag/{TagKey},capacity-reservation-cancellation-quote*=+% Region
CreateCapacityReservationFleet w capacity-reservation-fleet*=+% Region
CreateCarrierGateway w carrier-gateway*=+%,vpc*=#&9 Region
CreateClientVpnEndpoint w client-vpn-endpoint*=+%ClientRootCertificateChainArn;CloudwatchLogGroupArn;CloudwatchLogStreamArn;DirectoryArn;SamlProviderArn;ServerCertificateArn,security-group=#&33,transit-gateway=#&34,vpc=#&35 Region
CreateClientVpnRoute w client-vpn-endpoint*=#&11,subnet=#&17 Region
CreateCoipCidr w coip-pool*=#ResourceTag/{TagKey} Region
CreateCoipPool w coip-pool*=+%,local-gateway-route-table*=#ResourceTag/{TagKey} Region
CreateCoipPoolPermission p coip-pool*=#ResourceTag/{TagKey} Region
CreateCustomerGateway w customer-gateway*=+% Region
CreateDefaultSubnet w  Region
CreateDefaultVpc w  Region
CreateDelegateMacVolumeOwnershipTask w instance*=#&16,mac-modification-task*=+% Region
CreateDhcpOptions w dhcp-options*=+%DhcpOptionsID Region
CreateEgressOnlyInternetGateway w egress-only-internet-gateway*=+%,vpc*=#&9 Region
CreateFleet w capacity-reservation=#ResourceTag/{TagKey},fleet*=+%,image=#&26,instance*=+%AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceBandwidthWeighting;InstanceID;InstanceProfile;InstanceType;PlacementGroup;RootDeviceType;Tenancy,launch-template=#ResourceTag/{TagKey},placement-group=#&27,subnet=#&22,volume=+%AvailabilityZone;AvailabilityZoneId;Encrypted;KmsKeyId;ParentSnapshot;VolumeID;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
CreateFlowLogs w natgateway=#&30,network-interface=#&36,subnet=#&37,transit-gateway=#&34,transit-gateway-attachment=#&6,vpc=#&9,vpc-flow-log*=+% Region
CreateFpgaImage w fpga-image*=+%Owner;Public Region
CreateImage w image*=+%BootModeOverride;ImageID;Owner,instance*=#&15,snapshot*=+%OutpostArn;ParentVolume;SnapshotID;SnapshotTime;SourceOutpostArn;VolumeSize Region
CreateImageUsageReport w image*=#&26,image-usage-report*=+% Region
CreateInstanceConnectEndpoint w instance-connect-endpoint*=+%SubnetID,security-group=#&12,subnet*=#&22 Region
CreateInstanceEventWindow w instance-event-window*=+% Region
CreateInstanceExportTask w export-instance-task*=+%,instance*=#&38 Region
CreateInternetGateway w internet-gateway*=+%InternetGatewayID Region
CreateInterruptibleCapacityReservationAllocation w capacity-reservation*=+%AvailabilityZone;AvailabilityZoneId;CreateDate;EbsOptimized;EndDate;EndDateType;InstanceCount;InstanceMatchCriteria;InstancePlatform;InstanceType;InterruptibleCapacityReservationId;InterruptionType;IsInterruptible;SourceCapacityReservationId;TargetInstanceCount;Tenancy Region
CreateIpam w ipam*=+% Region
CreateIpamExternalResourceVerificationToken w ipam*=#ResourceTag/{TagKey},ipam-external-resource-verification-token*=+% Region
CreateIpamInternetRegistryAssociation w ipam*=#ResourceTag/{TagKey},ipam-internet-registry-association*=+% Region
CreateIpamPolicy w ipam*=#ResourceTag/{TagKey},ipam-policy*=+% Region
CreateIpamPool w ipam-pool*=+%,ipam-scope*=#ResourceTag/{TagKey} Region
CreateIpamPrefixListResolver w ipam*=#ResourceTag/{TagKey},ipam-prefix-list-resolver*=+%,ipam-scope=#ResourceTag/{TagKey} Region
CreateIpamPrefixListResolverTarget w ipam-prefix-list-resolver*=#ResourceTag/{TagKey},ipam-prefix-list-resolver-target*=+% Region
CreateIpamResourceDiscovery w ipam-resource-discovery*=+% Region
CreateIpamRoutingPolicyRegistration w ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
CreateIpamScope w ipam*=#ResourceTag/{TagKey},ipam-scope*=+% Region
CreateKeyPair w key-pair*=+%KeyPairType Region
CreateLaunchTemplate w launch-template*=+% Region
CreateLaunchTemplateVersion w launch-template*=#&39 Region
CreateLocalGatewayRoute w local-gateway-route-table*=#ResourceTag/{TagKey},local-gateway-virtual-interface-group=#ResourceTag/{TagKey},network-interface=#&36,prefix-list=#ResourceTag/{TagKey} Region
CreateLocalGatewayRouteTable w local-gateway*=#ResourceTag/{TagKey},local-gateway-route-table*=+% Region
CreateLocalGatewayRouteTablePermission p local-gateway-route-table*=#ResourceTag/{TagKey} Region
CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation w local-gateway-route-table*=#ResourceTag/{TagKey},local-gateway-route-table-virtual-interface-group-association*=+%,local-gateway-virtual-interface-group*=#ResourceTag/{TagKey} Region
CreateLocalGatewayRouteTableVpcAssociation w local-gateway-route-table*=#ResourceTag/{TagKey},local-gateway-route-table-vpc-association*=+%,vpc*=#&9 Region
CreateLocalGatewayVirtualInterface w local-gateway-virtual-interface*=+%,local-gateway-virtual-interface-group*=#ResourceTag/{TagKey},outpost-lag*=#ResourceTag/{TagKey} Region
CreateLocalGatewayVirtualInterfaceGroup w local-gateway*=#ResourceTag/{TagKey},local-gateway-virtual-interface-group*=+% Region
CreateMacSystemIntegrityProtectionModificationTask w instance*=#&16,mac-modification-task*=+% Region
CreateManagedPrefixList w prefix-list*=+% Region
CreateNatGateway w elastic-ip=#&14,natgateway*=+%,subnet=#&22,vpc=#&9 Region
CreateNetworkAcl w network-acl*=+%NetworkAclID,vpc*=#&9 Region
CreateNetworkAclEntry w network-acl*=#&40 Region
CreateNetworkInsightsAccessScope w network-insights-access-scope*=+% Region
CreateNetworkInsightsPath w instance=#AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;PlacementGroup;ProductCode;ResourceTag/{TagKey};RootDeviceType;Tenancy,internet-gateway=#&20,network-insights-path*=+%,network-interface=#&36,transit-gateway=#&34,vpc-endpoint=#ResourceTag/{TagKey},vpc-endpoint-service=#ResourceTag/{TagKey},vpc-peering-connection=#&10,vpn-gateway=#ResourceTag/{TagKey} Region
CreateNetworkInterface w network-interface*=+%NetworkInterfaceID,security-group=#&12,subnet*=#&22 Region
CreateNetworkInterfacePermission p network-interface*=#AuthorizedService;AuthorizedUser;AvailabilityZone;ManagedResourceOperator;NetworkInterfaceID;Permission;ResourceTag/{TagKey};Subnet;Vpc Region
CreateOdbNetworkPeering p vpc*=#&9 Region
CreatePlacementGroup w placement-group*=+%PlacementGroupName;PlacementGroupStrategy Region
CreatePublicIpv4Pool w ipv4pool-ec2*=+% Region
CreateReplaceRootVolumeTask w image=#&26,instance*=#&15,replace-root-volume-task*=+%,snapshot=#&41,volume*=+%VolumeID;VolumeInitializationRate Region
CreateReservedInstancesListing w  Region
CreateRestoreImageTask w image*=+%&29 Region
CreateRoute w route-table*=#&21 Region
CreateRouteServer w route-server*=+% Region
CreateRouteServerEndpoint w route-server*=#ResourceTag/{TagKey},route-server-endpoint*=+%AvailabilityZone,subnet*=#&22 Region
CreateRouteServerPeer w route-server-endpoint*=#&42,route-server-peer*=+%AvailabilityZone Region
CreateRouteTable w route-table*=+%RouteTableID,vpc*=#&9 Region
CreateSecondaryNetwork w secondary-network*=+% Region
CreateSecondarySubnet w secondary-network*=#ResourceTag/{TagKey},secondary-subnet*=+% Region
CreateSecurityGroup w security-group*=+%SecurityGroupID,vpc=#&9 Region
CreateSnapshot w snapshot*=+%&43,volume*=#AvailabilityZoneId;Encrypted;ManagedResourceOperator;ParentVolume;ResourceTag/{TagKey};VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
CreateSnapshots w instance*=#AvailabilityZone;CpuOptionsAmdSevSnp;EbsOptimized;InstanceBandwidthWeighting;InstanceID;InstanceProfile;InstanceType;PlacementGroup;ResourceTag/{TagKey};RootDeviceType;Tenancy,snapshot*=+%&43,volume*=#Encrypted;ResourceTag/{TagKey};VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
CreateSpotDatafeedSubscription w  Region
CreateStoreImageTask w image*=#&26 Region
CreateSubnet w ipam-pool=#ResourceTag/{TagKey},subnet*=+%Ipv4IpamPoolId;Ipv6IpamPoolId;SubnetID,vpc*=#&9 Region
CreateSubnetCidrReservation w subnet*=#&22 Region
CreateTags t application-status-check=#+%ResourceTag/{TagKey},capacity-block=#+%ResourceTag/{TagKey},capacity-manager-data-export=#+%ResourceTag/{TagKey},capacity-reservation=#+%,capacity-reservation-cancellation-quote=#+%ResourceTag/{TagKey},capacity-reservation-fleet=#+%ResourceTag/{TagKey},carrier-gateway=#+%ResourceTag/{TagKey};Tenancy;Vpc,client-vpn-endpoint=#+%&11,coip-pool=#+%ResourceTag/{TagKey},customer-gateway=#+%ResourceTag/{TagKey},declarative-policies-report=#+%ResourceTag/{TagKey},dedicated-host=#+%AutoPlacement;AvailabilityZone;HostRecovery;InstanceType;Quantity;ResourceTag/{TagKey},dhcp-options=#+%&18,egress-only-internet-gateway=#+%ResourceTag/{TagKey},elastic-gpu=#+%ElasticGpuType;ResourceTag/{TagKey},elastic-ip=#+%&14,export-image-task=#+%ResourceTag/{TagKey},export-instance-task=#+%ResourceTag/{TagKey},fleet=#+%ResourceTag/{TagKey},fpga-image=#+%&44,host-reservation=#+%ResourceTag/{TagKey},image=#+%&26,image-usage-report=#+%ResourceTag/{TagKey},import-image-task=#+%ResourceTag/{TagKey},import-snapshot-task=#+%ResourceTag/{TagKey},instance=#+%&15,instance-connect-endpoint=#+%&45,instance-event-window=#+%ResourceTag/{TagKey},internet-gateway=#+%&20,ipam=#+%ResourceTag/{TagKey},ipam-external-resource-verification-token=#+%ResourceTag/{TagKey},ipam-internet-registry-association=#+%ResourceTag/{TagKey},ipam-policy=#+%ResourceTag/{TagKey},ipam-pool=#+%ResourceTag/{TagKey},ipam-pool-allocation=#+%ResourceTag/{TagKey},ipam-prefix-list-resolver=#+%ResourceTag/{TagKey},ipam-prefix-list-resolver-target=#+%ResourceTag/{TagKey},ipam-resource-discovery=#+%ResourceTag/{TagKey},ipam-resource-discovery-association=#+%ResourceTag/{TagKey},ipam-scope=#+%ResourceTag/{TagKey},ipv4pool-ec2=#+%ResourceTag/{TagKey},ipv6pool-ec2=#+%ResourceTag/{TagKey},key-pair=#+%&46,launch-template=#+%&39,local-gateway=#+%ResourceTag/{TagKey},local-gateway-route-table=#+%ResourceTag/{TagKey},local-gateway-route-table-virtual-interface-group-association=#+%ResourceTag/{TagKey},local-gateway-route-table-vpc-association=#+%ResourceTag/{TagKey},local-gateway-virtual-interface=#+%ResourceTag/{TagKey},local-gateway-virtual-interface-group=#+%ResourceTag/{TagKey},natgateway=#+%ResourceTag/{TagKey},network-acl=#+%&40,network-insights-access-scope=#+%ResourceTag/{TagKey},network-insights-access-scope-analysis=#+%ResourceTag/{TagKey},network-insights-analysis=#+%ResourceTag/{TagKey},network-insights-path=#+%ResourceTag/{TagKey},network-interface=#+%&47,placement-group=#+%&27,prefix-list=#+%&48,replace-root-volume-task=#+%ResourceTag/{TagKey},reserved-instances=#+%&5,route-server=#+%ResourceTag/{TagKey},route-server-endpoint=#+%ResourceTag/{TagKey},route-server-peer=#+%ResourceTag/{TagKey},route-table=#+%&21,secondary-interface=#+%AvailabilityZone;AvailabilityZoneId;ResourceTag/{TagKey},secondary-network=#+%ResourceTag/{TagKey},secondary-subnet=#+%ResourceTag/{TagKey},security-group=#+%&12,security-group-rule=#+%ResourceTag/{TagKey},snapshot=#+%&49,spot-fleet-request=#+%ResourceTag/{TagKey},spot-instances-request=#+%ResourceTag/{TagKey},subnet=#+%&22,subnet-cidr-reservation=#+%ResourceTag/{TagKey},traffic-mirror-filter=#+%ResourceTag/{TagKey},traffic-mirror-filter-rule=#+%ResourceTag/{TagKey},traffic-mirror-session=#+%ResourceTag/{TagKey},traffic-mirror-target=#+%ResourceTag/{TagKey},transit-gateway=#+%&34,transit-gateway-attachment=#+%&6,transit-gateway-connect-peer=#+%&50,transit-gateway-metering-policy=#+%&51,transit-gateway-multicast-domain=#+%&7,transit-gateway-policy-table=#+%&23,transit-gateway-route-table=#+%&24,transit-gateway-route-table-announcement=#+%&52,verified-access-endpoint=#+%ResourceTag/{TagKey},verified-access-endpoint-target=#+%ResourceTag/{TagKey},verified-access-group=#+%ResourceTag/{TagKey},verified-access-instance=#+%ResourceTag/{TagKey},verified-access-policy=#+%ResourceTag/{TagKey},verified-access-trust-provider=#+%ResourceTag/{TagKey},volume=#+%&28,vpc=#+%&9,vpc-block-public-access-exclusion=#+%ResourceTag/{TagKey},vpc-encryption-control=#+%ResourceTag/{TagKey},vpc-endpoint=#+%ResourceTag/{TagKey},vpc-endpoint-connection=#+%ResourceTag/{TagKey},vpc-endpoint-service=#+%ResourceTag/{TagKey};VpceMultiRegion;VpceServiceRegion;VpceSupportedRegion,vpc-endpoint-service-permission=#+%ResourceTag/{TagKey},vpc-flow-log=#+%ResourceTag/{TagKey},vpc-peering-connection=#+%&10,vpn-concentrator=#+%ResourceTag/{TagKey},vpn-connection=#+%AuthenticationType;DPDTimeoutSeconds;GatewayType;IKEVersions;InsideTunnelCidr;InsideTunnelIpv6Cidr;Phase1DHGroup;Phase1EncryptionAlgorithms;Phase1IntegrityAlgorithms;Phase1LifetimeSeconds;Phase2DHGroup;Phase2EncryptionAlgorithms;Phase2IntegrityAlgorithms;Phase2LifetimeSeconds;RekeyFuzzPercentage;RekeyMarginTimeSeconds;ReplayWindowSizePackets;ResourceTag/{TagKey};RoutingType,vpn-gateway=#+%ResourceTag/{TagKey} CreateAction;Region
CreateTrafficMirrorFilter w traffic-mirror-filter*=+% Region
CreateTrafficMirrorFilterRule w traffic-mirror-filter*=#ResourceTag/{TagKey},traffic-mirror-filter-rule*=+% Region
CreateTrafficMirrorSession w network-interface*=#&13,traffic-mirror-filter*=#ResourceTag/{TagKey},traffic-mirror-session*=+%,traffic-mirror-target*=#ResourceTag/{TagKey} Region
CreateTrafficMirrorTarget w network-interface=#NetworkInterfaceID;ResourceTag/{TagKey},traffic-mirror-target*=+%,vpc-endpoint=#ResourceTag/{TagKey};VpceServiceName;VpceServiceOwner Region
CreateTransitGateway w transit-gateway*=+%transitGatewayId Region
CreateTransitGatewayConnect w transit-gateway-attachment*=+%transitGatewayAttachmentId Region
CreateTransitGatewayConnectPeer w transit-gateway-attachment*=#&6,transit-gateway-connect-peer*=+%transitGatewayConnectPeerId Region
CreateTransitGatewayMeteringPolicy w transit-gateway*=#&34,transit-gateway-attachment=#&6,transit-gateway-metering-policy*=+%transitGatewayMeteringPolicyId Region
CreateTransitGatewayMeteringPolicyEntry w transit-gateway-attachment=#&6,transit-gateway-metering-policy*=#&51 Region
CreateTransitGatewayMulticastDomain w transit-gateway*=#&34,transit-gateway-multicast-domain*=+%transitGatewayMulticastDomainId Region
CreateTransitGatewayPeeringAttachment w transit-gateway*=#&34,transit-gateway-attachment*=+%transitGatewayAttachmentId Region
CreateTransitGatewayPolicyTable w transit-gateway*=#&34,transit-gateway-policy-table*=+%transitGatewayPolicyTableId Region
CreateTransitGatewayPolicyTableEntry w transit-gateway-policy-table*=#&23,transit-gateway-route-table*=#&24 Region
CreateTransitGatewayPrefixListReference w prefix-list*=#ResourceTag/{TagKey},transit-gateway-attachment=#&6,transit-gateway-route-table*=#&24 Region
CreateTransitGatewayRoute w transit-gateway-attachment=#&6,transit-gateway-route-table*=#&24 Region
CreateTransitGatewayRouteTable w transit-gateway*=#&34,transit-gateway-route-table*=+%transitGatewayRouteTableId Region
CreateTransitGatewayRouteTableAnnouncement w transit-gateway-attachment*=#&6,transit-gateway-route-table*=#&24,transit-gateway-route-table-announcement*=+%transitGatewayRouteTableAnnouncementId Region
CreateTransitGatewayVpcAttachment w subnet*=#&37,transit-gateway*=#&34,transit-gateway-attachment*=+%transitGatewayAttachmentId,vpc*=#&9 Region
CreateVerifiedAccessEndpoint w network-interface=#AuthorizedUser;AvailabilityZone;NetworkInterfaceID;Permission;ResourceTag/{TagKey};Subnet;Vpc,security-group=#&12,subnet=#&22,verified-access-endpoint*=+%,verified-access-group*=#ResourceTag/{TagKey} Region
CreateVerifiedAccessGroup w verified-access-group*=+%,verified-access-instance*=#ResourceTag/{TagKey} Region
CreateVerifiedAccessInstance w verified-access-instance*=+% Region
CreateVerifiedAccessTrustProvider w verified-access-trust-provider*=+% Region
CreateVolume w snapshot=#Encrypted;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotTime;VolumeSize,volume*=+%AvailabilityZone;AvailabilityZoneId;Encrypted;KmsKeyId;ParentSnapshot;VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
CreateVpc w ipam-pool=#ResourceTag/{TagKey},ipv6pool-ec2=#ResourceTag/{TagKey},vpc*=+%Ipv4IpamPoolId;Ipv6IpamPoolId;VpcID Region
CreateVpcBlockPublicAccessExclusion w subnet=#&22,vpc=#&9,vpc-block-public-access-exclusion*=+% Region
CreateVpcEncryptionControl w vpc*=#&9,vpc-encryption-control*=+% Region
CreateVpcEndpoint w route-table=#&53,security-group=#&33,subnet=#&45,vpc*=#&35,vpc-endpoint*=+%VpceMultiRegion;VpcePrivateDnsPreference;VpcePrivateDnsSpecifiedDomains;VpceServiceName;VpceServiceOwner;VpceServiceRegion Region
CreateVpcEndpointConnectionNotification w vpc-endpoint=#ResourceTag/{TagKey},vpc-endpoint-service=#ResourceTag/{TagKey};VpceMultiRegion;VpceServiceRegion Region
CreateVpcEndpointServiceConfiguration w vpc-endpoint-service*=+%VpceMultiRegion;VpceServicePrivateDnsName;VpceServiceRegion Region
CreateVpcPeeringConnection w vpc*=#&9,vpc-peering-connection*=+%AccepterVpc;RequesterVpc;VpcPeeringConnectionID Region
CreateVpnConcentrator w transit-gateway=#&34,vpn-concentrator*=+% Region
CreateVpnConnection w customer-gateway*=#ResourceTag/{TagKey},transit-gateway=#&34,transit-gateway-attachment=#&6,vpn-concentrator=#ResourceTag/{TagKey},vpn-connection*=+%AuthenticationType;DPDTimeoutSeconds;GatewayType;IKEVersions;InsideTunnelCidr;InsideTunnelIpv6Cidr;Phase1DHGroup;Phase1EncryptionAlgorithms;Phase1IntegrityAlgorithms;Phase1LifetimeSeconds;Phase2DHGroup;Phase2EncryptionAlgorithms;Phase2IntegrityAlgorithms;Phase2LifetimeSeconds;RekeyFuzzPercentage;RekeyMarginTimeSeconds;ReplayWindowSizePackets;RoutingType,vpn-gateway=#ResourceTag/{TagKey} Region
CreateVpnConnectionRoute w vpn-connection*=#ResourceTag/{TagKey} Region
CreateVpnGateway w vpn-gateway*=+% Region
DeleteApplicationStatusCheck w application-status-check*=#ResourceTag/{TagKey} Region
DeleteCapacityManagerDataExport w capacity-manager-data-export*=#ResourceTag/{TagKey} Region
DeleteCarrierGateway w carrier-gateway*=#ResourceTag/{TagKey} Region
DeleteClientVpnEndpoint w client-vpn-endpoint*=#&11 Region
DeleteClientVpnRoute w client-vpn-endpoint*=#&11,subnet=#&22 Region
DeleteCoipCidr w coip-pool*=#ResourceTag/{TagKey} Region
DeleteCoipPool w coip-pool*=#ResourceTag/{TagKey} Region
DeleteCoipPoolPermission p coip-pool*=#ResourceTag/{TagKey} Region
DeleteCustomerGateway w customer-gateway*=#ResourceTag/{TagKey} Region
DeleteDhcpOptions w dhcp-options*=#&18 Region
DeleteEgressOnlyInternetGateway w egress-only-internet-gateway*=#ResourceTag/{TagKey} Region
DeleteFleets w fleet*=#ResourceTag/{TagKey} Region
DeleteFlowLogs w vpc-flow-log*=#ResourceTag/{TagKey} Region
DeleteFpgaImage w fpga-image*=#&44 Region
DeleteImageUsageReport w image-usage-report*=#ResourceTag/{TagKey} Region
DeleteInstanceConnectEndpoint w instance-connect-endpoint*=#&45 Region
DeleteInstanceEventWindow w instance-event-window*=#ResourceTag/{TagKey} Region
DeleteInternetGateway w internet-gateway*=#&20 Region
DeleteIpam w ipam*=#ResourceTag/{TagKey} Region
DeleteIpamExternalResourceVerificationToken w ipam-external-resource-verification-token*=#ResourceTag/{TagKey} Region
DeleteIpamInternetRegistryAssociation w ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
DeleteIpamPolicy w ipam-policy*=#ResourceTag/{TagKey} Region
DeleteIpamPool w ipam-pool*=#ResourceTag/{TagKey} Region
DeleteIpamPrefixListResolver w ipam-prefix-list-resolver*=#ResourceTag/{TagKey} Region
DeleteIpamPrefixListResolverTarget w ipam-prefix-list-resolver-target*=#ResourceTag/{TagKey} Region
DeleteIpamResourceDiscovery w ipam-resource-discovery*=#ResourceTag/{TagKey} Region
DeleteIpamRoutingPolicyRegistration w ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
DeleteIpamScope w ipam-scope*=#ResourceTag/{TagKey} Region
DeleteKeyPair w key-pair=#&46 Region
DeleteLaunchTemplate w launch-template*=#&39 Region
DeleteLaunchTemplateVersions w launch-template*=#&39 Region
DeleteLocalGatewayRoute w local-gateway-route-table*=#ResourceTag/{TagKey},prefix-list=#ResourceTag/{TagKey} Region
DeleteLocalGatewayRouteTable w local-gateway-route-table*=#ResourceTag/{TagKey} Region
DeleteLocalGatewayRouteTablePermission p local-gateway-route-table*=#ResourceTag/{TagKey} Region
DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation w local-gateway-route-table-virtual-interface-group-association*=#ResourceTag/{TagKey} Region
DeleteLocalGatewayRouteTableVpcAssociation w local-gateway-route-table-vpc-association*=#ResourceTag/{TagKey} Region
DeleteLocalGatewayVirtualInterface w local-gateway-virtual-interface*=#ResourceTag/{TagKey} Region
DeleteLocalGatewayVirtualInterfaceGroup w local-gateway-virtual-interface-group*=#ResourceTag/{TagKey} Region
DeleteManagedPrefixList w prefix-list*=#&48 Region
DeleteNatGateway w natgateway*=#ResourceTag/{TagKey} Region
DeleteNetworkAcl w network-acl*=#&40 Region
DeleteNetworkAclEntry w network-acl*=#&40 Region
DeleteNetworkInsightsAccessScope w network-insights-access-scope*=#ResourceTag/{TagKey} Region
DeleteNetworkInsightsAccessScopeAnalysis w network-insights-access-scope-analysis*=#ResourceTag/{TagKey} Region
DeleteNetworkInsightsAnalysis w network-insights-analysis*=#ResourceTag/{TagKey} Region
DeleteNetworkInsightsPath w network-insights-path*=#ResourceTag/{TagKey} Region
DeleteNetworkInterface w network-interface*=#&13 Region
DeleteNetworkInterfacePermission p network-interface=#&13 Region
DeleteOdbNetworkPeering p vpc*=#&9 Region
DeletePlacementGroup w placement-group*=#&27 Region
DeletePublicIpv4Pool w ipv4pool-ec2*=#ResourceTag/{TagKey} Region
DeleteQueuedReservedInstances w reserved-instances*=#InstanceType;ReservedInstancesOfferingType;ResourceTag/{TagKey};Tenancy Region
DeleteResourcePolicy p ipam-pool=#ResourceTag/{TagKey},placement-group=#&27,verified-access-group=#ResourceTag/{TagKey} Region
DeleteRoute w route-table*=#&21 Region
DeleteRouteServer w route-server*=#ResourceTag/{TagKey} Region
DeleteRouteServerEndpoint w route-server-endpoint*=#&42 Region
DeleteRouteServerPeer w route-server-peer*=#&42 Region
DeleteRouteTable w route-table*=#&21 Region
DeleteSecondaryNetwork w secondary-network*=#ResourceTag/{TagKey} Region
DeleteSecondarySubnet w secondary-subnet*=#ResourceTag/{TagKey} Region
DeleteSecurityGroup w security-group*=#&12 Region
DeleteSnapshot w snapshot*=#AvailabilityZone;OutpostArn;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;VolumeSize Region
DeleteSpotDatafeedSubscription w  Region
DeleteSubnet w subnet*=#&22 Region
DeleteSubnetCidrReservation w  Region
DeleteTags t application-status-check=#+%ResourceTag/{TagKey},capacity-block=#+%ResourceTag/{TagKey},capacity-manager-data-export=#+%ResourceTag/{TagKey},capacity-reservation=#+%ResourceTag/{TagKey},capacity-reservation-cancellation-quote=#+%ResourceTag/{TagKey},capacity-reservation-fleet=#+%ResourceTag/{TagKey},carrier-gateway=#+%ResourceTag/{TagKey},client-vpn-endpoint=#+%ResourceTag/{TagKey},coip-pool=#+%ResourceTag/{TagKey},customer-gateway=#+%ResourceTag/{TagKey},declarative-policies-report=#+%ResourceTag/{TagKey},dedicated-host=#+%ResourceTag/{TagKey},dhcp-options=#+%ResourceTag/{TagKey},egress-only-internet-gateway=#+%ResourceTag/{TagKey},elastic-gpu=#+%ResourceTag/{TagKey},elastic-ip=#+%ResourceTag/{TagKey},export-image-task=#+%ResourceTag/{TagKey},export-instance-task=#+%ResourceTag/{TagKey},fleet=#+%ResourceTag/{TagKey},fpga-image=#+%ResourceTag/{TagKey},host-reservation=#+%ResourceTag/{TagKey},image=#+%ResourceTag/{TagKey},image-usage-report=#+%ResourceTag/{TagKey},import-image-task=#+%ResourceTag/{TagKey},import-snapshot-task=#+%ResourceTag/{TagKey},instance=#+%ResourceTag/{TagKey},instance-connect-endpoint=#+%ResourceTag/{TagKey},instance-event-window=#+%ResourceTag/{TagKey},internet-gateway=#+%ResourceTag/{TagKey},ipam=#+%ResourceTag/{TagKey},ipam-external-resource-verification-token=#+%ResourceTag/{TagKey},ipam-internet-registry-association=#+%ResourceTag/{TagKey},ipam-policy=#+%ResourceTag/{TagKey},ipam-pool=#+%ResourceTag/{TagKey},ipam-pool-allocation=#+%ResourceTag/{TagKey},ipam-prefix-list-resolver=#+%ResourceTag/{TagKey},ipam-prefix-list-resolver-target=#+%ResourceTag/{TagKey},ipam-resource-discovery=#+%ResourceTag/{TagKey},ipam-resource-discovery-association=#+%ResourceTag/{TagKey},ipam-scope=#+%ResourceTag/{TagKey},ipv4pool-ec2=#+%ResourceTag/{TagKey},ipv6pool-ec2=#+%ResourceTag/{TagKey},key-pair=#+%ResourceTag/{TagKey},launch-template=#+%ResourceTag/{TagKey},local-gateway=#+%ResourceTag/{TagKey},local-gateway-route-table=#+%ResourceTag/{TagKey},local-gateway-route-table-virtual-interface-group-association=#+%ResourceTag/{TagKey},local-gateway-route-table-vpc-association=#+%ResourceTag/{TagKey},local-gateway-virtual-interface=#+%ResourceTag/{TagKey},local-gateway-virtual-interface-group=#+%ResourceTag/{TagKey},natgateway=#+%ResourceTag/{TagKey},network-acl=#+%ResourceTag/{TagKey},network-insights-access-scope=#+%ResourceTag/{TagKey},network-insights-access-scope-analysis=#+%ResourceTag/{TagKey},network-insights-analysis=#+%ResourceTag/{TagKey},network-insights-path=#+%ResourceTag/{TagKey},network-interface=#+%ResourceTag/{TagKey},placement-group=#+%ResourceTag/{TagKey},prefix-list=#+%ResourceTag/{TagKey},replace-root-volume-task=#+%ResourceTag/{TagKey},reserved-instances=#+%ResourceTag/{TagKey},route-server=#+%ResourceTag/{TagKey},route-server-endpoint=#+%ResourceTag/{TagKey},route-server-peer=#+%ResourceTag/{TagKey},route-table=#+%ResourceTag/{TagKey},secondary-interface=#+%ResourceTag/{TagKey},secondary-network=#+%ResourceTag/{TagKey},secondary-subnet=#+%ResourceTag/{TagKey},security-group=#+%ResourceTag/{TagKey},security-group-rule=#+%ResourceTag/{TagKey},snapshot=#+%ResourceTag/{TagKey},spot-fleet-request=#+%ResourceTag/{TagKey},spot-instances-request=#+%ResourceTag/{TagKey},subnet=#+%ResourceTag/{TagKey},subnet-cidr-reservation=#+%ResourceTag/{TagKey},traffic-mirror-filter=#+%ResourceTag/{TagKey},traffic-mirror-filter-rule=#+%ResourceTag/{TagKey},traffic-mirror-session=#+%ResourceTag/{TagKey},traffic-mirror-target=#+%ResourceTag/{TagKey},transit-gateway=#+%ResourceTag/{TagKey},transit-gateway-attachment=#+%ResourceTag/{TagKey},transit-gateway-connect-peer=#+%ResourceTag/{TagKey},transit-gateway-metering-policy=#+%ResourceTag/{TagKey},transit-gateway-multicast-domain=#+%ResourceTag/{TagKey},transit-gateway-policy-table=#+%ResourceTag/{TagKey},transit-gateway-route-table=#+%ResourceTag/{TagKey},transit-gateway-route-table-announcement=#+%ResourceTag/{TagKey},verified-access-endpoint=#+%ResourceTag/{TagKey},verified-access-endpoint-target=#+%ResourceTag/{TagKey},verified-access-group=#+%ResourceTag/{TagKey},verified-access-instance=#+%ResourceTag/{TagKey},verified-access-policy=#+%ResourceTag/{TagKey},verified-access-trust-provider=#+%ResourceTag/{TagKey},volume=#+%ResourceTag/{TagKey},vpc=#+%ResourceTag/{TagKey},vpc-block-public-access-exclusion=#+%ResourceTag/{TagKey},vpc-encryption-control=#+%ResourceTag/{TagKey},vpc-endpoint=#+%ResourceTag/{TagKey},vpc-endpoint-connection=#+%ResourceTag/{TagKey},vpc-endpoint-service=#+%ResourceTag/{TagKey},vpc-endpoint-service-permission=#+%ResourceTag/{TagKey},vpc-flow-log=#+%ResourceTag/{TagKey},vpc-peering-connection=#+%ResourceTag/{TagKey},vpn-concentrator=#+%ResourceTag/{TagKey},vpn-connection=#+%ResourceTag/{TagKey},vpn-gateway=#+%ResourceTag/{TagKey} %Region
DeleteTrafficMirrorFilter w traffic-mirror-filter*=#ResourceTag/{TagKey} Region
DeleteTrafficMirrorFilterRule w traffic-mirror-filter*=#ResourceTag/{TagKey},traffic-mirror-filter-rule*=#ResourceTag/{TagKey} Region
DeleteTrafficMirrorSession w traffic-mirror-session*=#ResourceTag/{TagKey} Region
DeleteTrafficMirrorTarget w traffic-mirror-target*=#ResourceTag/{TagKey} Region
DeleteTransitGateway w transit-gateway*=#&34 Region
DeleteTransitGatewayClientVpnAttachment w transit-gateway-attachment*=#&6 Region
DeleteTransitGatewayConnect w transit-gateway-attachment*=#&6 Region
DeleteTransitGatewayConnectPeer w transit-gateway-connect-peer*=#&50 Region
DeleteTransitGatewayMeteringPolicy w transit-gateway-metering-policy*=#&51 Region
DeleteTransitGatewayMeteringPolicyEntry w transit-gateway-metering-policy*=#&51 Region
DeleteTransitGatewayMulticastDomain w transit-gateway-multicast-domain*=#&7 Region
DeleteTransitGatewayPeeringAttachment w transit-gateway-attachment*=#&6 Region
DeleteTransitGatewayPolicyTable w transit-gateway-policy-table*=#&23 Region
DeleteTransitGatewayPolicyTableEntry w transit-gateway-policy-table*=#&23 Region
DeleteTransitGatewayPrefixListReference w prefix-list*=#ResourceTag/{TagKey},transit-gateway-route-table*=#&24 Region
DeleteTransitGatewayRoute w transit-gateway-route-table*=#&24 Region
DeleteTransitGatewayRouteTable w transit-gateway-route-table*=#&24 Region
DeleteTransitGatewayRouteTableAnnouncement w transit-gateway-route-table-announcement*=#&52 Region
DeleteTransitGatewayVpcAttachment w transit-gateway-attachment*=#&6 Region
DeleteVerifiedAccessEndpoint w verified-access-endpoint*=#ResourceTag/{TagKey} Region
DeleteVerifiedAccessGroup w verified-access-group*=#ResourceTag/{TagKey} Region
DeleteVerifiedAccessInstance w verified-access-instance*=#ResourceTag/{TagKey} Region
DeleteVerifiedAccessTrustProvider w verified-access-trust-provider*=#ResourceTag/{TagKey} Region
DeleteVolume w volume*=#&28 Region
DeleteVpc w vpc*=#&9 Region
DeleteVpcBlockPublicAccessExclusion w vpc-block-public-access-exclusion*=#ResourceTag/{TagKey} Region
DeleteVpcEncryptionControl w vpc-encryption-control*=#ResourceTag/{TagKey} Region
DeleteVpcEndpointConnectionNotifications w vpc-endpoint=#ResourceTag/{TagKey},vpc-endpoint-service=#&8 Region
DeleteVpcEndpointServiceConfigurations w vpc-endpoint-service*=#&8 Region
DeleteVpcEndpoints w vpc-endpoint*=#ResourceTag/{TagKey};VpceMultiRegion;VpceServiceName;VpceServiceRegion Region
DeleteVpcPeeringConnection w vpc-peering-connection*=#&10 Region
DeleteVpnConcentrator w vpn-concentrator*=#ResourceTag/{TagKey} Region
DeleteVpnConnection w vpn-connection*=#ResourceTag/{TagKey} Region
DeleteVpnConnectionRoute w vpn-connection*=#ResourceTag/{TagKey} Region
DeleteVpnGateway w vpn-gateway*=#ResourceTag/{TagKey} Region
DeprovisionByoipCidr w  Region
DeprovisionIpamByoasn w ipam*=#ResourceTag/{TagKey} Region
DeprovisionIpamPoolCidr w ipam-pool*=#ResourceTag/{TagKey} Region
DeprovisionPublicIpv4PoolCidr w ipv4pool-ec2*=#ResourceTag/{TagKey} Region
DeregisterImage w image*=#&26 Region
DeregisterInstanceEventNotificationAttributes w  Region
DeregisterTransitGatewayMulticastGroupMembers w network-interface=#&13,transit-gateway-multicast-domain=#&7 Region
DeregisterTransitGatewayMulticastGroupSources w network-interface=#&13,transit-gateway-multicast-domain=#&7 Region
DescribeAccountAttributes l  Region
DescribeAccountVpcEncryptionControl l  Region
DescribeAddressTransfers l  Region
DescribeAddresses l  Region
DescribeAddressesAttribute l  Region
DescribeAggregateIdFormat l  Region
DescribeApplicationStatus l  Region
DescribeApplicationStatusCheckAssociations l  Region
DescribeApplicationStatusChecks l  Region
DescribeAvailabilityZones l  Region
DescribeAwsNetworkPerformanceMetricSubscriptions l  Region
DescribeBundleTasks l  Region
DescribeByoipCidrs l  Region
DescribeCapacityBlockExtensionHistory l  Region
DescribeCapacityBlockExtensionOfferings l capacity-reservation*=#&32 Region
DescribeCapacityBlockOfferings l  Region
DescribeCapacityBlockStatus l  Region
DescribeCapacityBlocks l  Region
DescribeCapacityManagerDataExports l  Region
DescribeCapacityReservationBillingRequests l  Region
DescribeCapacityReservationCancellationQuotes l  Region
DescribeCapacityReservationFleets l  Region
DescribeCapacityReservationTopology l  Region
DescribeCapacityReservations l  Region
DescribeCarrierGateways l  Region
DescribeClassicLinkInstances l  Region
DescribeClientVpnAuthorizationRules l client-vpn-endpoint*=#ResourceTag/{TagKey} Region
DescribeClientVpnConnections l client-vpn-endpoint*=#&11 Region
DescribeClientVpnEndpoints l  Region
DescribeClientVpnRoutes l client-vpn-endpoint*=#&11 Region
DescribeClientVpnTargetNetworks l client-vpn-endpoint*=#&11 Region
DescribeCoipPools l  Region
DescribeConversionTasks l  Region
DescribeCustomerGateways l  Region
DescribeDeclarativePoliciesReports l  Region
DescribeDhcpOptions l  Region
DescribeEgressOnlyInternetGateways l  Region
DescribeElasticGpus l  Region
DescribeExportImageTasks l  Region
DescribeExportTasks l  Region
DescribeFastLaunchImages l  Region
DescribeFastSnapshotRestores l  Region
DescribeFleetHistory l fleet*=#ResourceTag/{TagKey} Region
DescribeFleetInstances l fleet*=#ResourceTag/{TagKey} Region
DescribeFleets l  Region
DescribeFlowLogs l  Region
DescribeFpgaImageAttribute l fpga-image*=#Owner;ResourceTag/{TagKey} Region
DescribeFpgaImages l  Region
DescribeHostReservationOfferings l  Region
DescribeHostReservations l  Region
DescribeHosts l  Region
DescribeIamInstanceProfileAssociations l  Region
DescribeIdFormat l  Region
DescribeIdentityIdFormat l  Region
DescribeImageAttribute l image*=#&26 Region
DescribeImageReferences l  Region
DescribeImageUsageReportEntries l  Region
DescribeImageUsageReports l  Region
DescribeImages l  Region
DescribeImportImageTasks l  Region
DescribeImportSnapshotTasks l  Region
DescribeInstanceAttribute l instance*=#&15 Region
DescribeInstanceConnectEndpoints l  Region
DescribeInstanceCreditSpecifications l  Region
DescribeInstanceEventNotificationAttributes l  Region
DescribeInstanceEventWindows l  Region
DescribeInstanceImageMetadata l  Region
DescribeInstanceSqlHaHistoryStates l  Region
DescribeInstanceSqlHaStates l  Region
DescribeInstanceStatus l  Region
DescribeInstanceTopology l  Region
DescribeInstanceTypeOfferings l  Region
DescribeInstanceTypes l  Region
DescribeInstances l  Region
DescribeInternetGateways l  Region
DescribeIpamByoasn l  Region
DescribeIpamExternalResourceVerificationTokens l  Region
DescribeIpamInternetRegistryAssociations l  Region
DescribeIpamPolicies l  Region
DescribeIpamPoolAllocations l  Region
DescribeIpamPools l  Region
DescribeIpamPrefixListResolverTargets l  Region
DescribeIpamPrefixListResolvers l  Region
DescribeIpamResourceDiscoveries l  Region
DescribeIpamResourceDiscoveryAssociations l  Region
DescribeIpamScopes l  Region
DescribeIpams l  Region
DescribeIpv6Pools l  Region
DescribeKeyPairs l  Region
DescribeLaunchTemplateVersions l  Region
DescribeLaunchTemplates l  Region
DescribeLocalGatewayRouteTablePermissions l  Region
DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations l  Region
DescribeLocalGatewayRouteTableVpcAssociations l  Region
DescribeLocalGatewayRouteTables l  Region
DescribeLocalGatewayVirtualInterfaceGroups l  Region
DescribeLocalGatewayVirtualInterfaces l  Region
DescribeLocalGateways l  Region
DescribeLockedSnapshots l  Region
DescribeMacHosts l  Region
DescribeMacModificationTasks l  Region
DescribeManagedPrefixLists l  Region
DescribeMovingAddresses l  Region
DescribeNatGateways l  Region
DescribeNetworkAcls l  Region
DescribeNetworkInsightsAccessScopeAnalyses l  Region
DescribeNetworkInsightsAccessScopes l  Region
DescribeNetworkInsightsAnalyses l  Region
DescribeNetworkInsightsPaths l  Region
DescribeNetworkInterfaceAttribute l  Region
DescribeNetworkInterfacePermissions l  Region
DescribeNetworkInterfaces l  Region
DescribeOutpostLags l  Region
DescribePlacementGroups l  Region
DescribePrefixLists l  Region
DescribePrincipalIdFormat l  Region
DescribePublicIpv4Pools l  Region
DescribeRegions l  Region
DescribeReplaceRootVolumeTasks l  Region
DescribeReservedInstances l  Region
DescribeReservedInstancesListings l  Region
DescribeReservedInstancesModifications l  Region
DescribeReservedInstancesOfferings l  Region
DescribeRouteServerEndpoints l  Region
DescribeRouteServerPeers l  Region
DescribeRouteServers l  Region
DescribeRouteTables l  Region
DescribeScheduledInstanceAvailability l  Region
DescribeScheduledInstances l  Region
DescribeSecondaryInterfaces l  Region
DescribeSecondaryNetworks l  Region
DescribeSecondarySubnets l  Region
DescribeSecurityGroupReferences l security-group*=#&12 Region
DescribeSecurityGroupRules l  Region
DescribeSecurityGroupVpcAssociations l  Region
DescribeSecurityGroups l  Region
DescribeServiceLinkVirtualInterfaces l  Region
DescribeSnapshotAttribute l snapshot*=#Encrypted;OutpostArn;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;SourceOutpostArn;VolumeSize Region
DescribeSnapshotTierStatus l  Region
DescribeSnapshots l  Region
DescribeSpotDatafeedSubscription l  Region
DescribeSpotFleetInstances l spot-fleet-request*=#ResourceTag/{TagKey} Region
DescribeSpotFleetRequestHistory l spot-fleet-request*=#ResourceTag/{TagKey} Region
DescribeSpotFleetRequests l  Region
DescribeSpotInstanceRequests l  Region
DescribeSpotPriceHistory l  Region
DescribeStaleSecurityGroups l  Region
DescribeStoreImageTasks l  Region
DescribeSubnets l  Region
DescribeTags l  Region
DescribeTrafficMirrorFilterRules l  Region
DescribeTrafficMirrorFilters l  Region
DescribeTrafficMirrorSessions l  Region
DescribeTrafficMirrorTargets l  Region
DescribeTransitGatewayAttachments l  Region
DescribeTransitGatewayConnectPeers l  Region
DescribeTransitGatewayConnects l  Region
DescribeTransitGatewayMeteringPolicies l  Region
DescribeTransitGatewayMulticastDomains l  Region
DescribeTransitGatewayPeeringAttachments l  Region
DescribeTransitGatewayPolicyTables l  Region
DescribeTransitGatewayRouteTableAnnouncements l  Region
DescribeTransitGatewayRouteTables l  Region
DescribeTransitGatewayVpcAttachments l  Region
DescribeTransitGateways l  Region
DescribeTrunkInterfaceAssociations l  Region
DescribeVerifiedAccessEndpoints l  Region
DescribeVerifiedAccessGroups l  Region
DescribeVerifiedAccessInstanceLoggingConfigurations l  Region
DescribeVerifiedAccessInstanceWebAclAssociations l  Region
DescribeVerifiedAccessInstances l  Region
DescribeVerifiedAccessTrustProviders l  Region
DescribeVolumeAttribute l volume*=#&28 Region
DescribeVolumeStatus l  Region
DescribeVolumes l  Region
DescribeVolumesModifications l  Region
DescribeVpcAttribute l vpc*=#&9 Region
DescribeVpcBlockPublicAccessExclusions l  Region
DescribeVpcBlockPublicAccessOptions l  Region
DescribeVpcClassicLink l  Region
DescribeVpcClassicLinkDnsSupport l  Region
DescribeVpcEncryptionControls l  Region
DescribeVpcEndpointAssociations l  Region
DescribeVpcEndpointConnectionNotifications l  Region
DescribeVpcEndpointConnections l  Region
DescribeVpcEndpointServiceConfigurations l  Region
DescribeVpcEndpointServicePermissions l vpc-endpoint-service*=#&8 Region
DescribeVpcEndpointServices l  Region
DescribeVpcEndpoints l  Region
DescribeVpcPeeringConnections l  Region
DescribeVpcs l  Region
DescribeVpnConcentrators l  Region
DescribeVpnConnections l  Region
DescribeVpnGateways l  Region
DetachApplianceFromNatGateway p natgateway*=#ResourceTag/{TagKey} Region
DetachClassicLinkVpc w instance*=#AvailabilityZone;CpuOptionsAmdSevSnp;EbsOptimized;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;PlacementGroup;ResourceTag/{TagKey};RootDeviceType;Tenancy,vpc*=#&9 Region
DetachImageWatermark w image*=#&26 Region
DetachInternetGateway w internet-gateway*=#&20,vpc*=#&9 Region
DetachNetworkInterface w instance*=#&15,network-interface*=#&13 Region
DetachResourcesFromPlacementGroup p placement-group*=#&27 Region
DetachVerifiedAccessTrustProvider w verified-access-instance*=#ResourceTag/{TagKey},verified-access-trust-provider*=#ResourceTag/{TagKey} Region
DetachVolume w instance=#&15,volume*=#&28 Region
DetachVpnGateway w vpc*=#&9,vpn-gateway*=#ResourceTag/{TagKey} Region
DisableAddressTransfer w elastic-ip*=#&14 Region
DisableAllowedImagesSettings w  Region
DisableApplicationStatusCheckSuppression w instance=#&16 Region
DisableAwsNetworkPerformanceMetricSubscription w  Region
DisableCapacityManager w  Region
DisableEbsEncryptionByDefault w  Region
DisableFastLaunch w image*=#&26 Region
DisableFastSnapshotRestores w snapshot*=#&54 Region
DisableImage w image*=#&26 Region
DisableImageBlockPublicAccess p  Region
DisableImageDeprecation w image*=#&26 Region
DisableImageDeregistrationProtection w image*=#&26 Region
DisableInstanceSqlHaStandbyDetections w instance*=#&55 Region
DisableIpamOrganizationAdminAccount w  Region
DisableIpamPolicy w ipam-policy*=#ResourceTag/{TagKey} Region
DisableRouteServerPropagation w route-server*=#ResourceTag/{TagKey},route-table*=#&21 Region
DisableSerialConsoleAccess w  Region
DisableSnapshotBlockPublicAccess p  Region
DisableTransitGatewayRouteTablePropagation w transit-gateway-attachment=#&6,transit-gateway-route-table*=#&24,transit-gateway-route-table-announcement=#&52 Region
DisableVgwRoutePropagation w route-table*=#&21,vpn-gateway*=#ResourceTag/{TagKey} Region
DisableVpcClassicLink w vpc*=#&9 Region
DisableVpcClassicLinkDnsSupport w vpc=#&9 Region
DisassociateAddress w elastic-ip=#&14,network-interface=#&13 Region
DisassociateApplicationStatusCheck w application-status-check*=#ResourceTag/{TagKey},instance=#&16 Region
DisassociateCapacityReservationBillingOwner w capacity-reservation*=#&4 Region
DisassociateClientVpnTargetNetwork w client-vpn-endpoint*=#&11 Region
DisassociateEnclaveCertificateIamRole w certificate*,role* Region
DisassociateIamInstanceProfile w instance*=#&15 Region
DisassociateInstanceEventWindow w instance-event-window*=#ResourceTag/{TagKey} Region
DisassociateIpamByoasn w  Region
DisassociateIpamResourceDiscovery w ipam-resource-discovery-association*=#ResourceTag/{TagKey} Region
DisassociateNatGatewayAddress w elastic-ip*=#&14,natgateway*=#ResourceTag/{TagKey},network-interface=#&47 Region
DisassociateRouteServer w route-server*=#ResourceTag/{TagKey},vpc*=#&9 Region
DisassociateRouteTable w internet-gateway=#&20,ipv4pool-ec2=#ResourceTag/{TagKey},ipv6pool-ec2=#ResourceTag/{TagKey},route-table=#&21,subnet=#&22,vpn-gateway=#ResourceTag/{TagKey} Region
DisassociateSecurityGroupVpc w security-group*=#&12,vpc=#&9 Region
DisassociateSubnetCidrBlock w subnet*=#&22 Region
DisassociateTransitGatewayMulticastDomain w subnet*=#&22,transit-gateway-attachment*=#&6,transit-gateway-multicast-domain*=#&7 Region
DisassociateTransitGatewayPolicyTable w transit-gateway-attachment*=#&6,transit-gateway-policy-table*=#&23 Region
DisassociateTransitGatewayRouteTable w transit-gateway-attachment*=#&6,transit-gateway-route-table*=#&24 Region
DisassociateTrunkInterface w  Region
DisassociateVerifiedAccessInstanceWebAcl w verified-access-instance*=#ResourceTag/{TagKey} Region
DisassociateVpcCidrBlock w vpc=#&9 Region
EnableAddressTransfer w elastic-ip*=#&14 Region
EnableAllowedImagesSettings w  Region
EnableApplicationStatusCheckSuppression w instance=#&16 Region
EnableAwsNetworkPerformanceMetricSubscription w  Region
EnableCapacityManager w  Region
EnableEbsEncryptionByDefault w  Region
EnableFastLaunch w image*=#&26,launch-template=#&39 Region
EnableFastSnapshotRestores w snapshot*=#&54 Region
EnableImage w image*=#&26 Region
EnableImageBlockPublicAccess p  Region
EnableImageDeprecation w image*=#&26 Region
EnableImageDeregistrationProtection w image*=#&26 Region
EnableInstanceSqlHaStandbyDetections w instance*=#&55 Region
EnableIpamInternetRegistryAssociation w ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
EnableIpamOrganizationAdminAccount w  Region
EnableIpamPolicy w ipam-policy*=#ResourceTag/{TagKey} Region
EnableReachabilityAnalyzerOrganizationSharing w  Region
EnableRouteServerPropagation w route-server*=#ResourceTag/{TagKey},route-table*=#&21 Region
EnableSerialConsoleAccess w  Region
EnableSnapshotBlockPublicAccess p  Region
EnableTransitGatewayRouteTablePropagation w transit-gateway-attachment=#&6,transit-gateway-route-table*=#&24,transit-gateway-route-table-announcement=#&52 Region
EnableVgwRoutePropagation w route-table*=#&21,vpn-gateway*=#ResourceTag/{TagKey} Region
EnableVolumeIO w volume*=#&56 Region
EnableVpcClassicLink w vpc*=#&9 Region
EnableVpcClassicLinkDnsSupport w vpc=#&9 Region
ExportClientVpnClientCertificateRevocationList r client-vpn-endpoint*=#&11 Region
ExportClientVpnClientConfiguration r client-vpn-endpoint*=#&11 Region
ExportImage w export-image-task*=+%,image*=#&26 Region
ExportTransitGatewayRoutes w  Region
ExportVerifiedAccessInstanceClientConfiguration r verified-access-instance*=#ResourceTag/{TagKey} Region
GetActiveVpnTunnelStatus r vpn-connection*=ResourceTag/{TagKey} Region
GetAllowedImagesSettings r  Region
GetAssociatedEnclaveCertificateIamRoles r certificate* Region
GetAssociatedIpv6PoolCidrs r ipv6pool-ec2*=#ResourceTag/{TagKey} Region
GetAwsNetworkPerformanceData r  Region
GetCapacityManagerAttributes r  Region
GetCapacityManagerMetricData r  Region
GetCapacityManagerMetricDimensions r  Region
GetCapacityManagerMonitoredTagKeys l  Region
GetCapacityReservationUsage r capacity-reservation*=#CapacityReservationFleet Region
GetCoipPoolUsage r coip-pool*=#ResourceTag/{TagKey} Region
GetConsoleOutput r instance*=#&15 Region
GetConsoleScreenshot r instance*=#&19 Region
GetDeclarativePoliciesReportSummary r declarative-policies-report*=#ResourceTag/{TagKey} Region
GetDefaultCreditSpecification r  Region
GetEbsDefaultKmsKeyId r  Region
GetEbsEncryptionByDefault r  Region
GetEnabledIpamPolicy r  Region
GetFlowLogsIntegrationTemplate r vpc-flow-log*=#ResourceTag/{TagKey} Region
GetGroupsForCapacityReservation l capacity-reservation*=#CapacityReservationFleet Region
GetHostReservationPurchasePreview r  Region
GetImageAncestry r image*=#&26 Region
GetImageBlockPublicAccessState r  Region
GetInstanceMetadataDefaults l  Region
GetInstanceTpmEkPub r instance*=#&57 Region
GetInstanceTypesFromInstanceRequirements l  Region
GetInstanceUefiData r instance*=#&19 Region
GetIpamAddressHistory r ipam-scope*=#ResourceTag/{TagKey} Region
GetIpamDiscoveredAccounts r ipam-resource-discovery*=#ResourceTag/{TagKey} Region
GetIpamDiscoveredPublicAddresses r ipam-resource-discovery*=#ResourceTag/{TagKey} Region
GetIpamDiscoveredResourceCidrs r ipam-resource-discovery*=#ResourceTag/{TagKey} Region
GetIpamDiscoveredRoutes r ipam-resource-discovery*=#ResourceTag/{TagKey} Region
GetIpamInternetRegistryAssociationAsns r ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
GetIpamInternetRegistryAssociationCidrs r ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
GetIpamPolicyAllocationRules l ipam-policy*=#ResourceTag/{TagKey} Region
GetIpamPolicyOrganizationTargets l ipam-policy*=#ResourceTag/{TagKey} Region
GetIpamPoolAllocations l ipam-pool*=#ResourceTag/{TagKey} Region
GetIpamPoolCidrs r ipam-pool*=#ResourceTag/{TagKey} Region
GetIpamPrefixListResolverRules r ipam-prefix-list-resolver*=#ResourceTag/{TagKey} Region
GetIpamPrefixListResolverVersionEntries r ipam-prefix-list-resolver*=#ResourceTag/{TagKey} Region
GetIpamPrefixListResolverVersions r ipam-prefix-list-resolver*=#ResourceTag/{TagKey} Region
GetIpamResourceCidrs r ipam-pool=#ResourceTag/{TagKey},ipam-scope*=#ResourceTag/{TagKey} Region
GetIpamRouteOriginAuthorizations r ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
GetIpamRouteProtectionFindings r ipam*=#ResourceTag/{TagKey} Region
GetIpamRoutingPolicyRegistrationDeltas r ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
GetIpamRoutingPolicyRegistrations r ipam-internet-registry-association*=#ResourceTag/{TagKey} Region
GetLaunchTemplateData r instance*=#&15 Region
GetManagedPrefixListAssociations r prefix-list*=#&48 Region
GetManagedPrefixListEntries r prefix-list*=#&48 Region
GetManagedResourceVisibility l  Region
GetNetworkInsightsAccessScopeAnalysisFindings r network-insights-access-scope-analysis*=#ResourceTag/{TagKey} Region
GetNetworkInsightsAccessScopeContent r network-insights-access-scope*=#ResourceTag/{TagKey} Region
GetPasswordData r instance*=#&15 Region
GetReservedInstancesExchangeQuote r reserved-instances*=#&5 Region
GetResourcePolicy r ipam-pool=#ResourceTag/{TagKey},placement-group=#&27,verified-access-group=#ResourceTag/{TagKey} Region
GetRouteServerAssociations r route-server*=#ResourceTag/{TagKey} Region
GetRouteServerPropagations r route-server*=#ResourceTag/{TagKey},route-table=#&21 Region
GetRouteServerRoutingDatabase r route-server*=#ResourceTag/{TagKey} Region
GetSecurityGroupsForVpc r vpc*=#&9 Region
GetSerialConsoleAccessStatus r  Region
GetSnapshotBlockPublicAccessState r  Region
GetSpotPlacementScores r  Region
GetSubnetCidrReservations r  Region
GetTransitGatewayAttachmentPropagations l  Region
GetTransitGatewayMeteringPolicyEntries l transit-gateway-metering-policy*=#&51 Region
GetTransitGatewayMulticastDomainAssociations l transit-gateway-multicast-domain*=#&7 Region
GetTransitGatewayPolicyTableAssociations l transit-gateway-policy-table*=#&23 Region
GetTransitGatewayPolicyTableEntries l transit-gateway-policy-table*=#&23 Region
GetTransitGatewayPrefixListReferences l  Region
GetTransitGatewayRouteTableAssociations l  Region
GetTransitGatewayRouteTablePropagations l  Region
GetVerifiedAccessEndpointPolicy l verified-access-endpoint*=#ResourceTag/{TagKey} Region
GetVerifiedAccessEndpointTargets l verified-access-endpoint*=#ResourceTag/{TagKey} Region
GetVerifiedAccessGroupPolicy l verified-access-group*=#ResourceTag/{TagKey} Region
GetVerifiedAccessInstanceWebAcl l verified-access-instance*=#ResourceTag/{TagKey} Region
GetVpcResourcesBlockingEncryptionEnforcement l vpc*=#&9 Region
GetVpnConnectionDeviceSampleConfiguration l vpn-connection*=#ResourceTag/{TagKey},vpn-connection-device-type* Region
GetVpnConnectionDeviceTypes l  Region
GetVpnTunnelReplacementStatus l vpn-connection*=#ResourceTag/{TagKey} Region
ImportByoipCidrToIpam w ipam-pool*=#ResourceTag/{TagKey} Region
ImportClientVpnClientCertificateRevocationList w client-vpn-endpoint*=#&11 Region
ImportImage w image*=+%ImageID;ImageType;Owner;Public;RootDeviceType,import-image-task*=+%,snapshot=#&41 Region
ImportInstance w instance*=#AvailabilityZone;CpuOptionsAmdSevSnp;InstanceBandwidthWeighting;InstanceID;ManagedResourceOperator;ResourceTag/{TagKey},security-group=#&12,subnet=#&37,volume*=#AvailabilityZone;Encrypted;ManagedResourceOperator;ParentSnapshot;ResourceTag/{TagKey};VolumeID;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
ImportKeyPair w key-pair*=+% Region
ImportSnapshot w import-snapshot-task*=+%,snapshot*=+%Owner;ParentVolume;SnapshotID;SnapshotTime;VolumeSize Region
ImportVolume w volume*=#&56 Region
InjectApiError w  FisActionId;FisTargetArns;Region
InjectVolumeIOLatency w volume*=#AvailabilityZone;AvailabilityZoneId;Encrypted;ParentSnapshot;ResourceTag/{TagKey};VolumeID;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
ListImagesInRecycleBin l  Region
ListSnapshotsInRecycleBin l  Region
ListVolumesInRecycleBin l  Region
LockSnapshot w snapshot*=#&58 Region
ModifyAccountVpcEncryptionControl w  Region
ModifyAddressAttribute w elastic-ip*=#&59 Region
ModifyApplicationStatusCheck w application-status-check*=#&60,security-group=#&30,subnet=#&31 Region
ModifyAvailabilityZoneGroup w  Region
ModifyCapacityReservation w capacity-reservation*=#Attribute;Attribute/{AttributeName};CapacityReservationFleet Region
ModifyCapacityReservationFleet w capacity-reservation-fleet*=#&60 Region
ModifyClientVpnEndpoint w client-vpn-endpoint*=#Attribute;Attribute/{AttributeName};ClientRootCertificateChainArn;CloudwatchLogGroupArn;CloudwatchLogStreamArn;DirectoryArn;ResourceTag/{TagKey};SamlProviderArn;ServerCertificateArn,security-group=#&12,transit-gateway=#&34,vpc=#&9 Region
ModifyDefaultCreditSpecification w  Region
ModifyEbsDefaultKmsKeyId w  Region
ModifyFleet w fleet*=#&60,image=#&26,launch-template=#&39,subnet=#&22 Region
ModifyFpgaImageAttribute w fpga-image*=#&61 Region
ModifyHosts w dedicated-host*=#&60 Region
ModifyIdFormat w  Region
ModifyIdentityIdFormat w  Region
ModifyImageAttribute w image*=#&62 Region
ModifyInstanceAttribute w instance*=#&63,security-group=#&12,volume=#AvailabilityZone;AvailabilityZoneId;Encrypted;ManagedResourceOperator;ParentSnapshot;ResourceTag/{TagKey};VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
ModifyInstanceCapacityReservationAttributes w capacity-reservation=#,instance*=#&63 Region
ModifyInstanceConnectEndpoint w instance-connect-endpoint*=#&60,security-group=#&12 Region
ModifyInstanceCpuOptions w instance*=#&63 Region
ModifyInstanceCreditSpecification w instance*=#&63 Region
ModifyInstanceEventStartTime w instance*=#Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;PlacementGroup;ProductCode;ResourceTag/{TagKey};RootDeviceType;Tenancy Region
ModifyInstanceEventWindow w instance-event-window*=#&60 Region
ModifyInstanceMaintenanceOptions w instance*=#&63 Region
ModifyInstanceMetadataDefaults w  Attribute/{AttributeName};Region
ModifyInstanceMetadataOptions w instance*=#&63 Region
ModifyInstanceNetworkPerformanceOptions w instance*=#&63 Region
ModifyInstancePlacement w dedicated-host=#ResourceTag/{TagKey},instance*=#&63,placement-group=#&27 Region
ModifyIpam w ipam*=#&60 Region
ModifyIpamPolicyAllocationRules w ipam-policy*=#ResourceTag/{TagKey},ipam-pool=#ResourceTag/{TagKey} Region
ModifyIpamPool w ipam-pool*=#&60 Region
ModifyIpamPoolAllocation w ipam-pool-allocation*=#&60 Region
ModifyIpamPrefixListResolver w ipam-prefix-list-resolver*=#&60,ipam-scope=#ResourceTag/{TagKey} Region
ModifyIpamPrefixListResolverTarget w ipam-prefix-list-resolver-target*=#ResourceTag/{TagKey} Region
ModifyIpamResourceCidr w ipam-scope*=#&60 Region
ModifyIpamResourceDiscovery w ipam-resource-discovery*=#&60 Region
ModifyIpamRoutingPolicyRegistration w ipam-internet-registry-association*=#&60 Region
ModifyIpamScope w ipam-scope*=#&60 Region
ModifyLaunchTemplate w launch-template*=#Attribute;Attribute/{AttributeName};ManagedResourceOperator;ResourceTag/{TagKey} Region
ModifyLocalGatewayRoute w local-gateway-route-table*=#&64,local-gateway-virtual-interface-group=#ResourceTag/{TagKey},network-interface=#&47,prefix-list=#ResourceTag/{TagKey} Region
ModifyManagedPrefixList w prefix-list*=#Attribute;Attribute/{AttributeName};IpamPrefixListResolverTargetId;ResourceTag/{TagKey} Region
ModifyManagedResourceVisibility w  Region
ModifyNetworkInterfaceAttribute w instance=#&15,network-interface*=#Attribute;Attribute/{AttributeName};AvailabilityZone;ManagedResourceOperator;NetworkInterfaceID;ResourceTag/{TagKey};Subnet;Vpc,security-group=#&12,subnet=#&31 Region
ModifyOdbNetworkPeering p vpc*=#Attribute/{AttributeName};ResourceTag/{TagKey};Tenancy;VpcID Region
ModifyPrivateDnsNameOptions w instance*=#Attribute;Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;NewInstanceProfile;PlacementGroup;ProductCode;ResourceTag/{TagKey};RootDeviceType;Tenancy Region
ModifyPublicIpDnsNameOptions w network-interface*=#Attribute;Attribute/{AttributeName};AvailabilityZone;ResourceTag/{TagKey};Subnet;Vpc Region
ModifyReservedInstances w reserved-instances*=#Attribute;Attribute/{AttributeName};AvailabilityZone;InstanceType;ReservedInstancesOfferingType;ResourceTag/{TagKey};Tenancy Region
ModifyRouteServer w route-server*=#ResourceTag/{TagKey} Region
ModifySecurityGroupRules w prefix-list=#ResourceTag/{TagKey},security-group*=#&12,security-group-rule*=#ResourceTag/{TagKey} Region
ModifySnapshotAttribute p snapshot*=#Add/group;Add/userId;Attribute;Attribute/{AttributeName};AvailabilityZone;Owner;ParentVolume;Remove/group;Remove/userId;ResourceTag/{TagKey};SnapshotID;SnapshotTime;VolumeSize Region
ModifySnapshotTier w snapshot*=#Attribute;Attribute/{AttributeName};Encrypted;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;VolumeSize Region
ModifySpotFleetRequest w launch-template=#&39,spot-fleet-request*=#&60,subnet=#&22 Region
ModifySubnetAttribute w subnet*=#Attribute;Attribute/{AttributeName};AvailabilityZone;AvailabilityZoneId;ResourceTag/{TagKey};SubnetID;Vpc Region
ModifyTrafficMirrorFilterNetworkServices w traffic-mirror-filter*=#&60 Region
ModifyTrafficMirrorFilterRule w traffic-mirror-filter*=#&60,traffic-mirror-filter-rule*=#&60 Region
ModifyTrafficMirrorSession w traffic-mirror-filter=#ResourceTag/{TagKey},traffic-mirror-session*=#&60,traffic-mirror-target=#ResourceTag/{TagKey} Region
ModifyTransitGateway w transit-gateway*=#Attribute;Attribute/{AttributeName};ResourceTag/{TagKey};transitGatewayId,transit-gateway-route-table=#&24 Region
ModifyTransitGatewayMeteringPolicy w transit-gateway-attachment=#&6,transit-gateway-metering-policy*=#Attribute/{AttributeName};ResourceTag/{TagKey};transitGatewayMeteringPolicyId Region
ModifyTransitGatewayPolicyTableEntry w transit-gateway-policy-table*=#&23,transit-gateway-route-table=#&24 Region
ModifyTransitGatewayPrefixListReference w prefix-list*=#&60,transit-gateway-attachment=#&6,transit-gateway-route-table*=#Attribute;Attribute/{AttributeName};ResourceTag/{TagKey};transitGatewayRouteTableId Region
ModifyTransitGatewayVpcAttachment w subnet=#&22,transit-gateway-attachment*=#Attribute;Attribute/{AttributeName};ResourceTag/{TagKey};transitGatewayAttachmentId Region
ModifyVerifiedAccessEndpoint w subnet=#&22,verified-access-endpoint*=#&64,verified-access-group=#ResourceTag/{TagKey} Region
ModifyVerifiedAccessEndpointPolicy w verified-access-endpoint*=#&64 Region
ModifyVerifiedAccessGroup w verified-access-group*=#&60,verified-access-instance=#ResourceTag/{TagKey} Region
ModifyVerifiedAccessGroupPolicy w verified-access-group*=#&64 Region
ModifyVerifiedAccessInstance w verified-access-instance*=#&60 Region
ModifyVerifiedAccessInstanceLoggingConfiguration w verified-access-instance*=#&64 Region
ModifyVerifiedAccessTrustProvider w verified-access-trust-provider*=#&60 Region
ModifyVolume w volume*=#&65 Region
ModifyVolumeAttribute w volume*=#&65 Region
ModifyVpcAttribute w vpc*=#&66 Region
ModifyVpcBlockPublicAccessExclusion w vpc-block-public-access-exclusion*=#&60 Region
ModifyVpcBlockPublicAccessOptions w  Region
ModifyVpcEncryptionControl w vpc-encryption-control*=#&64 Region
ModifyVpcEndpoint w route-table=#&53,security-group=#&12,subnet=#&22,vpc-endpoint*=#Attribute;Attribute/{AttributeName};ResourceTag/{TagKey};VpceMultiRegion;VpceServiceRegion Region
ModifyVpcEndpointConnectionNotification w vpc-endpoint=#ResourceTag/{TagKey},vpc-endpoint-service=#&8 Region
ModifyVpcEndpointPayerResponsibility w vpc-endpoint-service=#&8 Region
ModifyVpcEndpointServiceConfiguration w vpc-endpoint-service*=#Attribute;Attribute/{AttributeName};ResourceTag/{TagKey};VpceMultiRegion;VpceServicePrivateDnsName;VpceSupportedRegion Region
ModifyVpcEndpointServicePayerResponsibility w vpc-endpoint-service*=#&67 Region
ModifyVpcEndpointServicePermissions p vpc-endpoint-service*=#&67 Region
ModifyVpcPeeringConnectionOptions w vpc-peering-connection*=#AccepterVpc;Attribute;Attribute/{AttributeName};RequesterVpc;ResourceTag/{TagKey};VpcPeeringConnectionID Region
ModifyVpcTenancy w vpc*=#&66 Region
ModifyVpnConnection w vpn-connection*=#&68 Region
ModifyVpnConnectionOptions w vpn-connection*=#&60 Region
ModifyVpnTunnelCertificate w vpn-connection*=#&60 Region
ModifyVpnTunnelOptions w vpn-connection*=#&68 Region
MonitorInstances w instance*=#&15 Region
MoveAddressToVpc w  Region
MoveByoipCidrToIpam w ipam-pool*=#ResourceTag/{TagKey} Region
MoveCapacityReservationInstances w capacity-reservation*=#&32 Region
PauseVolumeIO w instance=#AvailabilityZone;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;ResourceTag/{TagKey};RootDeviceType;Tenancy,volume*=#&56 Region
ProvisionByoipCidr w  Region
ProvisionIpamByoasn w ipam*=#ResourceTag/{TagKey} Region
ProvisionIpamPoolCidr w ipam-external-resource-verification-token=#ResourceTag/{TagKey},ipam-pool*=#ResourceTag/{TagKey} Region
ProvisionPublicIpv4PoolCidr w ipam-pool*=#ResourceTag/{TagKey},ipv4pool-ec2*=#ResourceTag/{TagKey} Region
PurchaseCapacityBlock w capacity-reservation*=+%CapacityReservationFleet Region
PurchaseCapacityBlockExtension w capacity-reservation*=#CapacityReservationFleet Region
PurchaseHostReservation w dedicated-host*=#ResourceTag/{TagKey} Region
PurchaseReservedInstancesOffering w  Region
PurchaseScheduledInstances w  Region
PutResourcePolicy p ipam-pool=#ResourceTag/{TagKey},placement-group=#&27,verified-access-group=#ResourceTag/{TagKey} Region
RebootInstances w instance*=#&15 Region
RegisterImage w image*=+%&29,snapshot=#&69 Region
RegisterInstanceEventNotificationAttributes w  Region
RegisterTransitGatewayMulticastGroupMembers w network-interface*=#&13,transit-gateway-multicast-domain*=#&7 Region
RegisterTransitGatewayMulticastGroupSources w network-interface*=#&13,transit-gateway-multicast-domain*=#&7 Region
RejectCapacityReservationBillingOwnership w capacity-reservation*=#&4 Region
RejectTransitGatewayClientVpnAttachment w transit-gateway-attachment*=#&6 Region
RejectTransitGatewayMulticastDomainAssociations w transit-gateway-attachment=#&6,transit-gateway-multicast-domain=#&7 Region
RejectTransitGatewayPeeringAttachment w transit-gateway-attachment*=#&6 Region
RejectTransitGatewayVpcAttachment w transit-gateway-attachment*=#&6 Region
RejectVpcEndpointConnections w vpc-endpoint-service*=#&8 Region
RejectVpcPeeringConnection w vpc-peering-connection*=#&10 Region
ReleaseAddress w elastic-ip=#&14 Region
ReleaseHosts w dedicated-host*=#ResourceTag/{TagKey} Region
ReleaseIpamPoolAllocation w ipam-pool*=#ResourceTag/{TagKey} Region
ReplaceIamInstanceProfileAssociation w instance*=#&19 Region
ReplaceImageCriteriaInAllowedImagesSettings w  Region
ReplaceImageInstanceTypeSpecification w image*=#&26 Region
ReplaceNetworkAclAssociation w network-acl*=#&40,subnet*=#&22 Region
ReplaceNetworkAclEntry w network-acl*=#&40 Region
ReplaceRoute w route-table*=#&21 Region
ReplaceRouteTableAssociation w internet-gateway=#&20,ipv4pool-ec2=#ResourceTag/{TagKey},ipv6pool-ec2=#ResourceTag/{TagKey},route-table*=#&21,subnet=#&22,vpn-gateway=#ResourceTag/{TagKey} Region
ReplaceTransitGatewayRoute w transit-gateway-attachment=#&6,transit-gateway-route-table*=#&24 Region
ReplaceVpnTunnel w vpn-connection*=#ResourceTag/{TagKey} Region
ReportInstanceStatus w instance*=AvailabilityZoneId;InstanceBandwidthWeighting;InstanceID Region
RequestSpotFleet w image=#&26,key-pair=#&46,launch-template=#&39,placement-group=#&27,security-group=#&12,snapshot=#&69,spot-fleet-request*=+%,subnet=#&22 Region
RequestSpotInstances w image=#&26,key-pair=#&46,network-interface=#&47,placement-group=#&27,security-group=#&12,snapshot=#&69,spot-instances-request*=+%,subnet=#&22 Region
ResetAddressAttribute w elastic-ip*=#&59 Region
ResetEbsDefaultKmsKeyId w  Region
ResetFpgaImageAttribute w fpga-image*=#&61 Region
ResetImageAttribute w image*=#&62 Region
ResetInstanceAttribute w instance*=#&38 Region
ResetNetworkInterfaceAttribute w network-interface*=#&13 Region
ResetSnapshotAttribute p snapshot*=#Attribute;Attribute/{AttributeName};Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;VolumeSize Region
RestoreAddressToClassic w  Region
RestoreImageFromRecycleBin w image*=#&26 Region
RestoreManagedPrefixListVersion w prefix-list*=#ResourceTag/{TagKey} Region
RestoreSnapshotFromRecycleBin w snapshot*=#&49 Region
RestoreSnapshotTier w snapshot*=#&49 Region
RestoreVolumeFromRecycleBin w volume*=#AvailabilityZone;AvailabilityZoneId;Encrypted;ParentSnapshot;ParentVolume;ResourceTag/{TagKey};VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
RevokeClientVpnIngress w client-vpn-endpoint*=#&11 Region
RevokeSecurityGroupEgress w security-group*=#&12 Region
RevokeSecurityGroupIngress w security-group*=#&12 Region
RunInstances w capacity-reservation=#IsLaunchTemplateResource;LaunchTemplate,elastic-gpu=#ElasticGpuType;IsLaunchTemplateResource;LaunchTemplate;ResourceTag/{TagKey},elastic-inference,group,image*=#ImageID;ImageType;IsLaunchTemplateResource;LaunchTemplate;Owner;Public;ResourceTag/{TagKey};RootDeviceType,instance*=+%AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceAutoRecovery;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceMetadataTags;InstanceProfile;InstanceType;IsLaunchTemplateResource;LaunchTemplate;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;PlacementGroup;ProductCode;RootDeviceType;Tenancy,key-pair=#IsLaunchTemplateResource;KeyPairName;KeyPairType;LaunchTemplate;ResourceTag/{TagKey},launch-template=#IsLaunchTemplateResource;LaunchTemplate;ManagedResourceOperator;ResourceTag/{TagKey},license-configuration,network-interface*=+%AssociatePublicIpAddress;AuthorizedService;AvailabilityZone;IsLaunchTemplateResource;LaunchTemplate;ManagedResourceOperator;NetworkInterfaceID;Subnet;Vpc,placement-group=#IsLaunchTemplateResource;LaunchTemplate;PlacementGroupName;PlacementGroupStrategy;ResourceTag/{TagKey},secondary-interface=+%,secondary-subnet=#ResourceTag/{TagKey},security-group*=#IsLaunchTemplateResource;LaunchTemplate;ResourceTag/{TagKey};SecurityGroupID;Vpc,snapshot=#IsLaunchTemplateResource;LaunchTemplate;Owner;ParentVolume;ResourceTag/{TagKey};SnapshotID;SnapshotTime;VolumeSize,spot-instances-request=+%,subnet*=#AvailabilityZone;AvailabilityZoneId;IsLaunchTemplateResource;LaunchTemplate;ResourceTag/{TagKey};SubnetID;Vpc,volume=+%AvailabilityZone;AvailabilityZoneId;Encrypted;IsLaunchTemplateResource;LaunchTemplate;ManagedResourceOperator;ParentSnapshot;VolumeID;VolumeInitializationRate;VolumeIops;VolumeSize;VolumeThroughput;VolumeType Region
RunScheduledInstances w  Region
SearchLocalGatewayRoutes l local-gateway-route-table*=#ResourceTag/{TagKey} Region
SearchTransitGatewayMulticastGroups l transit-gateway-multicast-domain*=#&7 Region
SearchTransitGatewayRoutes l transit-gateway-route-table*=#&24 Region
SendDiagnosticInterrupt w instance*=#&57 Region
SendSpotInstanceInterruptions w instance*=#&57 Region
StartDeclarativePoliciesReport r  Region
StartInstances w group,instance*=#AvailabilityZone;AvailabilityZoneId;CpuOptionsAmdSevSnp;EbsOptimized;InstanceBandwidthWeighting;InstanceID;InstanceMarketType;InstanceProfile;InstanceType;ManagedResourceOperator;MetadataHttpEndpoint;MetadataHttpPutResponseHopLimit;MetadataHttpTokens;PlacementGroup;ResourceTag/{TagKey};RootDeviceType;Tenancy,license-configuration Region
StartNetworkInsightsAccessScopeAnalysis w network-insights-access-scope*=#ResourceTag/{TagKey},network-insights-access-scope-analysis*=+% Region
StartNetworkInsightsAnalysis w network-insights-analysis*=+%,network-insights-path*=#ResourceTag/{TagKey} Region
StartVpcEndpointServicePrivateDnsVerification w vpc-endpoint-service*=#&8 Region
StopInstances w instance*=#&25 Region
TerminateClientVpnConnections w client-vpn-endpoint*=#&11 Region
TerminateInstances w instance*=#&15 Region
UnassignIpv6Addresses w network-interface*=#&13 Region
UnassignPrivateIpAddresses w network-interface*=#&13 Region
UnassignPrivateNatGatewayAddress w natgateway*=#ResourceTag/{TagKey} Region
UnlockSnapshot w snapshot*=#&58 Region
UnmonitorInstances w instance*=#&15 Region
UpdateCapacityManagerMonitoredTagKeys w  Region
UpdateCapacityManagerOrganizationsAccess w  Region
UpdateInterruptibleCapacityReservationAllocation w capacity-reservation*=#AvailabilityZone;AvailabilityZoneId;CreateDate;EbsOptimized;EndDate;EndDateType;InstanceCount;InstanceMatchCriteria;InstancePlatform;InstanceType;InterruptibleCapacityReservationId;InterruptionType;IsInterruptible;ResourceTag/{TagKey};SourceCapacityReservationId;TargetInstanceCount;Tenancy Region
UpdateSecurityGroupRuleDescriptionsEgress w security-group*=#&12 Region
UpdateSecurityGroupRuleDescriptionsIngress w security-group*=#&12 Region
ValidateSecurityGroupQuotasForInterface r security-group*=#&12 Region
WithdrawByoipCidr w  Region`;
