export const data: string = `Amazon Detective





graph graph:{ResourceId} #

AcceptInvitation w graph*
BatchGetGraphMemberDatasources r graph*
BatchGetMembershipDatasources r
CreateGraph w  #+%
CreateMembers w graph*
DeleteGraph w graph*
DeleteMembers w graph*
DescribeOrganizationConfiguration r graph*
DisableOrganizationAdminAccount w
DisassociateMembership w graph*
EnableOrganizationAdminAccount w
GetFreeTrialEligibility r graph*
GetGraphIngestState r graph*
GetInvestigation r graph*
GetMembers r graph*
GetPricingInformation r
GetUsageInformation r graph*
InvokeAssistant r graph*
ListDatasourcePackages l graph*
ListGraphs l
ListHighDegreeEntities l graph*
ListIndicators l graph*
ListInvestigations l graph*
ListInvitations l
ListMembers l graph*
ListOrganizationAdminAccount l
ListTagsForResource l graph* #
RejectInvitation w graph*
SearchGraph r graph*
StartInvestigation w graph*
StartMonitoringMember w graph*
TagResource t graph* #+%
UntagResource t graph* %
UpdateDatasourcePackages w graph*
UpdateInvestigationState w graph*
UpdateOrganizationConfiguration w graph*`;
