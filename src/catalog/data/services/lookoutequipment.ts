export const data: string = `Amazon Lookout for Equipment

IsImportingData=bool



dataset dataset/{DatasetName}/{DatasetId} #
inference-scheduler inference-scheduler/{InferenceSchedulerName}/{InferenceSchedulerId} #
label-group label-group/{LabelGroupName}/{LabelGroupId} #
model model/{ModelName}/{ModelId} #
model-version model/{ModelName}/{ModelId}/model-version/{ModelVersionNumber} #

CreateDataset w dataset* +%
CreateInferenceScheduler w inference-scheduler*,model* +%
CreateLabel w label-group*
CreateLabelGroup w label-group* +%
CreateModel w dataset*,label-group,model* +%
CreateRetrainingScheduler w model*
DeleteDataset w dataset*
DeleteInferenceScheduler w inference-scheduler*
DeleteLabel w label-group*
DeleteLabelGroup w label-group*
DeleteModel w model*
DeleteResourcePolicy w dataset,model,model-version
DeleteRetrainingScheduler w model*
DescribeDataIngestionJob r
DescribeDataset r dataset*
DescribeInferenceScheduler r inference-scheduler*
DescribeLabelGroup r label-group*
DescribeModel r model*
DescribeModelVersion r model-version*
DescribeResourcePolicy r dataset,model,model-version
DescribeRetrainingScheduler r model*
Describelabel r label-group*
ImportDataset w dataset* +%
ImportModelVersion w dataset*,label-group,model* +%IsImportingData
ListDataIngestionJobs l dataset*
ListDatasets l
ListInferenceEvents r inference-scheduler*
ListInferenceExecutions r inference-scheduler*
ListInferenceSchedulers l
ListLabelGroups l label-group*
ListLabels l label-group*
ListModelVersions l model*
ListModels l
ListRetrainingSchedulers l
ListSensorStatistics l dataset*
ListTagsForResource r dataset,inference-scheduler,label-group,model,model-version
PutResourcePolicy w dataset,model,model-version
StartDataIngestionJob w dataset*
StartInferenceScheduler w inference-scheduler*
StartRetrainingScheduler w model*
StopInferenceScheduler w inference-scheduler*
StopRetrainingScheduler w model*
TagResource t dataset,inference-scheduler,label-group,model,model-version +%
UntagResource t dataset,inference-scheduler,label-group,model,model-version %
UpdateActiveModelVersion w model*,model-version*
UpdateInferenceScheduler w inference-scheduler*
UpdateLabelGroup w label-group*
UpdateModel w model*
UpdateRetrainingScheduler w model*`;
