export const data: string = `Amazon CloudWatch Network Synthetic Monitor





monitor monitor/{MonitorName} #
probe probe/{ProbeId} #

CreateMonitor w monitor* +%
CreateProbe w  +%
DeleteMonitor w monitor*
DeleteProbe w probe*
GetMonitor r monitor*
GetProbe r probe*
ListMonitors l
ListTagsForResource r monitor,probe
TagResource t monitor,probe +%
UntagResource t monitor,probe %
UpdateMonitor w monitor*
UpdateProbe w probe*`;
