export const data: string = `Amazon EMR Serverless





application /applications/{ApplicationId} #
jobrun /applications/{ApplicationId}/jobruns/{JobRunId} #
session /applications/{ApplicationId}/sessions/{SessionId} #

AccessInteractiveEndpoints w application*
AccessLivyEndpoints w application*
AccessSystemProfileLogs w jobrun*
CancelJobRun w jobrun*
CreateApplication w  +%
DeleteApplication w application*
GetApplication r application*
GetDashboardForJobRun r jobrun*
GetJobRun r jobrun*
GetResourceDashboard r session*
GetSession r session*
GetSessionEndpoint r session*
ListApplications l
ListJobRunAttempts l jobrun*
ListJobRuns l application*
ListSessions l application*
ListTagsForResource r application,jobrun,session
StartApplication w application*
StartJobRun w application* +%
StartSession w application* +%
StopApplication w application*
TagResource t application,jobrun,session +%
TerminateSession w session*
UntagResource t application,jobrun,session %
UpdateApplication w application*`;
