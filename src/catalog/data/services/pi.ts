export const data: string = `AWS Performance Insights

Dimensions*



metric-resource metrics/{ServiceType}/{Identifier} #
perf-reports-resource perf-reports/{ServiceType}/{Identifier}/{ReportId} #

CreatePerformanceAnalysisReport w perf-reports-resource* +%
DeletePerformanceAnalysisReport w perf-reports-resource*
DescribeDimensionKeys r metric-resource* Dimensions
GetDimensionKeyDetails r metric-resource* Dimensions
GetPerformanceAnalysisReport r perf-reports-resource*
GetResourceMetadata r metric-resource*
GetResourceMetrics r metric-resource* Dimensions
ListAvailableResourceDimensions r metric-resource*
ListAvailableResourceMetrics r metric-resource*
ListPerformanceAnalysisReportRecommendations l perf-reports-resource*
ListPerformanceAnalysisReports l perf-reports-resource*
ListTagsForResource l metric-resource*,perf-reports-resource*
TagResource t perf-reports-resource* +%
UntagResource t perf-reports-resource* %`;
