export const data: string = `Amazon CloudWatch Internet Monitor





healthevent monitor/{MonitorName}/health-event/{EventId} #
internetevent arn:{Partition}:internetmonitor::{Account}:internet-event/{InternetEventId}
monitor monitor/{MonitorName} #

CreateMonitor w monitor* +%
DeleteMonitor w monitor*
GetHealthEvent r monitor*
GetInternetEvent r internetevent*
GetMonitor r monitor*
GetQueryResults r monitor*
GetQueryStatus r monitor*
Link w
ListHealthEvents l monitor*
ListInternetEvents l
ListMonitors l
ListTagsForResource r monitor*
StartQuery r monitor*
StopQuery r monitor*
TagResource t monitor* +%
UntagResource t monitor* %
UpdateMonitor w monitor*`;
