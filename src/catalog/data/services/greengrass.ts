export const data: string = `AWS IoT Greengrass V2





bulkdeployment /greengrass/bulk/deployments/{BulkDeploymentId} #
certificateauthority /greengrass/groups/{GroupId}/certificateauthorities/{CertificateAuthorityId}
component components:{ComponentName} #
componentversion components:{ComponentName}:versions:{ComponentVersion} #
connectivityinfo /greengrass/things/{ThingName}/connectivityInfo
connectordefinition /greengrass/definition/connectors/{ConnectorDefinitionId} #
connectordefinitionversion /greengrass/definition/connectors/{ConnectorDefinitionId}/versions/{VersionId}
coredefinition /greengrass/definition/cores/{CoreDefinitionId} #
coredefinitionversion /greengrass/definition/cores/{CoreDefinitionId}/versions/{VersionId}
coredevice coreDevices:{CoreDeviceThingName} #
deployment /greengrass/groups/{GroupId}/deployments/{DeploymentId}|deployments:{DeploymentId} #
devicedefinition /greengrass/definition/devices/{DeviceDefinitionId} #
devicedefinitionversion /greengrass/definition/devices/{DeviceDefinitionId}/versions/{VersionId}
functiondefinition /greengrass/definition/functions/{FunctionDefinitionId} #
functiondefinitionversion /greengrass/definition/functions/{FunctionDefinitionId}/versions/{VersionId}
group /greengrass/groups/{GroupId} #
groupversion /greengrass/groups/{GroupId}/versions/{VersionId}
loggerdefinition /greengrass/definition/loggers/{LoggerDefinitionId} #
loggerdefinitionversion /greengrass/definition/loggers/{LoggerDefinitionId}/versions/{VersionId}
resourcedefinition /greengrass/definition/resources/{ResourceDefinitionId} #
resourcedefinitionversion /greengrass/definition/resources/{ResourceDefinitionId}/versions/{VersionId}
subscriptiondefinition /greengrass/definition/subscriptions/{SubscriptionDefinitionId} #
subscriptiondefinitionversion /greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions/{VersionId}
thing arn:{Partition}:iot:{Region}:{Account}:thing/{ThingName}
thingruntimeconfig /greengrass/things/{ThingName}/runtimeconfig

AssociateRoleToGroup w group*
AssociateServiceRoleToAccount p
BatchAssociateClientDeviceWithCoreDevice w coredevice*
BatchDisassociateClientDeviceFromCoreDevice w coredevice*
CancelDeployment w deployment*
CreateComponentVersion w component* +%
CreateConnectorDefinition w  +%
CreateConnectorDefinitionVersion w connectordefinition*
CreateCoreDefinition w  +%
CreateCoreDefinitionVersion w coredefinition*
CreateDeployment w group* +%
CreateDeviceDefinition w  +%
CreateDeviceDefinitionVersion w devicedefinition*
CreateFunctionDefinition w  +%
CreateFunctionDefinitionVersion w functiondefinition*
CreateGroup w  +%
CreateGroupCertificateAuthority w group*
CreateGroupVersion w group*
CreateLoggerDefinition w  +%
CreateLoggerDefinitionVersion w loggerdefinition*
CreateResourceDefinition w  +%
CreateResourceDefinitionVersion w resourcedefinition*
CreateSoftwareUpdateJob w
CreateSubscriptionDefinition w  +%
CreateSubscriptionDefinitionVersion w subscriptiondefinition*
DeleteComponent w componentversion*
DeleteConnectorDefinition w connectordefinition*
DeleteCoreDefinition w coredefinition*
DeleteCoreDevice w coredevice*
DeleteDeployment w deployment*
DeleteDeviceDefinition w devicedefinition*
DeleteFunctionDefinition w functiondefinition*
DeleteGroup w group*
DeleteLoggerDefinition w loggerdefinition*
DeleteResourceDefinition w resourcedefinition*
DeleteSubscriptionDefinition w subscriptiondefinition*
DescribeComponent r componentversion*
DisassociateRoleFromGroup w group*
DisassociateServiceRoleFromAccount w
Discover r thing*
GetAssociatedRole r group*
GetBulkDeploymentStatus r bulkdeployment*
GetComponent r componentversion*
GetComponentVersionArtifact r componentversion*
GetConnectivityInfo r connectivityinfo*
GetConnectorDefinition r connectordefinition*
GetConnectorDefinitionVersion r connectordefinition*,connectordefinitionversion*
GetCoreDefinition r coredefinition*
GetCoreDefinitionVersion r coredefinition*,coredefinitionversion*
GetCoreDevice r coredevice*
GetDeployment r deployment*
GetDeploymentStatus r deployment*,group*
GetDeviceDefinition r devicedefinition*
GetDeviceDefinitionVersion r devicedefinition*,devicedefinitionversion*
GetFunctionDefinition r functiondefinition*
GetFunctionDefinitionVersion r functiondefinition*,functiondefinitionversion*
GetGroup r group*
GetGroupCertificateAuthority r certificateauthority*,group*
GetGroupCertificateConfiguration r group*
GetGroupVersion r group*,groupversion*
GetLoggerDefinition r loggerdefinition*
GetLoggerDefinitionVersion r loggerdefinition*,loggerdefinitionversion*
GetResourceDefinition r resourcedefinition*
GetResourceDefinitionVersion r resourcedefinition*,resourcedefinitionversion*
GetServiceRoleForAccount r
GetSubscriptionDefinition r subscriptiondefinition*
GetSubscriptionDefinitionVersion r subscriptiondefinition*,subscriptiondefinitionversion*
GetThingRuntimeConfiguration r thingruntimeconfig*
ListBulkDeploymentDetailedReports r bulkdeployment*
ListBulkDeployments l
ListClientDevicesAssociatedWithCoreDevice l coredevice*
ListComponentVersions l component*
ListComponents l
ListConnectorDefinitionVersions l connectordefinition*
ListConnectorDefinitions l
ListCoreDefinitionVersions l coredefinition*
ListCoreDefinitions l
ListCoreDevices l
ListDeployments l group*
ListDeviceDefinitionVersions l devicedefinition*
ListDeviceDefinitions l
ListEffectiveDeployments l coredevice*
ListFunctionDefinitionVersions l functiondefinition*
ListFunctionDefinitions l
ListGroupCertificateAuthorities l group*
ListGroupVersions l group*
ListGroups l
ListInstalledComponents l coredevice*
ListLoggerDefinitionVersions l loggerdefinition*
ListLoggerDefinitions l
ListResourceDefinitionVersions l resourcedefinition*
ListResourceDefinitions l
ListSubscriptionDefinitionVersions l subscriptiondefinition*
ListSubscriptionDefinitions l
ListTagsForResource r bulkdeployment,connectordefinition,coredefinition,deployment,devicedefinition,functiondefinition,group,loggerdefinition,resourcedefinition,subscriptiondefinition +%
ResetDeployments w group*
ResolveComponentCandidates l componentversion*
StartBulkDeployment w  +%
StopBulkDeployment w bulkdeployment*
TagResource t bulkdeployment,connectordefinition,coredefinition,deployment,devicedefinition,functiondefinition,group,loggerdefinition,resourcedefinition,subscriptiondefinition +%
UntagResource t bulkdeployment,connectordefinition,coredefinition,deployment,devicedefinition,functiondefinition,group,loggerdefinition,resourcedefinition,subscriptiondefinition %
UpdateConnectivityInfo w connectivityinfo*
UpdateConnectorDefinition w connectordefinition*
UpdateCoreDefinition w coredefinition*
UpdateDeviceDefinition w devicedefinition*
UpdateFunctionDefinition w functiondefinition*
UpdateGroup w group*
UpdateGroupCertificateConfiguration w group*
UpdateLoggerDefinition w loggerdefinition*
UpdateResourceDefinition w resourcedefinition*
UpdateSubscriptionDefinition w subscriptiondefinition*
UpdateThingRuntimeConfiguration w thingruntimeconfig*`;
