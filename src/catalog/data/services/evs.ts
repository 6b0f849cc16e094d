export const data: string = `Amazon Elastic VMware Service





environment environment/{EnvironmentIdentifier} #

AssociateEipToVlan w environment*
CreateEntitlement w environment*
CreateEnvironment w  +%
CreateEnvironmentConnector w environment*
CreateEnvironmentHost w environment*
DeleteEntitlement w environment*
DeleteEnvironment w environment*
DeleteEnvironmentConnector w environment*
DeleteEnvironmentHost w environment*
DisassociateEipFromVlan w environment*
GetAccountSettings r
GetDepotUrl r environment*
GetEnvironment r environment*
GetVersions r
ListEnvironmentConnectors l environment*
ListEnvironmentHosts l environment*
ListEnvironmentVlans l environment*
ListEnvironments l
ListTagsForResource r environment
ListVmEntitlements l environment*
PutAccountSettings w
TagResource t environment* #+%
UntagResource t environment* #%
UpdateEnvironmentConnector w environment*`;
