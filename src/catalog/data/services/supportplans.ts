export const data: string = `AWS Support Plans







AcceptSupportAgreement w
CancelSupportAgreement w
CreateSupportAgreement w
CreateSupportPlanSchedule w
GetSupportAgreement r
GetSupportPlan r
GetSupportPlanUpdateStatus r
ListSupportAgreementRevisions l
ListSupportAgreements l
ListSupportPlanModifiers l
RejectSupportAgreement w
StartSupportPlanUpdate w
UpdateSupportAgreement w`;
