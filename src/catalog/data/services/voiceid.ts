export const data: string = `Amazon Connect Voice ID





domain domain/{DomainId} #

AssociateFraudster w domain*
CreateDomain w  +%
CreateWatchlist w domain*
DeleteDomain w domain*
DeleteFraudster w domain*
DeleteSpeaker w domain*
DeleteWatchlist w domain*
DescribeComplianceConsent r
DescribeDomain r domain*
DescribeFraudster r domain*
DescribeFraudsterRegistrationJob r domain*
DescribeSpeaker r domain*
DescribeSpeakerEnrollmentJob r domain*
DescribeWatchlist r domain*
DisassociateFraudster w domain*
EvaluateSession w domain*
ListDomains l
ListFraudsterRegistrationJobs l domain*
ListFraudsters l domain*
ListSpeakerEnrollmentJobs l domain*
ListSpeakers l domain*
ListTagsForResource r domain
ListWatchlists l domain*
OptOutSpeaker w domain*
RegisterComplianceConsent w
StartFraudsterRegistrationJob w domain*
StartSpeakerEnrollmentJob w domain*
TagResource t domain +%
UntagResource t domain %
UpdateDomain w domain*
UpdateWatchlist w domain*`;
