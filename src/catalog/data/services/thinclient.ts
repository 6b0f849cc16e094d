export const data: string = `Amazon WorkSpaces Thin Client





device device/{DeviceId} #
environment environment/{EnvironmentId} #
softwareset softwareset/{SoftwareSetId} #

CreateEnvironment w  #+%
DeleteDevice w device* #
DeleteEnvironment w environment* #
DeregisterDevice w device* #
GetDevice r device* #
GetDeviceDetails r device* #
GetEnvironment r environment* #
GetSoftwareSet r softwareset* #
ListDeviceSessions l device* #
ListDevices l
ListEnvironments l
ListSoftwareSets l
ListTagsForResource l device,environment,softwareset #
TagResource t device,environment,softwareset #+%
UntagResource t device,environment,softwareset #%
UpdateDevice w device* #
UpdateEnvironment w environment* #
UpdateSoftwareSet w softwareset* #`;
