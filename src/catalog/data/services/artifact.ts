export const data: string = `AWS Artifact

ReportCategory
ReportSeries



agreement arn:{Partition}:artifact:::agreement/*
compliance-inquiry compliance-inquiry/* #
customer-agreement arn:{Partition}:artifact::{Account}:customer-agreement/*
report arn:{Partition}:artifact:{Region}::report/{ReportId}:{Version} ReportCategory;ReportSeries

AcceptAgreement w agreement*
AcceptNdaForAgreement w agreement*
CreateComplianceInquiry w compliance-inquiry* +%
ExportComplianceInquiry r compliance-inquiry*
GetAccountSettings r
GetAgreement r agreement*
GetComplianceInquiryMetadata r compliance-inquiry*
GetCustomerAgreement r customer-agreement*
GetNdaForAgreement r agreement*
GetReport r report*
GetReportMetadata r report*
GetTermForReport r report*
ListAgreements l
ListComplianceInquiries l
ListComplianceInquiryQueries l compliance-inquiry*
ListCustomerAgreements l
ListReportVersions l
ListReports l
ListTagsForResource r compliance-inquiry*
PutAccountSettings w
PutComplianceInquiryFeedback w compliance-inquiry*
TagResource t compliance-inquiry* +%
TerminateAgreement w customer-agreement*
UntagResource t compliance-inquiry* %`;
