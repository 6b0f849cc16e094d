export const data: string = `AWS Cost Explorer Service





anomalymonitor arn:{Partition}:ce::{Account}:anomalymonitor/{Identifier} #
anomalysubscription arn:{Partition}:ce::{Account}:anomalysubscription/{Identifier} #
billingview arn:{Partition}:billing::{Account}:billingview/{ResourceId} #
costcategory arn:{Partition}:ce::{Account}:costcategory/{Identifier} #

CreateAnomalyMonitor w  +%
CreateAnomalySubscription w  +%
CreateCostCategoryDefinition w  +%
CreateNotificationSubscription w
CreateReport w
DeleteAnomalyMonitor w anomalymonitor* #
DeleteAnomalySubscription w anomalysubscription* #
DeleteCostCategoryDefinition w costcategory* #
DeleteNotificationSubscription w
DeleteReport w
DescribeCostCategoryDefinition r costcategory* #
DescribeNotificationSubscription r
DescribeReport r
GetAnomalies r anomalymonitor* #
GetAnomalyMonitors r anomalymonitor* #
GetAnomalySubscriptions r anomalysubscription* #
GetApproximateUsageRecords r
GetCommitmentPurchaseAnalysis r
GetConsoleActionSetEnforced r
GetCostAndUsage r billingview #
GetCostAndUsageComparisons r billingview #
GetCostAndUsageWithResources r billingview #
GetCostCategories r billingview #
GetCostComparisonDrivers r billingview #
GetCostForecast r billingview #
GetDimensionValues r billingview #
GetPreferences r
GetReservationCoverage r
GetReservationPurchaseRecommendation r
GetReservationUtilization r
GetRightsizingRecommendation r
GetSavingsPlanPurchaseRecommendationDetails r
GetSavingsPlansCoverage r
GetSavingsPlansPurchaseRecommendation r
GetSavingsPlansUtilization r
GetSavingsPlansUtilizationDetails r
GetTags r billingview #
GetUsageForecast r billingview #
ListCommitmentPurchaseAnalyses l
ListCostAllocationTagBackfillHistory l
ListCostAllocationTags l
ListCostCategoryDefinitions l
ListCostCategoryResourceAssociations l
ListSavingsPlansPurchaseRecommendationGeneration l
ListTagsForResource r anomalymonitor,anomalysubscription,costcategory #
ProvideAnomalyFeedback w
StartCommitmentPurchaseAnalysis w
StartCostAllocationTagBackfill w
StartSavingsPlansPurchaseRecommendationGeneration w
TagResource t anomalymonitor,anomalysubscription,costcategory #+%
UntagResource t anomalymonitor,anomalysubscription,costcategory #%
UpdateAnomalyMonitor w anomalymonitor* #
UpdateAnomalySubscription w anomalysubscription* #
UpdateConsoleActionSetEnforced w
UpdateCostAllocationTagsStatus w
UpdateCostCategoryDefinition w costcategory* #
UpdateNotificationSubscription w
UpdatePreferences w
UpdateReport w`;
