export const data: string = `Amazon Honeycode





screen screen:workbook/{WorkbookId}/app/{AppId}/screen/{ScreenId}
screen-automation screen-automation:workbook/{WorkbookId}/app/{AppId}/screen/{ScreenId}/automation/{AutomationId}
table table:workbook/{WorkbookId}/table/{TableId}
workbook workbook:workbook/{WorkbookId}

ApproveTeamAssociation w
BatchCreateTableRows w table*
BatchDeleteTableRows w table*
BatchUpdateTableRows w table*
BatchUpsertTableRows w table*
CreateTeam w
CreateTenant w
DeleteDomains w
DeregisterGroups w
DescribeTableDataImportJob r table*
DescribeTeam r
GetScreenData r screen*
InvokeScreenAutomation w screen-automation*
ListDomains l
ListGroups l
ListTableColumns l table*
ListTableRows l table*
ListTables l workbook*
ListTagsForResource t
ListTeamAssociations l
ListTenants l
QueryTableRows r table*
RegisterDomainForVerification w
RegisterGroups w
RejectTeamAssociation w
RestartDomainVerification w
StartTableDataImportJob w table*
TagResource t
UntagResource t
UpdateTeam w`;
