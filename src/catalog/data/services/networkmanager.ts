export const data: string = `AWS Network Manager

cgwArn=arn
directConnectGatewayArn=arn
edgeLocations*
subnetArns=arn*
tgwArn=arn
tgwConnectPeerArn=arn
tgwRtbArn=arn
vpcArn=arn
vpnConnectionArn=arn



attachment arn:{Partition}:networkmanager::{Account}:attachment/{ResourceId} #
connect-peer arn:{Partition}:networkmanager::{Account}:connect-peer/{ResourceId} #
connection arn:{Partition}:networkmanager::{Account}:connection/{GlobalNetworkId}/{ResourceId} #
core-network arn:{Partition}:networkmanager::{Account}:core-network/{ResourceId} #
device arn:{Partition}:networkmanager::{Account}:device/{GlobalNetworkId}/{ResourceId} #
global-network arn:{Partition}:networkmanager::{Account}:global-network/{ResourceId} #
link arn:{Partition}:networkmanager::{Account}:link/{GlobalNetworkId}/{ResourceId} #
peering arn:{Partition}:networkmanager::{Account}:peering/{ResourceId} #
site arn:{Partition}:networkmanager::{Account}:site/{GlobalNetworkId}/{ResourceId} #

AcceptAttachment w attachment*
AssociateConnectPeer w device*,global-network*
AssociateCustomerGateway w device*,global-network*,link cgwArn
AssociateLink w device*,global-network*,link*
AssociateTransitGatewayConnectPeer w device*,global-network*,link tgwConnectPeerArn
CreateConnectAttachment w attachment*,core-network* +%
CreateConnectPeer w attachment* +%
CreateConnection w global-network* +%
CreateCoreNetwork w global-network* +%
CreateCoreNetworkPrefixListAssociation w core-network*
CreateDevice w global-network* +%
CreateDirectConnectGatewayAttachment w core-network* +%directConnectGatewayArn;edgeLocations
CreateGlobalNetwork w  +%
CreateLink w global-network*,site +%
CreateSite w global-network* +%
CreateSiteToSiteVpnAttachment w core-network* +%vpnConnectionArn
CreateTransitGatewayPeering w core-network* +%tgwArn
CreateTransitGatewayRouteTableAttachment w peering* +%tgwRtbArn
CreateVpcAttachment w core-network* +%subnetArns;vpcArn
DeleteAttachment w attachment*
DeleteConnectPeer w connect-peer*
DeleteConnection w connection*,global-network*
DeleteCoreNetwork w core-network*
DeleteCoreNetworkPolicyVersion w core-network*
DeleteCoreNetworkPrefixListAssociation w core-network*
DeleteDevice w device*,global-network*
DeleteGlobalNetwork w global-network*
DeleteLink w global-network*,link*
DeletePeering w peering*
DeleteResourcePolicy p core-network*
DeleteSite w global-network*,site*
DeregisterTransitGateway w global-network* tgwArn
DescribeGlobalNetworks l global-network
DisassociateConnectPeer w global-network*
DisassociateCustomerGateway w global-network* cgwArn
DisassociateLink w device*,global-network*,link*
DisassociateTransitGatewayConnectPeer w global-network* tgwConnectPeerArn
ExecuteCoreNetworkChangeSet w core-network*
GetConnectAttachment r attachment*
GetConnectPeer r connect-peer*
GetConnectPeerAssociations r global-network*
GetConnections l connection,global-network*
GetCoreNetwork r core-network*
GetCoreNetworkChangeEvents r core-network*
GetCoreNetworkChangeSet r core-network*
GetCoreNetworkPolicy r core-network*
GetCustomerGatewayAssociations l global-network*
GetDevices l device,global-network*
GetDirectConnectGatewayAttachment r attachment*
GetLinkAssociations l device,global-network*,link
GetLinks l global-network*,link
GetNetworkResourceCounts r global-network*
GetNetworkResourceRelationships r global-network*
GetNetworkResources r global-network*
GetNetworkRoutes r global-network*
GetNetworkTelemetry r global-network*
GetResourcePolicy r core-network*
GetRouteAnalysis r global-network*
GetSiteToSiteVpnAttachment r attachment*
GetSites l global-network*,site
GetTransitGatewayConnectPeerAssociations l global-network*
GetTransitGatewayPeering r peering*
GetTransitGatewayRegistrations l global-network*
GetTransitGatewayRouteTableAttachment r attachment*
GetVpcAttachment r attachment*
ListAttachmentRoutingPolicyAssociations l core-network*
ListAttachments l attachment*
ListConnectPeers l connect-peer*
ListCoreNetworkPolicyVersions l core-network*
ListCoreNetworkPrefixListAssociations l core-network*
ListCoreNetworkRoutingInformation l core-network*
ListCoreNetworks l
ListOrganizationServiceAccessStatus l
ListPeerings l
ListTagsForResource r attachment,connect-peer,connection,core-network,device,global-network,link,peering,site #
PutAttachmentRoutingPolicyLabel w attachment*,core-network*
PutCoreNetworkPolicy w core-network*
PutResourcePolicy p core-network*
RegisterTransitGateway w global-network* tgwArn
RejectAttachment w attachment*
RemoveAttachmentRoutingPolicyLabel w attachment*,core-network*
RestoreCoreNetworkPolicyVersion w core-network*
StartOrganizationServiceAccessUpdate p
StartRouteAnalysis w global-network*
TagResource t attachment,connect-peer,connection,core-network,device,global-network,link,peering,site #+%
UntagResource t attachment,connect-peer,connection,core-network,device,global-network,link,peering,site %
UpdateConnection w connection*,global-network*
UpdateCoreNetwork w core-network*
UpdateDevice w device*,global-network*
UpdateDirectConnectGatewayAttachment w attachment* +%edgeLocations
UpdateGlobalNetwork w global-network*
UpdateLink w global-network*,link*
UpdateNetworkResourceMetadata w global-network*
UpdateSite w global-network*,site*
UpdateVpcAttachment w attachment* +%subnetArns`;
