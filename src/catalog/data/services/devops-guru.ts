export const data: string = `Amazon DevOps Guru

ServiceNames*



topic arn:{Partition}:sns:{Region}:{Account}:{TopicName}

AddNotificationChannel w topic*
DeleteInsight w
DescribeAccountHealth r
DescribeAccountOverview r
DescribeAnomaly r
DescribeEventSourcesConfig r
DescribeFeedback r
DescribeInsight r
DescribeOrganizationHealth r
DescribeOrganizationOverview r
DescribeOrganizationResourceCollectionHealth r
DescribeResourceCollectionHealth r
DescribeServiceIntegration r
GetCostEstimation r
GetResourceCollection r
ListAnomaliesForInsight l  ServiceNames
ListAnomalousLogGroups l
ListEvents l
ListInsights l
ListMonitoredResources l
ListNotificationChannels l
ListOrganizationInsights l
ListRecommendations l
PutFeedback w
RemoveNotificationChannel w topic*
SearchInsights l  ServiceNames
SearchOrganizationInsights l
StartCostEstimation r
UpdateEventSourcesConfig w
UpdateResourceCollection w
UpdateServiceIntegration w`;
