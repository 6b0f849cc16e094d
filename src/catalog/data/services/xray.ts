export const data: string = `AWS X-Ray

ResourcePolicyName
TraceSegmentDestination



group group/{GroupName}/{Id} #
sampling-rule sampling-rule/{SamplingRuleName} #

BatchGetTraceSummaryById r
BatchGetTraces l
CancelTraceRetrieval r
CreateGroup w group* +%
CreateSamplingRule w sampling-rule* +%
DeleteGroup w group* #
DeleteResourcePolicy w  ResourcePolicyName
DeleteSamplingRule w sampling-rule* #
GetDistinctTraceGraphs r
GetEncryptionConfig r
GetGroup r group* #
GetGroups r
GetIndexingRules r
GetInsight r
GetInsightEvents r
GetInsightImpactGraph r
GetInsightSummaries r
GetRetrievedTracesGraph r
GetSamplingRules r
GetSamplingStatisticSummaries r
GetSamplingTargets r
GetServiceGraph r
GetTimeSeriesServiceStatistics r
GetTraceGraph r
GetTraceSegmentDestination r
GetTraceSummaries r
Link w
ListResourcePolicies l
ListRetrievedTraces l
ListTagsForResource l group,sampling-rule
PutEncryptionConfig p
PutResourcePolicy w  ResourcePolicyName
PutSpans w  logs:LogGeneratingResourceArns
PutSpansForIndexing w
PutTelemetryRecords w
PutTraceSegments w  logs:LogGeneratingResourceArns
StartTraceRetrieval r
TagResource t group,sampling-rule +%
UntagResource t group,sampling-rule %
UpdateGroup w group* #
UpdateIndexingRule w
UpdateSamplingRule w sampling-rule* #
UpdateTraceSegmentDestination w  TraceSegmentDestination`;
