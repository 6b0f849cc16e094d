export const data: string = `Amazon Personalize





algorithm arn:{Partition}:personalize:::algorithm/{ResourceId}
batchinferencejob batch-inference-job/{ResourceId} #
batchsegmentjob batch-segment-job/{ResourceId} #
campaign campaign/{ResourceId} #
datadeletionjob data-deletion-job/{ResourceId} #
datainsightsjob data-insights-job/{ResourceId}
dataset dataset/{ResourceId} #
datasetexportjob dataset-export-job/{ResourceId} #
datasetgroup dataset-group/{ResourceId} #
datasetimportjob dataset-import-job/{ResourceId} #
eventtracker event-tracker/{ResourceId} #
featuretransformation arn:{Partition}:personalize:::feature-transformation/{ResourceId}
filter filter/{ResourceId} #
metricattribution metric-attribution/{ResourceId}
recipe arn:{Partition}:personalize:::recipe/{ResourceId}
recommender recommender/{ResourceId} #
schema schema/{ResourceId}
solution solution/{ResourceId} #

CreateBatchInferenceJob w batchinferencejob*,solution* +%
CreateBatchSegmentJob w batchsegmentjob* +%
CreateCampaign w campaign*,solution* +%
CreateDataDeletionJob w datadeletionjob*,datasetgroup* +%
CreateDataInsightsJob w datainsightsjob*
CreateDataset w dataset*,datasetgroup* +%
CreateDatasetExportJob w dataset*,datasetexportjob* +%
CreateDatasetGroup w datasetgroup* +%
CreateDatasetImportJob w dataset*,datasetimportjob* +%
CreateEventTracker w datasetgroup*,eventtracker* +%
CreateFilter w datasetgroup*,filter* +%
CreateMetricAttribution w datasetgroup*,metricattribution*
CreateRecommender w datasetgroup*,recommender* +%
CreateSchema w schema*
CreateSolution w datasetgroup*,solution* +%
CreateSolutionVersion w solution* +%
DeleteCampaign w campaign*
DeleteDataset w dataset*
DeleteDatasetGroup w datasetgroup*
DeleteEventTracker w eventtracker*
DeleteFilter w filter*
DeleteMetricAttribution w metricattribution*
DeleteRecommender w recommender*
DeleteSchema w schema*
DeleteSolution w solution*
DescribeAlgorithm r algorithm*
DescribeBatchInferenceJob r batchinferencejob*
DescribeBatchSegmentJob r batchsegmentjob*
DescribeCampaign r campaign*
DescribeDataDeletionJob r datadeletionjob*
DescribeDataInsightsJob r datainsightsjob*
DescribeDataset r dataset*
DescribeDatasetExportJob r datasetexportjob*
DescribeDatasetGroup r datasetgroup*
DescribeDatasetImportJob r datasetimportjob*
DescribeEventTracker r eventtracker*
DescribeFeatureTransformation r featuretransformation*
DescribeFilter r filter*
DescribeMetricAttribution r metricattribution*
DescribeRecipe r recipe*
DescribeRecommender r recommender*
DescribeSchema r schema*
DescribeSolution r solution*
DescribeSolutionVersion r solution*
GetActionRecommendations r campaign*
GetDataInsights r datainsightsjob*
GetPersonalizedRanking r campaign*
GetRecommendations r campaign*
GetSolutionMetrics r solution*
ListBatchInferenceJobs l
ListBatchSegmentJobs l
ListCampaigns l
ListDataDeletionJobs l
ListDataInsightsJobs l
ListDatasetExportJobs l
ListDatasetGroups l
ListDatasetImportJobs l
ListDatasets l
ListEventTrackers l
ListFilters l
ListMetricAttributionMetrics l
ListMetricAttributions l
ListRecipes l
ListRecommenders l
ListSchemas l
ListSolutionVersions l
ListSolutions l
ListTagsForResource l batchinferencejob,batchsegmentjob,campaign,datadeletionjob,dataset,datasetexportjob,datasetgroup,datasetimportjob,eventtracker,filter,recommender,solution
PutActionInteractions w
PutActions w dataset*
PutEvents w
PutItems w dataset*
PutUsers w dataset*
StartRecommender w recommender*
StopRecommender w recommender*
StopSolutionVersionCreation w solution*
TagResource t batchinferencejob,batchsegmentjob,campaign,datadeletionjob,dataset,datasetexportjob,datasetgroup,datasetimportjob,eventtracker,filter,recommender,solution +%
UntagResource t batchinferencejob,batchsegmentjob,campaign,datadeletionjob,dataset,datasetexportjob,datasetgroup,datasetimportjob,eventtracker,filter,recommender,solution %
UpdateCampaign w campaign*
UpdateDataset w dataset*
UpdateMetricAttribution w metricattribution*
UpdateRecommender w recommender*
UpdateSolution w solution*`;
