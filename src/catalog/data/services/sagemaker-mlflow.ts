export const data: string = `Amazon SageMaker with MLflow





mlflow-tracking-server arn:{Partition}:sagemaker:{Region}:{Account}:mlflow-tracking-server/{MlflowTrackingServerName}

AccessUI r
CreateExperiment w mlflow-tracking-server*=#
CreateModelVersion w mlflow-tracking-server*=#
CreateRegisteredModel w mlflow-tracking-server*=#
CreateRun w mlflow-tracking-server*=#
DeleteExperiment w mlflow-tracking-server*=#
DeleteLoggedModel w mlflow-tracking-server*=#
DeleteLoggedModelTag w mlflow-tracking-server*=#
DeleteModelVersion w mlflow-tracking-server*=#
DeleteModelVersionTag w mlflow-tracking-server*=#
DeleteRegisteredModel w mlflow-tracking-server*=#
DeleteRegisteredModelAlias w mlflow-tracking-server*=#
DeleteRegisteredModelTag w mlflow-tracking-server*=#
DeleteRun w mlflow-tracking-server*=#
DeleteTag w mlflow-tracking-server*=#
DeleteTraceTag w mlflow-tracking-server*=#
DeleteTraces w mlflow-tracking-server*=#
EndTrace w mlflow-tracking-server*=#
FinalizeLoggedModel w mlflow-tracking-server*=#
GetDownloadURIForModelVersionArtifacts r mlflow-tracking-server*=#
GetExperiment r mlflow-tracking-server*=#
GetExperimentByName r mlflow-tracking-server*=#
GetLatestModelVersions l mlflow-tracking-server*=#
GetLoggedModel r mlflow-tracking-server*=#
GetMetricHistory r mlflow-tracking-server*=#
GetModelVersion r mlflow-tracking-server*=#
GetModelVersionByAlias r mlflow-tracking-server*=#
GetRegisteredModel r mlflow-tracking-server*=#
GetRun r mlflow-tracking-server*=#
GetTraceInfo r mlflow-tracking-server*=#
ListArtifacts l mlflow-tracking-server*=#
ListLoggedModelArtifacts l mlflow-tracking-server*=#
LogBatch w mlflow-tracking-server*=#
LogInputs w mlflow-tracking-server*=#
LogLoggedModelParams w mlflow-tracking-server*=#
LogMetric w mlflow-tracking-server*=#
LogModel w mlflow-tracking-server*=#
LogOutputs w mlflow-tracking-server*=#
LogParam w mlflow-tracking-server*=#
RenameRegisteredModel w mlflow-tracking-server*=#
RestoreExperiment w mlflow-tracking-server*=#
RestoreRun w mlflow-tracking-server*=#
SearchExperiments r mlflow-tracking-server*=#
SearchLoggedModels r mlflow-tracking-server*=#
SearchModelVersions r mlflow-tracking-server*=#
SearchRegisteredModels r mlflow-tracking-server*=#
SearchRuns r mlflow-tracking-server*=#
SearchTraces r mlflow-tracking-server*=#
SetExperimentTag w mlflow-tracking-server*=#
SetLoggedModelTags w mlflow-tracking-server*=#
SetModelVersionTag w mlflow-tracking-server*=#
SetRegisteredModelAlias w mlflow-tracking-server*=#
SetRegisteredModelTag w mlflow-tracking-server*=#
SetTag w mlflow-tracking-server*=#
SetTraceTag w mlflow-tracking-server*=#
StartTrace w mlflow-tracking-server*=#
TransitionModelVersionStage w mlflow-tracking-server*=#
UpdateExperiment w mlflow-tracking-server*=#
UpdateModelVersion w mlflow-tracking-server*=#
UpdateRegisteredModel w mlflow-tracking-server*=#
UpdateRun w mlflow-tracking-server*=#`;
