export const data: string = `AWS Private CA Connector for Active Directory





connector connector/{ConnectorId} #
directoryregistration directory-registration/{DirectoryId} #
template connector/{ConnectorId}/template/{TemplateId} #

CreateConnector w  #+%
CreateDirectoryRegistration w  #+%
CreateServicePrincipalName w directoryregistration*
CreateTemplate w connector* #+%
CreateTemplateGroupAccessControlEntry w template*
DeleteConnector w connector*
DeleteDirectoryRegistration w directoryregistration*
DeleteServicePrincipalName w directoryregistration*
DeleteTemplate w template*
DeleteTemplateGroupAccessControlEntry w template*
GetConnector r connector*
GetDirectoryRegistration r directoryregistration*
GetServicePrincipalName r directoryregistration*
GetTemplate r template*
GetTemplateGroupAccessControlEntry r template*
ListConnectors l
ListDirectoryRegistrations l
ListServicePrincipalNames l directoryregistration*
ListTagsForResource r
ListTemplateGroupAccessControlEntries l template*
ListTemplates l connector*
TagResource t connector,directoryregistration,template +%
UntagResource t connector,directoryregistration,template %
UpdateTemplate w template*
UpdateTemplateGroupAccessControlEntry w template*`;
