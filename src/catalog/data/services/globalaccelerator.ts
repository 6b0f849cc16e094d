export const data: string = `AWS Global Accelerator





accelerator arn:{Partition}:globalaccelerator::{Account}:accelerator/{ResourceId} #
attachment arn:{Partition}:globalaccelerator::{Account}:attachment/{ResourceId} #
endpointgroup arn:{Partition}:globalaccelerator::{Account}:accelerator/{ResourceId}/listener/{ListenerId}/endpoint-group/{EndpointGroupId} #
listener arn:{Partition}:globalaccelerator::{Account}:accelerator/{ResourceId}/listener/{ListenerId} #

AddCustomRoutingEndpoints w endpointgroup*
AddEndpoints w endpointgroup*
AdvertiseByoipCidr w
AllowCustomRoutingTraffic w endpointgroup*
CreateAccelerator w  +%
CreateCrossAccountAttachment w  +%
CreateCustomRoutingAccelerator w  +%
CreateCustomRoutingEndpointGroup w listener*
CreateCustomRoutingListener w accelerator*
CreateEndpointGroup w listener*
CreateListener w accelerator*
DeleteAccelerator w accelerator*
DeleteCrossAccountAttachment w attachment*
DeleteCustomRoutingAccelerator w accelerator*
DeleteCustomRoutingEndpointGroup w endpointgroup*
DeleteCustomRoutingListener w listener*
DeleteEndpointGroup w endpointgroup*
DeleteListener w listener*
DenyCustomRoutingTraffic w endpointgroup*
DeprovisionByoipCidr w
DescribeAccelerator r accelerator*
DescribeAcceleratorAttributes r accelerator*
DescribeCrossAccountAttachment r attachment*
DescribeCustomRoutingAccelerator r accelerator*
DescribeCustomRoutingAcceleratorAttributes r accelerator*
DescribeCustomRoutingEndpointGroup r endpointgroup*
DescribeCustomRoutingListener r listener*
DescribeEndpointGroup r endpointgroup*
DescribeListener r listener*
ListAccelerators l
ListByoipCidrs l
ListCrossAccountAttachments l
ListCrossAccountResourceAccounts l
ListCrossAccountResources l
ListCustomRoutingAccelerators l
ListCustomRoutingEndpointGroups l listener*
ListCustomRoutingListeners l accelerator*
ListCustomRoutingPortMappings l accelerator*
ListCustomRoutingPortMappingsByDestination l
ListEndpointGroups l listener*
ListListeners l accelerator*
ListTagsForResource r accelerator,attachment
ProvisionByoipCidr w
RemoveCustomRoutingEndpoints w endpointgroup*
RemoveEndpoints w endpointgroup*
TagResource t accelerator,attachment +%
UntagResource t accelerator,attachment %
UpdateAccelerator w accelerator*
UpdateAcceleratorAttributes w accelerator*
UpdateCrossAccountAttachment w attachment*
UpdateCustomRoutingAccelerator w accelerator*
UpdateCustomRoutingAcceleratorAttributes w accelerator*
UpdateCustomRoutingListener w listener*
UpdateEndpointGroup w endpointgroup*
UpdateListener w listener*
WithdrawByoipCidr w`;
