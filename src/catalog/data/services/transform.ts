export const data: string = `AWS Transform





connector connector/{WorkspaceId}/{ConnectorId} #
profile profile/{Identifier}

AccessTransformProfile w profile*
AssociateConnectorResource w connector*=#
CreateProfile w profile*
DeleteAgentRuntimeConfiguration w
DeleteConnector w connector*=#
DeleteProfile w profile*
GetAccountSettings r
GetAgent r
GetAgentRuntimeConfiguration r
GetConnector r connector*=#
GetWebAppUrl r
ListAgents r
ListConnectors l  #
ListProfiles l
ListTagsForResource r connector*=#
PutAgentRuntimeConfiguration w
RejectConnector w connector*=#
TagResource t connector*=#+%
UntagResource t connector*=#%
UpdateAccountSettings w
UpdateAgentAccess w
UpdateProfile w profile*`;
