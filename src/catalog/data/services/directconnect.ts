export const data: string = `AWS Direct Connect





dx-gateway arn:{Partition}:directconnect::{Account}:dx-gateway/{DirectConnectGatewayId} #
dx-resiliency-group arn:{Partition}:directconnect::{Account}:dx-resiliency-group/{ResiliencyGroupId} #
dxcon dxcon/{ConnectionId} #
dxlag dxlag/{LagId} #
dxvif dxvif/{VirtualInterfaceId} #

AcceptDirectConnectGatewayAssociationProposal w dx-gateway*
AllocateConnectionOnInterconnect w dxcon*
AllocateHostedConnection w dxcon,dxlag +%
AllocatePrivateVirtualInterface w dxcon,dxlag +%
AllocatePublicVirtualInterface w dxcon,dxlag +%
AllocateTransitVirtualInterface w dxcon,dxlag +%
AssociateConnectionWithLag w dxcon*,dxlag*
AssociateConnectionsToResiliencyGroup w dx-resiliency-group*,dxcon*
AssociateHostedConnection w dxcon*,dxlag
AssociateMacSecKey w dxcon,dxlag
AssociateVirtualInterface w dxcon,dxlag,dxvif*
ConfirmConnection w dxcon*
ConfirmCustomerAgreement w
ConfirmPrivateVirtualInterface w dxvif*
ConfirmPublicVirtualInterface w dxvif*
ConfirmTransitVirtualInterface w dxvif*
CreateBGPPeer w dxvif*
CreateConnection w dxlag +%
CreateDirectConnectGateway w  +%
CreateDirectConnectGatewayAssociation w dx-gateway*
CreateDirectConnectGatewayAssociationProposal w dx-gateway*
CreateInterconnect w dxlag +%
CreateLag w dxcon +%
CreatePrivateVirtualInterface w dxcon,dxlag +%
CreatePublicVirtualInterface w dxcon,dxlag +%
CreateResiliencyGroup w  +%
CreateTransitVirtualInterface w dxcon,dxlag +%
DeleteBGPPeer w dxvif*
DeleteConnection w dxcon*
DeleteDirectConnectGateway w dx-gateway*
DeleteDirectConnectGatewayAssociation w dx-gateway*
DeleteDirectConnectGatewayAssociationProposal w
DeleteInterconnect w dxcon*
DeleteLag w dxlag*
DeleteResiliencyGroup w dx-resiliency-group*
DeleteVirtualInterface w dxvif*
DescribeConnectionLoa r dxcon*
DescribeConnections r dxcon
DescribeConnectionsOnInterconnect r dxcon*
DescribeCustomerMetadata r
DescribeDirectConnectGatewayAssociationProposals r dx-gateway
DescribeDirectConnectGatewayAssociations r dx-gateway
DescribeDirectConnectGatewayAttachments r dx-gateway
DescribeDirectConnectGateways r dx-gateway
DescribeHostedConnections r dxcon,dxlag
DescribeInterconnectLoa r dxcon*
DescribeInterconnects r dxcon
DescribeLags r dxlag
DescribeLoa r dxcon,dxlag
DescribeLocations r
DescribeRouterConfiguration r dxvif*
DescribeTags r dx-gateway,dx-resiliency-group,dxcon,dxlag,dxvif
DescribeVirtualGateways r
DescribeVirtualInterfaces r dxcon,dxlag,dxvif
DisassociateConnectionFromLag w dxcon*,dxlag*
DisassociateConnectionsFromResiliencyGroup w dx-resiliency-group*,dxcon*
DisassociateMacSecKey w dxcon,dxlag
GetResiliencyGroup r dx-resiliency-group*
ListResiliencyGroupAssociations l dx-resiliency-group*
ListResiliencyGroups l
ListVirtualInterfaceRoutes l dxvif*
ListVirtualInterfaceTestHistory l dxvif*
StartBgpFailoverTest w dxvif*
StopBgpFailoverTest w dxvif*
TagResource t dx-gateway,dx-resiliency-group,dxcon,dxlag,dxvif +%
UntagResource t dx-gateway,dx-resiliency-group,dxcon,dxlag,dxvif %
UpdateConnection w dxcon*
UpdateConnectionsBillingMode w dxcon*
UpdateDirectConnectGateway w dx-gateway*
UpdateDirectConnectGatewayAssociation w
UpdateLag w dxlag*
UpdateResiliencyGroup w dx-resiliency-group*
UpdateVirtualInterfaceAttributes w dxvif*`;
