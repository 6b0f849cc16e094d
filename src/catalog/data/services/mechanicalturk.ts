export const data: string = `Amazon Mechanical Turk







AcceptQualificationRequest w
ApproveAssignment w
AssociateQualificationWithWorker w
CreateAdditionalAssignmentsForHIT w
CreateHIT w
CreateHITType w
CreateHITWithHITType w
CreateQualificationType w
CreateWorkerBlock w
DeleteHIT w
DeleteQualificationType w
DeleteWorkerBlock w
DisassociateQualificationFromWorker w
GetAccountBalance r
GetAssignment r
GetFileUploadURL r
GetHIT r
GetQualificationScore r
GetQualificationType r
ListAssignmentsForHIT l
ListBonusPayments l
ListHITs l
ListHITsForQualificationType l
ListQualificationRequests l
ListQualificationTypes l
ListReviewPolicyResultsForHIT l
ListReviewableHITs l
ListWorkerBlocks l
ListWorkersWithQualificationType l
NotifyWorkers w
RejectAssignment w
RejectQualificationRequest w
SendBonus w
SendTestEventNotification w
UpdateExpirationForHIT w
UpdateHITReviewStatus w
UpdateHITTypeOfHIT w
UpdateNotificationSettings w
UpdateQualificationType w`;
