export const data: string = `AWS Backup Gateway





gateway gateway/{GatewayId} #
hypervisor hypervisor/{HypervisorId} #
virtualmachine vm/{VirtualmachineId} #

AssociateGatewayToServer w gateway*,hypervisor*
Backup w virtualmachine*
CreateGateway w  +%
DeleteGateway w gateway*
DeleteHypervisor w hypervisor*
DisassociateGatewayFromServer w gateway*
GetBandwidthRateLimitSchedule r gateway*
GetGateway r gateway*
GetHypervisor r hypervisor*
GetHypervisorPropertyMappings r hypervisor*
GetVirtualMachine r virtualmachine*
ImportHypervisorConfiguration w  +%
ListGateways r
ListHypervisors r
ListTagsForResource r gateway,hypervisor,virtualmachine
ListVirtualMachines r
PutBandwidthRateLimitSchedule w gateway*
PutHypervisorPropertyMappings w hypervisor*
PutMaintenanceStartTime w gateway*
Restore w hypervisor*
StartVirtualMachinesMetadataSync w hypervisor*
TagResource t gateway,hypervisor,virtualmachine +%
TestHypervisorConfiguration w gateway*
UntagResource t gateway,hypervisor,virtualmachine %
UpdateGatewayInformation w gateway*
UpdateGatewaySoftwareNow w gateway*
UpdateHypervisor w gateway*`;
