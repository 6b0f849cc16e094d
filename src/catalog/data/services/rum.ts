export const data: string = `AWS CloudWatch RUM





appmonitorresource appmonitor/{Name} #

BatchCreateRumMetricDefinitions w appmonitorresource*
BatchDeleteRumMetricDefinitions w appmonitorresource*
BatchGetRumMetricDefinitions r appmonitorresource*
CreateAppMonitor w appmonitorresource* +%
DeleteAppMonitor w appmonitorresource*
DeleteResourcePolicy w appmonitorresource*
DeleteRumMetricsDestination w appmonitorresource*
GetAppMonitor r appmonitorresource*
GetAppMonitorData r appmonitorresource*
GetResourcePolicy r appmonitorresource*
ListAppMonitors l
ListRumMetricsDestinations r appmonitorresource*
ListTagsForResource r
PutResourcePolicy w appmonitorresource*
PutRumEvents w appmonitorresource*
PutRumMetricsDestination w appmonitorresource*
TagResource t appmonitorresource* +%
UntagResource t appmonitorresource* %
UpdateAppMonitor w appmonitorresource*
UpdateRumMetricDefinition w appmonitorresource*`;
