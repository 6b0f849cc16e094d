export const data: string = `AWS App Mesh Preview





gatewayroute mesh/{MeshName}/virtualGateway/{VirtualGatewayName}/gatewayRoute/{GatewayRouteName}
mesh mesh/{MeshName}
route mesh/{MeshName}/virtualRouter/{VirtualRouterName}/route/{RouteName}
virtualgateway mesh/{MeshName}/virtualGateway/{VirtualGatewayName}
virtualnode mesh/{MeshName}/virtualNode/{VirtualNodeName}
virtualrouter mesh/{MeshName}/virtualRouter/{VirtualRouterName}
virtualservice mesh/{MeshName}/virtualService/{VirtualServiceName}

CreateGatewayRoute w gatewayroute*,virtualservice
CreateMesh w mesh*
CreateRoute w route*,virtualnode
CreateVirtualGateway w virtualgateway*
CreateVirtualNode w virtualnode*,virtualservice
CreateVirtualRouter w virtualrouter*
CreateVirtualService w virtualnode,virtualrouter,virtualservice*
DeleteGatewayRoute w gatewayroute*
DeleteMesh w mesh*
DeleteMeshPolicy w mesh*
DeleteRoute w route*
DeleteVirtualGateway w virtualgateway*
DeleteVirtualNode w virtualnode*
DeleteVirtualRouter w virtualrouter*
DeleteVirtualService w virtualservice*
DescribeGatewayRoute r gatewayroute*
DescribeMesh r mesh*
DescribeRoute r route*
DescribeVirtualGateway r virtualgateway*
DescribeVirtualNode r virtualnode*
DescribeVirtualRouter r virtualrouter*
DescribeVirtualService r virtualservice*
GetMeshPolicy r mesh*
ListGatewayRoutes l virtualgateway*
ListMeshes l
ListRoutes l virtualrouter*
ListVirtualGateways l mesh*
ListVirtualNodes l mesh*
ListVirtualRouters l mesh*
ListVirtualServices l mesh*
PutMeshPolicy w mesh*
StreamAggregatedResources r virtualgateway,virtualnode
UpdateGatewayRoute w gatewayroute*,virtualservice
UpdateMesh w mesh*
UpdateRoute w route*,virtualnode
UpdateVirtualGateway w virtualgateway*
UpdateVirtualNode w virtualnode*
UpdateVirtualRouter w virtualrouter*
UpdateVirtualService w virtualnode,virtualrouter,virtualservice*`;
