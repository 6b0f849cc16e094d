export const data: string = `Amazon Forecast





algorithm arn:{Partition}:forecast:::algorithm/{ResourceId}
dataset dataset/{ResourceId} #
datasetgroup dataset-group/{ResourceId} #
datasetimportjob dataset-import-job/{ResourceId} #
endpoint forecast-endpoint/{ResourceId} #
explainability explainability/{ResourceId} #
explainabilityexport explainability-export/{ResourceId} #
forecast forecast/{ResourceId} #
forecastexport forecast-export-job/{ResourceId} #
monitor monitor/{ResourceId} #
predictor predictor/{ResourceId} #
predictorbacktestexportjob predictor-backtest-export-job/{ResourceId} #
whatifanalysis what-if-analysis/{ResourceId} #
whatifforecast what-if-forecast/{ResourceId} #
whatifforecastexport what-if-forecast-export/{ResourceId} #

CreateAutoPredictor w  +%
CreateDataset w dataset* +%
CreateDatasetGroup w datasetgroup* +%
CreateDatasetImportJob w datasetimportjob* +%
CreateExplainability w forecast* +%
CreateExplainabilityExport w explainability* +%
CreateForecast w predictor* +%
CreateForecastEndpoint w predictor* +%
CreateForecastExportJob w forecast* +%
CreateMonitor w predictor* +%
CreatePredictor w datasetgroup* +%
CreatePredictorBacktestExportJob w predictor* +%
CreateWhatIfAnalysis w forecast* +%
CreateWhatIfForecast w whatifanalysis* +%
CreateWhatIfForecastExport w whatifforecast* +%
DeleteDataset w dataset*
DeleteDatasetGroup w datasetgroup*
DeleteDatasetImportJob w datasetimportjob*
DeleteExplainability w explainability*
DeleteExplainabilityExport w explainabilityexport*
DeleteForecast w forecast*
DeleteForecastEndpoint w endpoint*
DeleteForecastExportJob w forecastexport*
DeleteMonitor w monitor*
DeletePredictor w predictor*
DeletePredictorBacktestExportJob w predictorbacktestexportjob*
DeleteResourceTree w dataset*,datasetgroup*,datasetimportjob*,endpoint*,explainability*,explainabilityexport*,forecast*,forecastexport*,monitor*,predictor*,predictorbacktestexportjob*,whatifanalysis*,whatifforecast*,whatifforecastexport*
DeleteWhatIfAnalysis w whatifanalysis*
DeleteWhatIfForecast w whatifforecast*
DeleteWhatIfForecastExport w whatifforecastexport*
DescribeAutoPredictor r predictor*
DescribeDataset r dataset*
DescribeDatasetGroup r datasetgroup*
DescribeDatasetImportJob r datasetimportjob*
DescribeExplainability r explainability*
DescribeExplainabilityExport r explainabilityexport*
DescribeForecast r forecast*
DescribeForecastEndpoint r endpoint*
DescribeForecastExportJob r forecastexport*
DescribeMonitor r monitor*
DescribePredictor r predictor*
DescribePredictorBacktestExportJob r predictorbacktestexportjob*
DescribeWhatIfAnalysis r whatifanalysis*
DescribeWhatIfForecast r whatifforecast*
DescribeWhatIfForecastExport r whatifforecastexport*
GetAccuracyMetrics r predictor*
GetRecentForecastContext r endpoint*
InvokeForecastEndpoint r endpoint*
ListDatasetGroups r
ListDatasetImportJobs r
ListDatasets r
ListExplainabilities r
ListExplainabilityExports r
ListForecastExportJobs r
ListForecasts r
ListMonitorEvaluations r monitor*
ListMonitors r
ListPredictorBacktestExportJobs r
ListPredictors r
ListTagsForResource r dataset,datasetgroup,datasetimportjob,endpoint,explainability,explainabilityexport,forecast,forecastexport,monitor,predictor,predictorbacktestexportjob,whatifanalysis,whatifforecast,whatifforecastexport
ListWhatIfAnalyses r
ListWhatIfForecastExports r
ListWhatIfForecasts r
QueryForecast r forecast*
QueryWhatIfForecast r whatifforecast*
ResumeResource w monitor* +%
StopResource w datasetimportjob*,endpoint*,explainability*,explainabilityexport*,forecast*,forecastexport*,monitor*,predictor*,predictorbacktestexportjob*,whatifanalysis*,whatifforecast*,whatifforecastexport* +%
TagResource t dataset,datasetgroup,datasetimportjob,endpoint,explainability,explainabilityexport,forecast,forecastexport,monitor,predictor,predictorbacktestexportjob,whatifanalysis,whatifforecast,whatifforecastexport +%
UntagResource t dataset,datasetgroup,datasetimportjob,endpoint,explainability,explainabilityexport,forecast,forecastexport,monitor,predictor,predictorbacktestexportjob,whatifanalysis,whatifforecast,whatifforecastexport %
UpdateDatasetGroup w dataset*,datasetgroup*`;
