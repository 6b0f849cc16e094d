export const data: string = `AWS service providing managed private networks





device-identifier device-identifier/{NetworkName}/{DeviceId} #
network network/{NetworkName} #
network-resource network-resource/{NetworkName}/{ResourceId} #
network-site network-site/{NetworkName}/{NetworkSiteName} #
order order/{NetworkName}/{OrderId} #

AcknowledgeOrderReceipt w order*=#
ActivateDeviceIdentifier w device-identifier*=#
ActivateNetworkSite w network-site*=#+%,order*=#+%
ConfigureAccessPoint w network-resource*=#
CreateNetwork w network*=#+%
CreateNetworkSite w network*=#+%
DeactivateDeviceIdentifier w device-identifier*=#
DeleteNetwork w network*=#
DeleteNetworkSite w network-site*=#
GetDeviceIdentifier r device-identifier*=#
GetNetwork r network*=#
GetNetworkResource r network-resource*=#
GetNetworkSite r network-site*=#
GetOrder r order*=#
ListDeviceIdentifiers l network*=#
ListNetworkResources l network*=#
ListNetworkSites l network*=#
ListNetworks l
ListOrders l network*=#
ListTagsForResource l
Ping r
StartNetworkResourceUpdate w network-resource*=#+%
TagResource t device-identifier=#+%,network=#+%,network-resource=#+%,network-site=#+%,order=#+%
UntagResource t device-identifier=#%,network=#%,network-resource=#%,network-site=#%,order=#%
UpdateNetworkSite w network-site*=#
UpdateNetworkSitePlan w network-site*=#`;
