export const data: string = `AWS CloudTrail





channel channel/{ChannelId} #
dashboard dashboard/{DashboardName} #
eventdatastore eventdatastore/{EventDataStoreId} #
trail trail/{TrailName} #

AddTags t channel,dashboard,eventdatastore,trail +%
CancelQuery w eventdatastore*
CreateChannel w channel*,eventdatastore* +%
CreateDashboard w dashboard* +%
CreateEventDataStore w eventdatastore* +%
CreateServiceLinkedChannel w channel*
CreateTrail w trail* +%
DeleteChannel w channel*
DeleteDashboard w dashboard*
DeleteEventDataStore w eventdatastore*
DeleteResourcePolicy w channel,dashboard,eventdatastore
DeleteServiceLinkedChannel w channel*
DeleteTrail w trail*
DeregisterOrganizationDelegatedAdmin w
DescribeQuery r eventdatastore*
DescribeTrails r
DisableFederation w eventdatastore*
EnableFederation w eventdatastore*
GenerateQuery w eventdatastore*
GenerateQueryResultsSummary r eventdatastore*
GetChannel r channel*
GetDashboard r dashboard*
GetEventConfiguration r eventdatastore,trail
GetEventDataStore r eventdatastore*
GetEventDataStoreData r eventdatastore*
GetEventSelectors r trail*
GetImport r
GetInsightSelectors r eventdatastore,trail
GetQueryResults r eventdatastore*
GetResourcePolicy r channel,dashboard,eventdatastore
GetServiceLinkedChannel r channel*
GetTrail r trail*
GetTrailStatus r trail*
ListChannels l
ListDashboards l
ListEventDataStores l
ListImportFailures r
ListImports l
ListInsightsData l trail*
ListPublicKeys r
ListQueries l eventdatastore*
ListServiceLinkedChannels l
ListTags r channel,dashboard,eventdatastore,trail
ListTrails l
LookupEvents r
PutEventConfiguration w eventdatastore,trail
PutEventSelectors w trail*
PutInsightSelectors w eventdatastore,trail
PutResourcePolicy w channel,dashboard,eventdatastore
RegisterOrganizationDelegatedAdmin w
RemoveTags t channel,dashboard,eventdatastore,trail %
RestoreEventDataStore w eventdatastore*
SearchSampleQueries r
StartDashboardRefresh w dashboard*
StartEventDataStoreIngestion w eventdatastore*
StartImport w
StartLogging w trail*
StartQuery w eventdatastore*
StopEventDataStoreIngestion w eventdatastore*
StopImport w
StopLogging w trail*
UpdateChannel w channel*
UpdateDashboard w dashboard*
UpdateEventDataStore w eventdatastore*
UpdateServiceLinkedChannel w channel*
UpdateTrail w trail*`;
