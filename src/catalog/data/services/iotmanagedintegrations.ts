export const data: string = `AWS IoT Managed Integrations

cloudConnectorId
connectorDestinationId



account-association account-association/{AccountAssociationId} #
credential-locker credential-locker/{Identifier} #
managed-thing managed-thing/{Identifier} #
ota-task ota-task/{Identifier} #
provisioning-profile provisioning-profile/{Identifier} #

CreateAccountAssociation w  +%connectorDestinationId
CreateCloudConnector w
CreateConnectorDestination w  cloudConnectorId
CreateCredentialLocker w  +%
CreateDestination w
CreateEventLogConfiguration w
CreateManagedThing w credential-locker +%
CreateNotificationConfiguration w
CreateOtaTask w  +%
CreateOtaTaskConfiguration w
CreateProvisioningProfile w  +%
DeleteAccountAssociation w account-association*
DeleteCloudConnector w  cloudConnectorId
DeleteConnectorDestination w
DeleteCredentialLocker w credential-locker*
DeleteDestination w
DeleteEventLogConfiguration w
DeleteManagedThing w managed-thing*
DeleteNotificationConfiguration w
DeleteOtaTask w ota-task*
DeleteOtaTaskConfiguration w
DeleteProvisioningProfile w provisioning-profile*
DeregisterAccountAssociation w account-association*,managed-thing*
GetAccountAssociation r account-association*
GetCloudConnector r
GetConnectorDestination r
GetCredentialLocker r credential-locker*
GetCustomEndpoint r
GetDefaultEncryptionConfiguration r
GetDestination r
GetDeviceDiscovery r
GetEventLogConfiguration r
GetHubConfiguration r
GetManagedThing r managed-thing*
GetManagedThingCapabilities r managed-thing*
GetManagedThingCertificate r managed-thing*
GetManagedThingConnectivityData r managed-thing*
GetManagedThingMetaData r managed-thing*
GetManagedThingState r managed-thing*
GetNotificationConfiguration r
GetOtaTask r ota-task*
GetOtaTaskConfiguration r
GetProvisioningProfile r provisioning-profile*
GetRuntimeLogConfiguration r
GetSchemaVersion r
ListAccountAssociations l
ListCloudConnectors l
ListConnectorDestinations l
ListCredentialLockers l
ListDestinations l
ListDeviceDiscoveries l
ListDiscoveredDevices r
ListEventLogConfigurations r
ListManagedThingAccountAssociations l
ListManagedThingSchemas r managed-thing*
ListManagedThings l
ListNotificationConfigurations r
ListOtaTaskConfigurations r
ListOtaTaskExecutions r ota-task*
ListOtaTasks l
ListProvisioningProfiles l
ListSchemaVersions l
ListTagsForResource r account-association,credential-locker,managed-thing,ota-task,provisioning-profile #
PutDefaultEncryptionConfiguration w
PutHubConfiguration w
PutRuntimeLogConfiguration w
RegisterAccountAssociation w account-association*,managed-thing*
RegisterCustomEndpoint w
ResetRuntimeLogConfiguration w
SendConnectorEvent w
SendManagedThingCommand w account-association,managed-thing*
StartAccountAssociationRefresh w account-association*
StartDeviceDiscovery w account-association,managed-thing
TagResource t account-association,credential-locker,managed-thing,ota-task,provisioning-profile #+%
UntagResource t account-association,credential-locker,managed-thing,ota-task,provisioning-profile #%
UpdateAccountAssociation w account-association*
UpdateCloudConnector w  cloudConnectorId
UpdateConnectorDestination w
UpdateDestination w
UpdateEventLogConfiguration w
UpdateManagedThing w credential-locker,managed-thing*
UpdateNotificationConfiguration w
UpdateOtaTask w ota-task*`;
