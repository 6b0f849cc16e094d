export const data: string = `Amazon WorkSpaces Secure Browser





browsersettings browserSettings/{BrowserSettingsId} #
dataprotectionsettings dataProtectionSettings/{DataProtectionSettingsId} #
identityprovider identityProvider/{PortalId}/{IdentityProviderId} #
ipaccesssettings ipAccessSettings/{IpAccessSettingsId} #
networksettings networkSettings/{NetworkSettingsId} #
portal portal/{PortalId} #
sessionlogger sessionLogger/{SessionLoggerId} #
truststore trustStore/{TrustStoreId} #
useraccessloggingsettings userAccessLoggingSettings/{UserAccessLoggingSettingsId} #
usersettings userSettings/{UserSettingsId} #

AssociateBrowserSettings w browsersettings*,portal*
AssociateDataProtectionSettings w dataprotectionsettings*,portal*
AssociateIpAccessSettings w ipaccesssettings*,portal*
AssociateNetworkSettings w networksettings*,portal*
AssociateSessionLogger w portal*,sessionlogger*
AssociateTrustStore w portal*,truststore*
AssociateUserAccessLoggingSettings w portal*,useraccessloggingsettings*
AssociateUserSettings w portal*,usersettings*
CreateBrowserSettings w  +%
CreateDataProtectionSettings w  +%
CreateIdentityProvider w identityprovider*,portal* +%
CreateIpAccessSettings w  +%
CreateNetworkSettings w  +%
CreatePortal w  +%
CreateSessionLogger w  +%
CreateTrustStore w  +%
CreateUserAccessLoggingSettings w  +%
CreateUserSettings w  +%
DeleteBrowserSettings w browsersettings*
DeleteDataProtectionSettings w dataprotectionsettings*
DeleteIdentityProvider w identityprovider*,portal*
DeleteIpAccessSettings w ipaccesssettings*
DeleteNetworkSettings w networksettings*
DeletePortal w portal*
DeleteSessionLogger w sessionlogger*
DeleteTrustStore w truststore*
DeleteUserAccessLoggingSettings w useraccessloggingsettings*
DeleteUserSettings w usersettings*
DisassociateBrowserSettings w portal*
DisassociateDataProtectionSettings w portal*
DisassociateIpAccessSettings w portal*
DisassociateNetworkSettings w portal*
DisassociateSessionLogger w portal*
DisassociateTrustStore w portal*
DisassociateUserAccessLoggingSettings w portal*
DisassociateUserSettings w portal*
ExpireSession w portal*
GetBrowserSettings r browsersettings*
GetDataProtectionSettings r dataprotectionsettings*
GetIdentityProvider r identityprovider*
GetIpAccessSettings r ipaccesssettings*
GetNetworkSettings r networksettings*
GetPortal r portal*
GetPortalServiceProviderMetadata r portal*
GetSession r portal*
GetSessionLogger r sessionlogger*
GetTrustStore r truststore*
GetTrustStoreCertificate r truststore*
GetUserAccessLoggingSettings r useraccessloggingsettings*
GetUserSettings r usersettings*
ListBrowserSettings r
ListDataProtectionSettings r
ListIdentityProviders r identityprovider*
ListIpAccessSettings r
ListNetworkSettings r
ListPortals r
ListSessionLoggers r
ListSessions r portal*
ListTagsForResource r
ListTrustStoreCertificates r
ListTrustStores r
ListUserAccessLoggingSettings r
ListUserSettings r
TagResource t browsersettings,dataprotectionsettings,identityprovider,ipaccesssettings,networksettings,portal,sessionlogger,truststore,useraccessloggingsettings,usersettings +%
UntagResource t browsersettings,dataprotectionsettings,identityprovider,ipaccesssettings,networksettings,portal,sessionlogger,truststore,useraccessloggingsettings,usersettings %
UpdateBrowserSettings w browsersettings*
UpdateDataProtectionSettings w dataprotectionsettings*
UpdateIdentityProvider w identityprovider*,portal*
UpdateIpAccessSettings w ipaccesssettings*
UpdateNetworkSettings w networksettings*
UpdatePortal w portal*
UpdateSessionLogger w sessionlogger*
UpdateTrustStore w truststore*
UpdateUserAccessLoggingSettings w useraccessloggingsettings*
UpdateUserSettings w usersettings*`;
