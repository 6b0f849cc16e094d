export const data: string = `Amazon Machine Learning





batchprediction batchprediction/{BatchPredictionId}
datasource datasource/{DatasourceId}
evaluation evaluation/{EvaluationId}
mlmodel mlmodel/{MlModelId}

AddTags t batchprediction,datasource,evaluation,mlmodel
CreateBatchPrediction w batchprediction*,datasource*,mlmodel*
CreateDataSourceFromRDS w datasource*
CreateDataSourceFromRedshift w datasource*
CreateDataSourceFromS3 w datasource*
CreateEvaluation w datasource*,evaluation*,mlmodel*
CreateMLModel w datasource*,mlmodel*
CreateRealtimeEndpoint w mlmodel*
DeleteBatchPrediction w batchprediction*
DeleteDataSource w datasource*
DeleteEvaluation w evaluation*
DeleteMLModel w mlmodel*
DeleteRealtimeEndpoint w mlmodel*
DeleteTags t batchprediction,datasource,evaluation,mlmodel
DescribeBatchPredictions l
DescribeDataSources l
DescribeEvaluations l
DescribeMLModels l
DescribeTags l batchprediction,datasource,evaluation,mlmodel
GetBatchPrediction r batchprediction*
GetDataSource r datasource*
GetEvaluation r datasource*
GetMLModel r mlmodel*
Predict w mlmodel*
UpdateBatchPrediction w batchprediction*
UpdateDataSource w datasource*
UpdateEvaluation w evaluation*
UpdateMLModel w mlmodel*`;
