export const data: string = `AWS Cost and Usage Report





cur definition/{ReportName}

DeleteReportDefinition w cur*
DescribeReportDefinitions r
GetClassicReport r
GetClassicReportPreferences r
GetUsageReport r
ListTagsForResource r cur* #
ModifyReportDefinition w cur*
PutClassicReportPreferences w
PutReportDefinition w cur*=#+%
TagResource t cur* #+%
UntagResource t cur* #%
ValidateReportDestination r`;
