export const data: string = `Amazon Neptune

QueryLanguage



database {ClusterResourceId}/*

CancelLoaderJob w database*
CancelMLDataProcessingJob w database*
CancelMLModelTrainingJob w database*
CancelMLModelTransformJob w database*
CancelQuery w database*
CreateMLEndpoint w database*
DeleteDataViaQuery w database* QueryLanguage
DeleteMLEndpoint w database*
DeleteStatistics w database*
GetEngineStatus r database*
GetGraphSummary r database*
GetLoaderJobStatus r database*
GetMLDataProcessingJobStatus r database*
GetMLEndpointStatus r database*
GetMLModelTrainingJobStatus r database*
GetMLModelTransformJobStatus r database*
GetQueryStatus r database* QueryLanguage
GetStatisticsStatus r database*
GetStreamRecords r database* QueryLanguage
ListLoaderJobs l database*
ListMLDataProcessingJobs l database*
ListMLEndpoints l database*
ListMLModelTrainingJobs l database*
ListMLModelTransformJobs l database*
ManageStatistics w database*
ReadDataViaQuery r database* QueryLanguage
ResetDatabase w database*
StartLoaderJob w database*
StartMLDataProcessingJob w database*
StartMLModelTrainingJob w database*
StartMLModelTransformJob w database*
WriteDataViaQuery w database* QueryLanguage
connect w database*`;
