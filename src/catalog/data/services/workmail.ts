export const data: string = `Amazon WorkMail

ImpersonationRoleId



organization organization/{ResourceId} #

AllowVendedLogDeliveryForResource w organization*
AssociateDelegateToResource w organization*
AssociateMemberToGroup w organization*
AssumeImpersonationRole w organization* ImpersonationRoleId
CancelMailboxExportJob w organization*
CreateAlias w organization*
CreateAvailabilityConfiguration w organization*
CreateGroup w organization*
CreateIdentityCenterApplication w
CreateImpersonationRole w organization*
CreateInboundMailFlowRule w organization*
CreateMailDomain w organization*
CreateMobileDeviceAccessRule w organization*
CreateOrganization w
CreateOutboundMailFlowRule w organization*
CreateResource w organization*
CreateSmtpGateway w organization*
CreateUser w organization*
DeleteAccessControlRule w organization*
DeleteAlias w organization*
DeleteAvailabilityConfiguration w organization*
DeleteEmailMonitoringConfiguration w organization*
DeleteGroup w organization*
DeleteIdentityCenterApplication w
DeleteIdentityProviderConfiguration w organization*
DeleteImpersonationRole w organization*
DeleteInboundMailFlowRule w organization*
DeleteMailDomain w organization*
DeleteMailboxPermissions w organization*
DeleteMobileDevice w organization*
DeleteMobileDeviceAccessOverride w organization*
DeleteMobileDeviceAccessRule w organization*
DeleteOrganization w organization*
DeleteOutboundMailFlowRule w organization*
DeletePersonalAccessToken w organization*
DeleteResource w organization*
DeleteRetentionPolicy w organization*
DeleteSmtpGateway w organization*
DeleteUser w organization*
DeliverToMailbox w organization*
DeregisterFromWorkMail w organization*
DeregisterMailDomain w organization*
DescribeEmailMonitoringConfiguration r organization*
DescribeEntity r organization*
DescribeGroup l organization*
DescribeIdentityProviderConfiguration r organization*
DescribeInboundDmarcSettings r organization*
DescribeInboundMailFlowRule r organization*
DescribeMailDomains l organization*
DescribeMailboxExportJob r organization*
DescribeOrganization l organization*
DescribeOutboundMailFlowRule r organization*
DescribeResource l organization*
DescribeSmtpGateway r organization*
DescribeUser l organization*
DisassociateDelegateFromResource w organization*
DisassociateMemberFromGroup w organization*
EnableMailDomain w organization*
GetAccessControlEffect r organization*
GetDefaultRetentionPolicy r organization*
GetImpersonationRole r organization*
GetImpersonationRoleEffect r organization*
GetJournalingRules r organization*
GetMailDomain r organization*
GetMailDomainDetails r organization*
GetMailboxDetails r organization*
GetMobileDeviceAccessEffect r organization*
GetMobileDeviceAccessOverride r organization*
GetMobileDeviceDetails r organization*
GetMobileDevicesForUser r organization*
GetMobilePolicyDetails r organization*
GetPersonalAccessTokenMetadata r organization*
ListAccessControlRules r organization*
ListAliases l organization*
ListAvailabilityConfigurations r organization*
ListGroupMembers l organization*
ListGroups l organization*
ListGroupsForEntity l organization*
ListImpersonationRoles l organization*
ListInboundMailFlowRules l organization*
ListMailDomains l organization*
ListMailboxExportJobs l organization*
ListMailboxPermissions l organization*
ListMobileDeviceAccessOverrides r organization*
ListMobileDeviceAccessRules r organization*
ListOrganizations l
ListOutboundMailFlowRules l organization*
ListPersonalAccessTokens l organization*
ListResourceDelegates l organization*
ListResources l organization*
ListSmtpGateways l organization*
ListTagsForResource l organization* +%
ListUsers l organization*
PutAccessControlRule w organization*
PutEmailMonitoringConfiguration w organization*
PutIdentityProviderConfiguration w organization*
PutInboundDmarcSettings w organization*
PutMailboxPermissions w organization*
PutMobileDeviceAccessOverride w organization*
PutRetentionPolicy w organization*
RegisterMailDomain w organization*
RegisterToWorkMail w organization*
ResetPassword w organization*
SearchMembers r organization*
SetDefaultMailDomain w organization*
SetJournalingRules w organization*
SetMobilePolicyDetails w organization*
StartMailboxExportJob w organization*
TagResource t organization* +%
TestAvailabilityConfiguration r organization*
TestInboundMailFlowRules w organization*
TestOutboundMailFlowRules w organization*
UntagResource t organization* %
UpdateAvailabilityConfiguration w organization*
UpdateDefaultMailDomain w organization*
UpdateGroup w organization*
UpdateImpersonationRole w organization*
UpdateInboundMailFlowRule w organization*
UpdateMailboxQuota w organization*
UpdateMobileDeviceAccessRule w organization*
UpdateOutboundMailFlowRule w organization*
UpdatePrimaryEmailAddress w organization*
UpdateResource w organization*
UpdateSmtpGateway w organization*
UpdateUser w organization*
WipeMobileDevice w organization*`;
