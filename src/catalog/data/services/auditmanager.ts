export const data: string = `AWS Audit Manager





assessment assessment/{AssessmentId} #
assessmentcontrolset assessment/{AssessmentId}/controlSet/{ControlSetId}
assessmentframework assessmentFramework/{AssessmentFrameworkId} #
control control/{ControlId} #

AssociateAssessmentReportEvidenceFolder w assessment*
BatchAssociateAssessmentReportEvidence w assessment*
BatchCreateDelegationByAssessment w assessment*,assessmentcontrolset*
BatchDeleteDelegationByAssessment w assessment*,assessmentcontrolset*
BatchDisassociateAssessmentReportEvidence w assessment*
BatchImportEvidenceToAssessmentControl w assessmentcontrolset*
CreateAssessment w  #+%
CreateAssessmentFramework w assessmentframework*,control* #+%
CreateAssessmentReport w assessment*
CreateControl w  #+%
DeleteAssessment w assessment* +%
DeleteAssessmentFramework w assessmentframework* +%
DeleteAssessmentFrameworkShare w
DeleteAssessmentReport w assessment*
DeleteControl w control* +%
DeregisterAccount w
DeregisterOrganizationAdminAccount w
DisassociateAssessmentReportEvidenceFolder w assessment*
GetAccountStatus r
GetAssessment r assessment*
GetAssessmentFramework r assessmentframework*
GetAssessmentReportUrl r assessment*
GetChangeLogs r assessment*
GetControl r control*
GetDelegations l
GetEvidence r assessmentcontrolset*
GetEvidenceByEvidenceFolder r assessmentcontrolset*
GetEvidenceFileUploadUrl r
GetEvidenceFolder r assessmentcontrolset*
GetEvidenceFoldersByAssessment r assessment*
GetEvidenceFoldersByAssessmentControl r assessmentcontrolset*
GetInsights r
GetInsightsByAssessment r
GetOrganizationAdminAccount r
GetServicesInScope r
GetSettings r
ListAssessmentControlInsightsByControlDomain l
ListAssessmentFrameworkShareRequests l
ListAssessmentFrameworks l
ListAssessmentReports l
ListAssessments l
ListControlDomainInsights l
ListControlDomainInsightsByAssessment l
ListControlInsightsByControlDomain l
ListControls l
ListKeywordsForDataSource l
ListNotifications l
ListTagsForResource r assessment,control
RegisterAccount w
RegisterOrganizationAdminAccount w
StartAssessmentFrameworkShare w assessmentframework*
TagResource t assessment,assessmentframework,control +%
UntagResource t assessment=#,assessmentframework=#,control=# %
UpdateAssessment w assessment*
UpdateAssessmentControl w assessmentcontrolset*
UpdateAssessmentControlSetStatus w assessmentcontrolset*
UpdateAssessmentFramework w assessmentframework*,control*
UpdateAssessmentFrameworkShare w assessmentframework*
UpdateAssessmentStatus w assessment*
UpdateControl w control*
UpdateSettings w
ValidateAssessmentReportIntegrity r`;
