export const data: string = `AWS Systems Manager for SAP





application {ApplicationType}/{ApplicationId} #
component {ApplicationType}/{ApplicationId}/COMPONENT/{ComponentId} #
database {ApplicationType}/{ApplicationId}/DB/{DatabaseId} #

BackupDatabase w
DeleteResourcePermission p
DeregisterApplication w application
GetApplication r
GetComponent r component
GetConfigurationCheckOperation r
GetDatabase r
GetOperation r
GetResourcePermission p
ListApplications l
ListComponents l application
ListConfigurationCheckDefinitions l
ListConfigurationCheckOperations l
ListDatabases l
ListOperationEvents l
ListOperations l
ListSubCheckResults l
ListSubCheckRuleResults l
ListTagsForResource r
PutResourcePermission p
RegisterApplication w  +%
RestoreDatabase w
StartApplication w application
StartApplicationRefresh w application
StartConfigurationChecks w
StopApplication w application
TagResource t application,component,database +%
UntagResource t application,component,database %
UpdateApplicationSettings w application
UpdateHANABackupSettings w`;
