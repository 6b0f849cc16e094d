export const data: string = `AWS Firewall Manager





applications-list applications-list/{Id} #
policy policy/{Id} #
protocols-list protocols-list/{Id} #
resource-set resource-set/{Id} #

AssociateAdminAccount w
AssociateThirdPartyFirewall w
BatchAssociateResource w resource-set*
BatchDisassociateResource w resource-set*
DeleteAppsList w applications-list*
DeleteNotificationChannel w
DeletePolicy w policy* #
DeleteProtocolsList w protocols-list*
DeleteResourceSet w resource-set* #
DisassociateAdminAccount w
DisassociateThirdPartyFirewall w
GetAdminAccount r
GetAdminScope r
GetAppsList r applications-list*
GetComplianceDetail r policy*
GetNotificationChannel r
GetPolicy r policy*
GetProtectionStatus r policy*
GetProtocolsList r protocols-list*
GetResourceSet r resource-set*
GetThirdPartyFirewallAssociationStatus r
GetViolationDetails r policy*
ListAdminAccountsForOrganization l
ListAdminsManagingAccount l
ListAppsLists l
ListComplianceStatus l policy*
ListDiscoveredResources l
ListMemberAccounts l
ListPolicies l
ListProtocolsLists l
ListResourceSetResources l resource-set*
ListResourceSets l
ListTagsForResource r policy*
ListThirdPartyFirewallFirewallPolicies l
PutAdminAccount w
PutAppsList w applications-list* +%
PutNotificationChannel w
PutPolicy w policy* +%
PutProtocolsList w protocols-list* +%
PutResourceSet w resource-set* +%
TagResource t applications-list,policy,protocols-list,resource-set +%
UntagResource t applications-list,policy,protocols-list,resource-set %`;
