export const data: string = `AWS Mainframe Modernization Service





application app/{ApplicationId} #
environment env/{EnvironmentId} #

CancelBatchJobExecution w application*
CreateApplication w  +%
CreateDataSetExportTask w application*
CreateDataSetImportTask w application*
CreateDeployment w application*,environment
CreateEnvironment w  +%
DeleteApplication w application*
DeleteApplicationFromEnvironment w application*
DeleteEnvironment w environment*
GetApplication r application*
GetApplicationVersion r application*
GetBatchJobExecution r application*
GetDataSetDetails r application*
GetDataSetExportTask r application*
GetDataSetImportTask r application*
GetDeployment r application*
GetEnvironment r environment*
GetSignedBluinsightsUrl r
ListApplicationVersions r application*
ListApplications l
ListBatchJobDefinitions r application*
ListBatchJobExecutions r application*
ListBatchJobRestartPoints r application*
ListDataSetExportHistory r application*
ListDataSetImportHistory r application*
ListDataSets r application*
ListDeployments r application*
ListEngineVersions r
ListEnvironments l
ListTagsForResource r
StartApplication w application*
StartBatchJob w application*
StopApplication w application*
TagResource t application,environment +%
UntagResource t application,environment %
UpdateApplication w application*
UpdateEnvironment w environment*`;
