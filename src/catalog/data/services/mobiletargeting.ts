export const data: string = `Amazon Pinpoint





app apps/{AppId} #
application-metrics apps/{AppId}/kpis/daterange/{KpiName}
apps apps/*
attribute apps/{AppId}/attributes/{AttributeType}
campaign apps/{AppId}/campaigns/{CampaignId} #
campaign-metrics apps/{AppId}/campaigns/{CampaignId}/kpis/daterange/{KpiName}
channel apps/{AppId}/channels/{ChannelType}
channels apps/{AppId}/channels
endpoint apps/{AppId}/endpoints/{EndpointId}
event-stream apps/{AppId}/eventstream
events apps/{AppId}/events
export-job apps/{AppId}/jobs/export/{JobId}
import-job apps/{AppId}/jobs/import/{JobId}
journey apps/{AppId}/journeys/{JourneyId} #
journey-execution-activity-metrics apps/{AppId}/journeys/{JourneyId}/activities/{JourneyActivityId}/execution-metrics
journey-execution-metrics apps/{AppId}/journeys/{JourneyId}/execution-metrics
journey-metrics apps/{AppId}/journeys/{JourneyId}/kpis/daterange/{KpiName}
journeys apps/{AppId}/journeys
messages apps/{AppId}/messages
otp apps/{AppId}/otp
phone-number-validate phone/number/validate
recommender recommenders/{RecommenderId}
recommenders recommenders/*
reports reports
segment apps/{AppId}/segments/{SegmentId} #
template templates/{TemplateName}/{TemplateType} #
templates templates
user apps/{AppId}/users/{UserId}
verify-otp apps/{AppId}/verify-otp

CreateApp w apps* #+%
CreateCampaign w app* #+%
CreateEmailTemplate w template* #+%
CreateExportJob w app*
CreateImportJob w app*
CreateInAppTemplate w template* #+%
CreateJourney w journeys* #+%
CreatePushTemplate w template* #+%
CreateRecommenderConfiguration w recommenders*
CreateSegment w app* #+%
CreateSmsTemplate w template* #+%
CreateVoiceTemplate w template* #+%
DeleteAdmChannel w channel*
DeleteApnsChannel w channel*
DeleteApnsSandboxChannel w channel*
DeleteApnsVoipChannel w channel*
DeleteApnsVoipSandboxChannel w channel*
DeleteApp w app*
DeleteBaiduChannel w channel*
DeleteCampaign w campaign*
DeleteEmailChannel w channel*
DeleteEmailTemplate w template*
DeleteEndpoint w endpoint*
DeleteEventStream w event-stream*
DeleteGcmChannel w channel*
DeleteInAppTemplate w template*
DeleteJourney w journey*
DeletePushTemplate w template*
DeleteRecommenderConfiguration w recommender*
DeleteSegment w segment*
DeleteSmsChannel w channel*
DeleteSmsTemplate w template*
DeleteUserEndpoints w user*
DeleteVoiceChannel w channel*
DeleteVoiceTemplate w template*
GetAdmChannel r channel*
GetApnsChannel r channel*
GetApnsSandboxChannel r channel*
GetApnsVoipChannel r channel*
GetApnsVoipSandboxChannel r channel*
GetApp r app*
GetApplicationDateRangeKpi r application-metrics*
GetApplicationSettings l app*
GetApps r apps*
GetBaiduChannel r channel*
GetCampaign r campaign*
GetCampaignActivities l campaign*
GetCampaignDateRangeKpi r campaign-metrics*
GetCampaignVersion r campaign*
GetCampaignVersions l campaign*
GetCampaigns l app*
GetChannels l channels*
GetEmailChannel r channel*
GetEmailTemplate r template*
GetEndpoint r endpoint*
GetEventStream r event-stream*
GetExportJob r export-job*
GetExportJobs l app*
GetGcmChannel r channel*
GetImportJob r import-job*
GetImportJobs l app*
GetInAppMessages r app*
GetInAppTemplate r template*
GetJourney r journey*
GetJourneyDateRangeKpi r journey-metrics*
GetJourneyExecutionActivityMetrics r journey-execution-activity-metrics*
GetJourneyExecutionMetrics r journey-execution-metrics*
GetJourneyRunExecutionActivityMetrics r journey*
GetJourneyRunExecutionMetrics r journey*
GetJourneyRuns l journey*
GetPushTemplate r template*
GetRecommenderConfiguration r recommender*
GetRecommenderConfigurations l recommenders*
GetReports r reports*
GetSegment r segment*
GetSegmentExportJobs l segment*
GetSegmentImportJobs l segment*
GetSegmentVersion r segment*
GetSegmentVersions l segment*
GetSegments l app*
GetSmsChannel r channel*
GetSmsTemplate r template*
GetUserEndpoints r user*
GetVoiceChannel r channel*
GetVoiceTemplate r template*
ListJourneys l app*
ListTagsForResource r app,campaign,journey,segment,template
ListTemplateVersions l template*
ListTemplates l templates*
PhoneNumberValidate r phone-number-validate*
PutEventStream w event-stream*
PutEvents w events*
RemoveAttributes w attribute*
SendMessages w messages*
SendOTPMessage w otp*
SendUsersMessages w messages*
TagResource t app,campaign,journey,segment,template +%
UntagResource t app,campaign,journey,segment,template +%
UpdateAdmChannel w channel*
UpdateApnsChannel w channel*
UpdateApnsSandboxChannel w channel*
UpdateApnsVoipChannel w channel*
UpdateApnsVoipSandboxChannel w channel*
UpdateApplicationSettings w app*
UpdateBaiduChannel w channel*
UpdateCampaign w campaign* +%
UpdateEmailChannel w channel*
UpdateEmailTemplate w template* +%
UpdateEndpoint w endpoint*
UpdateEndpointsBatch w app*
UpdateGcmChannel w channel*
UpdateInAppTemplate w template* +%
UpdateJourney w journey* +%
UpdateJourneyState w journey* +%
UpdatePushTemplate w template* +%
UpdateRecommenderConfiguration w recommender*
UpdateSegment w segment* +%
UpdateSmsChannel w channel*
UpdateSmsTemplate w template* +%
UpdateTemplateActiveVersion w template*
UpdateVoiceChannel w channel*
UpdateVoiceTemplate w template* +%
VerifyOTPMessage w verify-otp*`;
