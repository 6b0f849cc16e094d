export const data: string = `AWS Elemental MediaConnect





bridge bridge:{BridgeId}:{BridgeName}
entitlement entitlement:{FlowId}:{EntitlementName} #
flow flow:{FlowId}:{FlowName} #
gateway gateway:{GatewayId}:{GatewayName}
gatewayinstance gateway:{GatewayId}:{GatewayName}:instance:{InstanceId}
mediastream flow:{FlowId}:{FlowName}/mediaStream/{MediaStreamName} #
offering arn:{Partition}:mediaconnect:{Region}:offering:{OfferingId}
output output:{OutputId}:{OutputName} #
reservation reservation:{ReservationId}:{ReservationName}
routerinput routerInput:{RouterInputId} #
routernetworkinterface routerNetworkInterface:{RouterNetworkInterfaceId} #
routeroutput routerOutput:{RouterOutputId} #
source source:{SourceId}:{SourceName} #
vpcinterface flow:{FlowId}:{FlowName}/vpcInterface/{VpcInterfaceName} #

AddBridgeOutputs w bridge*
AddBridgeSources w bridge*
AddFlowMediaStreams w flow*,mediastream* +%
AddFlowOutputs w flow*,output* +%
AddFlowSources w flow*,source* +%
AddFlowVpcInterfaces w flow*,vpcinterface* +%
AssociateRouterNetworkInterface w
CreateBridge w bridge*
CreateFlow w flow* +%
CreateGateway w gateway*
CreateRouterInput w routerinput* +%
CreateRouterNetworkInterface w routernetworkinterface* +%
CreateRouterOutput w routeroutput* +%
DeleteBridge w bridge*
DeleteFlow w flow*
DeleteGateway w gateway*
DeleteRouterInput w routerinput*
DeleteRouterNetworkInterface w routernetworkinterface*
DeleteRouterOutput w routeroutput*
DeregisterGatewayInstance w gatewayinstance*
DescribeBridge r bridge*
DescribeFlow r flow*
DescribeFlowSourceMetadata r flow*
DescribeFlowSourceThumbnail r flow*
DescribeGateway r gateway*
DescribeGatewayInstance r gatewayinstance*
DescribeOffering r offering*
DescribeReservation r reservation*
DiscoverGatewayPollEndpoint r gateway*
GetRouterInput r routerinput*
GetRouterInputSourceMetadata r routerinput*
GetRouterInputThumbnail r routerinput*
GetRouterNetworkInterface r routernetworkinterface*
GetRouterOutput r routeroutput*
GrantFlowEntitlements w entitlement*,flow* +%
ListBridges l
ListEntitlements l
ListFlows l
ListGatewayInstances l
ListGateways l
ListOfferings l
ListReservations l
ListRouterInputs l
ListRouterNetworkInterfaces l
ListRouterOutputs l
ListTagsForResource r
PollGateway w
PurchaseOffering w reservation*
RemoveBridgeOutput w bridge*
RemoveBridgeSource w bridge*
RemoveFlowMediaStream w flow*,mediastream*
RemoveFlowOutput w flow*,output*
RemoveFlowSource w flow*,source*
RemoveFlowVpcInterface w flow*,vpcinterface*
RestartRouterInput w routerinput*
RestartRouterOutput w routeroutput*
RevokeFlowEntitlement w entitlement*,flow*
StartFlow w flow*
StartRouterInput w routerinput*
StartRouterOutput w routeroutput*
StopFlow w flow*
StopRouterInput w routerinput*
StopRouterOutput w routeroutput*
SubmitGatewayStateChange w
TagResource t entitlement,flow,mediastream,output,routerinput,routernetworkinterface,routeroutput,source,vpcinterface +%
TakeRouterInput w routeroutput*
UntagResource t entitlement,flow,mediastream,output,routerinput,routernetworkinterface,routeroutput,source,vpcinterface %
UpdateBridge w bridge*
UpdateBridgeOutput w bridge*
UpdateBridgeSource w bridge*
UpdateBridgeState w bridge*
UpdateFlow w flow*
UpdateFlowEntitlement w flow*
UpdateFlowMediaStream w flow*,mediastream*
UpdateFlowOutput w flow*,output*
UpdateFlowSource w flow*,source*
UpdateGatewayInstance w gatewayinstance*
UpdateRouterInput w routerinput*
UpdateRouterNetworkInterface w routernetworkinterface*
UpdateRouterOutput w routeroutput*`;
