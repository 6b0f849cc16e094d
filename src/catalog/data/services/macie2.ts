export const data: string = `Amazon Macie





allowlist allow-list/{ResourceId} #
classificationjob classification-job/{ResourceId} #
customdataidentifier custom-data-identifier/{ResourceId} #
findingsfilter findings-filter/{ResourceId} #
member member/{ResourceId} #

AcceptInvitation w
BatchGetCustomDataIdentifiers r customdataidentifier*
BatchUpdateAutomatedDiscoveryAccounts w
CreateAllowList w  +%
CreateClassificationJob w classificationjob* +%
CreateCustomDataIdentifier w customdataidentifier* +%
CreateFindingsFilter w findingsfilter* +%
CreateInvitations w
CreateMember w member* +%
CreateSampleFindings w
DeclineInvitations w
DeleteAllowList w allowlist*
DeleteCustomDataIdentifier w customdataidentifier*
DeleteFindingsFilter w findingsfilter*
DeleteInvitations w
DeleteMember w member*
DescribeBuckets r
DescribeClassificationJob r classificationjob*
DescribeOrganizationConfiguration r
DisableMacie w
DisableOrganizationAdminAccount w
DisassociateFromAdministratorAccount w
DisassociateFromMasterAccount w
DisassociateMember w member*
EnableMacie w
EnableOrganizationAdminAccount w
GetAdministratorAccount r
GetAllowList r allowlist*
GetAutomatedDiscoveryConfiguration r
GetBucketStatistics r
GetClassificationExportConfiguration r
GetClassificationScope r
GetCustomDataIdentifier r customdataidentifier*
GetFindingStatistics r
GetFindings r
GetFindingsFilter r findingsfilter*
GetFindingsPublicationConfiguration r
GetInvitationsCount r
GetMacieSession r
GetMasterAccount r
GetMember r member*
GetResourceProfile r
GetRevealConfiguration r
GetSensitiveDataOccurrences r
GetSensitiveDataOccurrencesAvailability r
GetSensitivityInspectionTemplate r
GetUsageStatistics r
GetUsageTotals r
ListAllowLists l
ListAutomatedDiscoveryAccounts l
ListClassificationJobs l
ListClassificationScopes l
ListCustomDataIdentifiers l
ListFindings l
ListFindingsFilters l
ListInvitations l
ListManagedDataIdentifiers l
ListMembers l
ListOrganizationAdminAccounts l
ListResourceProfileArtifacts l
ListResourceProfileDetections l
ListSensitivityInspectionTemplates l
ListTagsForResource r allowlist,classificationjob,customdataidentifier,findingsfilter,member
PutClassificationExportConfiguration w
PutFindingsPublicationConfiguration w
SearchResources r
TagResource t allowlist,classificationjob,customdataidentifier,findingsfilter,member +%
TestCustomDataIdentifier w
UntagResource t allowlist,classificationjob,customdataidentifier,findingsfilter,member %
UpdateAllowList w allowlist*
UpdateAutomatedDiscoveryConfiguration w
UpdateClassificationJob w classificationjob* +%
UpdateClassificationScope w
UpdateFindingsFilter w findingsfilter* +%
UpdateMacieSession w
UpdateMemberSession w
UpdateOrganizationConfiguration w
UpdateResourceProfile w
UpdateResourceProfileDetections w
UpdateRevealConfiguration w
UpdateSensitivityInspectionTemplate w`;
