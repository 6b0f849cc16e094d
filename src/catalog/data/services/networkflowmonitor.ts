export const data: string = `Network Flow Monitor





monitor monitor/{MonitorName} #
scope scope/{ScopeId} #

CreateMonitor w monitor* +%
CreateScope w  +%
DeleteMonitor w monitor*
DeleteScope w scope*
GetMonitor r monitor*
GetQueryResultsMonitorTopContributors r monitor*
GetQueryResultsWorkloadInsightsTopContributors r scope*
GetQueryResultsWorkloadInsightsTopContributorsData r scope*
GetQueryStatusMonitorTopContributors r monitor*
GetQueryStatusWorkloadInsightsTopContributors r scope*
GetQueryStatusWorkloadInsightsTopContributorsData r scope*
GetScope r scope*
ListMonitors l
ListScopes l
ListTagsForResource r monitor,scope
Publish w
StartQueryMonitorTopContributors w monitor*
StartQueryWorkloadInsightsTopContributors w scope*
StartQueryWorkloadInsightsTopContributorsData w scope*
StopQueryMonitorTopContributors w monitor*
StopQueryWorkloadInsightsTopContributors w scope*
StopQueryWorkloadInsightsTopContributorsData w scope*
TagResource t monitor,scope +%
UntagResource t monitor,scope %
UpdateMonitor w monitor*
UpdateScope w scope*`;
