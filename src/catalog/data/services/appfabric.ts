export const data: string = `AWS AppFabric





appauthorization appbundle/{AppbundleId}/appauthorization/{AppAuthorizationIdentifier} #
appbundle appbundle/{AppBundleIdentifier} #
ingestion appbundle/{AppbundleId}/ingestion/{IngestionIdentifier} #
ingestiondestination appbundle/{AppbundleId}/ingestion/{IngestionIdentifier}/ingestiondestination/{IngestionDestinationIdentifier} #

BatchGetUserAccessTasks w appbundle*
ConnectAppAuthorization w appauthorization*,appbundle*
CreateAppAuthorization w appbundle* +%
CreateAppBundle w  +%
CreateIngestion w appbundle* +%
CreateIngestionDestination w appbundle*,ingestion* +%
DeleteAppAuthorization w appauthorization*,appbundle*
DeleteAppBundle w appbundle*
DeleteIngestion w appbundle*,ingestion*
DeleteIngestionDestination w appbundle*,ingestion*,ingestiondestination*
GetAppAuthorization r appauthorization*,appbundle* #
GetAppBundle r appbundle* #
GetIngestion r appbundle*,ingestion* #
GetIngestionDestination r appbundle*,ingestion*,ingestiondestination* #
ListAppAuthorizations l appbundle*
ListAppBundles l
ListIngestionDestinations l appbundle*,ingestion*
ListIngestions l appbundle*
ListTagsForResource r appauthorization,appbundle,ingestion,ingestiondestination
StartIngestion w appbundle*,ingestion*
StartUserAccessTasks w appbundle*
StopIngestion w appbundle*,ingestion*
TagResource t appauthorization,appbundle,ingestion,ingestiondestination #+%
UntagResource t appauthorization,appbundle,ingestion,ingestiondestination %
UpdateAppAuthorization w appauthorization*,appbundle* #
UpdateIngestionDestination w appbundle*,ingestion*,ingestiondestination* #`;
