export const data: string = `Amazon CodeGuru Profiler





profilinggroup profilingGroup/{ProfilingGroupName} #

AddNotificationChannels w profilinggroup*
BatchGetFrameMetricData l profilinggroup*
ConfigureAgent w profilinggroup*
CreateProfilingGroup w  +%
DeleteProfilingGroup w profilinggroup*
DescribeProfilingGroup r profilinggroup*
GetFindingsReportAccountSummary r
GetNotificationConfiguration r profilinggroup*
GetPolicy r profilinggroup*
GetProfile r profilinggroup*
GetRecommendations r profilinggroup*
ListFindingsReports l profilinggroup*
ListProfileTimes l profilinggroup*
ListProfilingGroups l
ListTagsForResource l profilinggroup*
PostAgentProfile w profilinggroup*
PutPermission p profilinggroup*
RemoveNotificationChannel w profilinggroup*
RemovePermission p profilinggroup*
SubmitFeedback w profilinggroup*
TagResource t profilinggroup* +%
UntagResource t profilinggroup* %
UpdateProfilingGroup w profilinggroup*`;
