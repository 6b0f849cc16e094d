export const data: string = `Amazon Lookout for Metrics





alert Alert:{AlertName} #
anomalydetector AnomalyDetector:{AnomalyDetectorName} #
metricset MetricSet/{AnomalyDetectorName}/{MetricSetName} #

ActivateAnomalyDetector w anomalydetector*=#
BackTestAnomalyDetector w anomalydetector*=#
CreateAlert w alert*=#+%,anomalydetector*=#+%
CreateAnomalyDetector w anomalydetector*=#+%
CreateMetricSet w anomalydetector*=#+%,metricset*=#+%
DeactivateAnomalyDetector w anomalydetector*=#
DeleteAlert w alert*=#
DeleteAnomalyDetector w anomalydetector*=#
DescribeAlert r alert*=#
DescribeAnomalyDetectionExecutions r anomalydetector*=#
DescribeAnomalyDetector r anomalydetector*=#
DescribeMetricSet r metricset*=#
DetectMetricSetConfig w anomalydetector*=#
GetAnomalyGroup r anomalydetector*=#
GetDataQualityMetrics r anomalydetector*=#
GetFeedback r anomalydetector*=#
GetSampleData r
ListAlerts l anomalydetector=#
ListAnomalyDetectors l
ListAnomalyGroupRelatedMetrics l anomalydetector*=#
ListAnomalyGroupSummaries l anomalydetector*=#
ListAnomalyGroupTimeSeries l anomalydetector*=#
ListMetricSets l anomalydetector=#
ListTagsForResource r alert=#,anomalydetector=#,metricset=#
PutFeedback w anomalydetector*=#
TagResource t alert=#+%,anomalydetector=#+%,metricset=#+%
UntagResource t alert=#%,anomalydetector=#%,metricset=#%
UpdateAlert w alert*=#
UpdateAnomalyDetector w anomalydetector*=#
UpdateMetricSet w metricset*=#`;
