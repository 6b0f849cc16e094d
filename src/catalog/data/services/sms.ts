export const data: string = `AWS Server Migration Service







CreateApp w
CreateReplicationJob w
DeleteApp w
DeleteAppLaunchConfiguration w
DeleteAppReplicationConfiguration w
DeleteAppValidationConfiguration w
DeleteReplicationJob w
DeleteServerCatalog w
DisassociateConnector w
GenerateChangeSet w
GenerateTemplate w
GetApp r
GetAppLaunchConfiguration r
GetAppReplicationConfiguration r
GetAppValidationConfiguration r
GetAppValidationOutput r
GetConnectors r
GetMessages r
GetReplicationJobs r
GetReplicationRuns r
GetServers r
ImportAppCatalog w
ImportServerCatalog w
LaunchApp w
ListApps l
NotifyAppValidationOutput w
PutAppLaunchConfiguration w
PutAppReplicationConfiguration w
PutAppValidationConfiguration w
SendMessage w
StartAppReplication w
StartOnDemandAppReplication w
StartOnDemandReplicationRun w
StopAppReplication w
TerminateApp w
UpdateApp w
UpdateReplicationJob w`;
