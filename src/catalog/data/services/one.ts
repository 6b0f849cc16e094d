export const data: string = `Amazon One Enterprise





configuration device-instance/{DeviceInstanceId}/configuration/{Version}
device-configuration-template device-configuration-template/{TemplateId} #
device-instance device-instance/{DeviceInstanceId} #
site site/{SiteId} #
user user/{UserId}

CreateDeviceActivationQrCode w device-instance*=#
CreateDeviceConfigurationTemplate w  +%
CreateDeviceInstance w  +%
CreateDeviceInstanceConfiguration w device-instance*=#
CreateSite w  +%
DeleteAssociatedDevice w device-instance*=#
DeleteDeviceConfigurationTemplate w device-configuration-template*=#
DeleteDeviceInstance w device-instance*=#
DeleteSite w site*=#
DeleteUserV1 w user*
GetDeviceConfigurationTemplate r device-configuration-template*=#
GetDeviceInstance r device-instance*=#
GetDeviceInstanceConfiguration r configuration*=#
GetSite r site*=#
GetSiteAddress r site*=#
ListDeviceConfigurationTemplates l
ListDeviceInstances l
ListSites l
ListTagsForResource r device-configuration-template=#,device-instance=#,site=#
ListUsers l
ListUsersV1 l
RebootDevice w device-instance*=#
TagResource t device-configuration-template=#+%,device-instance=#+%,site=#+%
UntagResource t device-configuration-template=#%,device-instance=#%,site=#%
UpdateDeviceConfigurationTemplate w device-configuration-template*=#
UpdateDeviceInstance w device-instance*=#
UpdateSite w site*=#
UpdateSiteAddress w site*=#`;
