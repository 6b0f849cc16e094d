export const data: string = `Amazon Athena





capacity-reservation capacity-reservation/{CapacityReservationName} #
datacatalog datacatalog/{DataCatalogName} #
session workgroup/{WorkGroupName}/session/{SessionId} #
workgroup workgroup/{WorkGroupName} #

BatchGetNamedQuery r workgroup*
BatchGetPreparedStatement r workgroup*
BatchGetQueryExecution r workgroup*
CancelCapacityReservation w capacity-reservation*
CancelQueryExecution w workgroup*
CreateCapacityReservation w capacity-reservation* +%
CreateDataCatalog w datacatalog* +%
CreateNamedQuery w workgroup*
CreateNotebook w workgroup*
CreatePreparedStatement w workgroup*
CreatePresignedNotebookUrl w workgroup*
CreateWorkGroup w workgroup* +%
DeleteCapacityReservation w capacity-reservation*
DeleteDataCatalog w datacatalog*
DeleteNamedQuery w workgroup*
DeleteNotebook w workgroup*
DeletePreparedStatement w workgroup*
DeleteWorkGroup w workgroup*
ExportNotebook w workgroup*
GetCalculationExecution r workgroup*
GetCalculationExecutionCode r workgroup*
GetCalculationExecutionStatus r workgroup*
GetCapacityAssignmentConfiguration r capacity-reservation*
GetCapacityReservation r capacity-reservation*
GetCatalogs r
GetDataCatalog r datacatalog*
GetDatabase r datacatalog*
GetExecutionEngine r
GetExecutionEngines r
GetNamedQuery r workgroup*
GetNamespace r
GetNamespaces r
GetNotebookMetadata r workgroup*
GetPreparedStatement r workgroup*
GetQueryExecution r workgroup*
GetQueryExecutions r
GetQueryResults r workgroup*
GetQueryResultsStream r workgroup*
GetQueryRuntimeStatistics r workgroup*
GetResourceDashboard r session,workgroup*
GetSession r session,workgroup*
GetSessionEndpoint w session,workgroup*
GetSessionStatus r session,workgroup*
GetTable r
GetTableMetadata r datacatalog*
GetTables r
GetWorkGroup r workgroup*
ImportNotebook w workgroup*
ListApplicationDPUSizes l
ListCalculationExecutions l workgroup*
ListCapacityReservations l
ListDataCatalogs l
ListDatabases l datacatalog*
ListEngineVersions r
ListExecutors l
ListNamedQueries l workgroup*
ListNotebookMetadata l workgroup*
ListNotebookSessions l workgroup*
ListPreparedStatements l workgroup*
ListQueryExecutions r workgroup*
ListSessions l workgroup*
ListTableMetadata r datacatalog*
ListTagsForResource r capacity-reservation*,datacatalog*,session*,workgroup*
ListWorkGroups l
PutCapacityAssignmentConfiguration w capacity-reservation*,workgroup*
RunQuery w
StartCalculationExecution w workgroup*
StartQueryExecution w workgroup*
StartSession w session,workgroup* +%
StopCalculationExecution w workgroup*
StopQueryExecution w workgroup*
TagResource t capacity-reservation*,datacatalog*,session*,workgroup* +%
TerminateSession w session,workgroup*
UntagResource t capacity-reservation*,datacatalog*,session*,workgroup* %
UpdateCapacityReservation w capacity-reservation*
UpdateDataCatalog w datacatalog*
UpdateNamedQuery w workgroup*
UpdateNotebook w workgroup*
UpdateNotebookMetadata w workgroup*
UpdatePreparedStatement w workgroup*
UpdateWorkGroup w workgroup*`;
