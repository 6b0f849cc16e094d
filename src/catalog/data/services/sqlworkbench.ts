export const data: string = `AWS SQL Workbench





chart chart/{ResourceId} #
connection connection/{ResourceId} #
notebook notebook/{ResourceId} #
query query/{ResourceId} #

AssociateConnectionWithChart w chart*=#,connection*=#
AssociateConnectionWithTab w connection*=#
AssociateNotebookWithTab w notebook*=#
AssociateQueryWithTab w query*=#
BatchDeleteFolder w
BatchGetNotebookCell r notebook*=#
CreateAccount w
CreateChart w chart*=#+%
CreateConnection w connection*=#+%
CreateFolder w
CreateNotebook w notebook*=#+%
CreateNotebookCell w notebook*=#+%
CreateNotebookFromVersion w notebook*=#+%
CreateNotebookVersion w notebook*=#+%
CreateSavedQuery w query*=#+%
DeleteChart w chart*=#
DeleteConnection w connection*=#
DeleteNotebook w notebook*=#
DeleteNotebookCell w notebook*=#
DeleteNotebookVersion w notebook*=#
DeleteQCustomContext w
DeleteSavedQuery w query*=#
DeleteSqlGenerationContext w
DeleteTab w
DriverExecute w connection*=#
DuplicateNotebook w notebook*=#+%
ExportNotebook r notebook*=#
GenerateSession w
GetAccountInfo r
GetAccountSettings r
GetAutocompletionMetadata r
GetAutocompletionResource r
GetChart r chart*=#
GetConnection r connection*=#
GetNotebook r notebook*=#
GetNotebookVersion r notebook*=#
GetQCustomContext r
GetQSqlPromptQuotas r
GetQSqlRecommendations r
GetQueryExecutionHistory r
GetSavedQuery r query*=#
GetSchemaInference r
GetSqlGenerationContext r
GetSqlRecommendations r
GetUserInfo r
GetUserWorkspaceSettings r
ImportNotebook w notebook*=#+%
ListConnections l
ListDatabases l
ListFiles l
ListNotebookVersions l notebook*=#
ListNotebooks l
ListQueryExecutionHistory l
ListRedshiftClusters l
ListSampleDatabases r
ListSavedQueryVersions l query*=#
ListTabs l
ListTaggedResources r
ListTagsForResource r chart=#,connection=#,notebook=#,query=#
PassAccountSettings w
PutQCustomContext w
PutSqlGenerationContext w
PutTab w
PutUserWorkspaceSettings w
RestoreNotebookVersion w notebook*=#+%
TagResource t chart=#+%,connection=#+%,notebook=#+%,query=#+%
UntagResource t chart=#%,connection=#%,notebook=#%,query=#%
UpdateAccountConnectionSettings w
UpdateAccountExportSettings w
UpdateAccountGeneralSettings w
UpdateAccountQSqlSettings w
UpdateChart w chart*=#+%
UpdateConnection w connection*=#+%
UpdateFileFolder w chart=#,query=#
UpdateFolder w
UpdateNotebook w notebook*=#+%
UpdateNotebookCellContent w notebook*=#+%
UpdateNotebookCellLayout w notebook*=#+%
UpdateSavedQuery w query*=#+%`;
