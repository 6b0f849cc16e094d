export const data: string = `Amazon Resource Group Tagging API







DescribeReportCreation r
GetComplianceSummary r
GetResources r
GetTagKeys r
GetTagValues r
ListRequiredTags l
StartReportCreation w
TagResources t
UntagResources t`;
