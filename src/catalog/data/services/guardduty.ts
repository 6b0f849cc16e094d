export const data: string = `Amazon GuardDuty





customdetectionrule arn:{Partition}:guardduty::aws:detection-rule/custom/{RuleId}
customdetectionruleassociation detection-rule/custom/{RuleId}/association/{AssociationId} #
detector detector/{DetectorId} #
filter detector/{DetectorId}/filter/{FilterName} #
ipset detector/{DetectorId}/ipset/{IPSetId} #
malwareprotectionplan malware-protection-plan/{MalwareProtectionPlanId} #
publishingdestination detector/{DetectorId}/publishingdestination/{PublishingDestinationId} #
threatentityset detector/{DetectorId}/threatentityset/{ThreatEntitySetId} #
threatintelset detector/{DetectorId}/threatintelset/{ThreatIntelSetId} #
trustedentityset detector/{DetectorId}/trustedentityset/{TrustedEntitySetId} #

AcceptAdministratorInvitation w
AcceptInvitation w
ArchiveFindings w
CreateCustomDetectionRuleAssociation w  +%
CreateCustomDetectionRuleOrgConfiguration w
CreateDetector w  #+%
CreateFilter w filter* +%
CreateIPSet w  #+%
CreateInvestigation w
CreateMalwareProtectionPlan w  #+%
CreateMembers w
CreatePublishingDestination w  #+%
CreateSampleFindings w
CreateThreatEntitySet w  +%
CreateThreatIntelSet w  +%
CreateTrustedEntitySet w  #+%
DeclineInvitations w
DeleteCustomDetectionRuleAssociation w customdetectionruleassociation*
DeleteCustomDetectionRuleOrgConfiguration w
DeleteDetector w detector*
DeleteFilter w filter*
DeleteIPSet w ipset*
DeleteInvitations w
DeleteMalwareProtectionPlan w malwareprotectionplan*
DeleteMembers w
DeletePublishingDestination w publishingdestination*
DeleteThreatEntitySet w threatentityset*
DeleteThreatIntelSet w threatintelset*
DeleteTrustedEntitySet w trustedentityset*
DescribeMalwareScans r
DescribeOrganizationConfiguration r
DescribePublishingDestination r publishingdestination*
DisableOrganizationAdminAccount w
DisassociateFromAdministratorAccount w
DisassociateFromMasterAccount w
DisassociateMembers w
EnableOrganizationAdminAccount w
GetAdministratorAccount r
GetCoverageStatistics r detector*
GetCustomDetectionRule r
GetCustomDetectionRuleAssociation r customdetectionruleassociation*
GetCustomDetectionRuleOrgConfiguration r
GetDetector r detector*
GetFilter r filter*
GetFindings r
GetFindingsStatistics r
GetIPSet r ipset*
GetInvestigation r
GetInvitationsCount r
GetMalwareProtectionPlan r malwareprotectionplan*
GetMalwareScan r
GetMalwareScanSettings r
GetMasterAccount r
GetMemberDetectors r
GetMembers r
GetOrganizationStatistics r
GetRemainingFreeTrialDays r
GetThreatEntitySet r threatentityset*
GetThreatIntelSet r threatintelset*
GetTrustedEntitySet r trustedentityset*
GetUsageStatistics r
InviteMembers w
ListCoverage l detector*
ListCustomDetectionRuleAssociations l
ListCustomDetectionRuleOrgConfigurations l
ListCustomDetectionRules l
ListDetectors l
ListFilters l
ListFindings l
ListIPSets l
ListInvestigations l
ListInvitations l
ListMalwareProtectionPlans l
ListMalwareScans l
ListMembers l
ListOrganizationAdminAccounts l
ListPublishingDestinations l
ListTagsForResource r customdetectionruleassociation,detector,filter,ipset,malwareprotectionplan,publishingdestination,threatentityset,threatintelset,trustedentityset
ListThreatEntitySets l
ListThreatIntelSets l
ListTrustedEntitySets l
SendObjectMalwareScan w
SendSecurityTelemetry w
StartMalwareScan w
StartMonitoringMembers w
StopMonitoringMembers w
TagResource t customdetectionruleassociation,detector,filter,ipset,malwareprotectionplan,publishingdestination,threatentityset,threatintelset,trustedentityset +%
UnarchiveFindings w
UntagResource t customdetectionruleassociation,detector,filter,ipset,malwareprotectionplan,publishingdestination,threatentityset,threatintelset,trustedentityset %
UpdateCustomDetectionRuleAssociation w customdetectionruleassociation*
UpdateCustomDetectionRuleOrgConfiguration w
UpdateDetector w detector*
UpdateFilter w filter*
UpdateFindingsFeedback w
UpdateIPSet w ipset*
UpdateMalwareProtectionPlan w malwareprotectionplan*
UpdateMalwareScanSettings w
UpdateMemberDetectors w
UpdateOrganizationConfiguration w
UpdatePublishingDestination w publishingdestination*
UpdateThreatEntitySet w threatentityset*
UpdateThreatIntelSet w threatintelset*
UpdateTrustedEntitySet w trustedentityset*`;
