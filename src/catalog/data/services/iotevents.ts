export const data: string = `AWS IoT Events

keyValue



alarmmodel alarmModel/{AlarmModelName} #
detectormodel detectorModel/{DetectorModelName} #
input input/{InputName} #

BatchAcknowledgeAlarm w alarmmodel*=#
BatchDeleteDetector w detectormodel*=#
BatchDisableAlarm w alarmmodel*=#
BatchEnableAlarm w alarmmodel*=#
BatchPutMessage w input*=#
BatchResetAlarm w alarmmodel*=#
BatchSnoozeAlarm w alarmmodel*=#
BatchUpdateDetector w detectormodel*=#
CreateAlarmModel w alarmmodel*=#+%
CreateDetectorModel w detectormodel*=#+%
CreateInput w input*=#+%
DeleteAlarmModel w alarmmodel*=#
DeleteDetectorModel w detectormodel*=#
DeleteInput w input*=#
DescribeAlarm r alarmmodel*=#
DescribeAlarmModel r alarmmodel*=#
DescribeDetector r detectormodel*=#
DescribeDetectorModel r detectormodel*=#
DescribeDetectorModelAnalysis r
DescribeInput r input*=#
DescribeLoggingOptions r
GetDetectorModelAnalysisResults r
ListAlarmModelVersions l alarmmodel*=#
ListAlarmModels l
ListAlarms l alarmmodel*=#
ListDetectorModelVersions l detectormodel*=#
ListDetectorModels l
ListDetectors l detectormodel*=#
ListInputRoutings l
ListInputs l
ListTagsForResource r alarmmodel=#,detectormodel=#,input=#
PutLoggingOptions w
StartDetectorModelAnalysis w
TagResource t alarmmodel=#+%,detectormodel=#+%,input=#+%
UntagResource t alarmmodel=#%,detectormodel=#%,input=#%
UpdateAlarmModel w alarmmodel*=#
UpdateDetectorModel w detectormodel*=#
UpdateInput w input*=#
UpdateInputRouting w input*=#`;
