export const data: string = `Amazon CloudWatch

AlarmActions*
HasAccessGrant
namespace
requestInsightRuleLogGroups*
requestManagedResourceARNs=arn*



access-grant access-grant/{GrantId} #
access-profile access-profile/{ProfileId} #
alarm alarm:{AlarmName} #
alarm-mute-rule alarm-mute-rule:{AlarmMuteRuleName} #
alert alert/{AlertId} #
dashboard arn:{Partition}:cloudwatch::{Account}:dashboard/{DashboardName} #
dataset dataset/{DatasetId} #
domain domain/{DomainId} #
ingestion-endpoint ingestion-endpoint/{IngestionEndpointName}/{IngestionEndpointId} #
insight-rule insight-rule/{InsightRuleName} #
integration integration/{IntegrationId} #
metric-stream metric-stream/{MetricStreamName} #
omni-dashboard omni-dashboard/{DashboardId} #
organization-access-grant organization-access-grant/{GrantId} #
organization-domain organization-domain/{DomainId} #
service service/{ServiceName}-{UniqueAttributesHex} #
slo slo/{SloName} #
space space/{SpaceId} #
view view/{ViewName} #

AssumeAccessProfile p  HasAccessGrant
BatchGetServiceLevelIndicatorReport r
BatchGetServiceLevelObjectiveBudgetReport r slo*
CallWithBearerToken w
CreateAccessGrant p  HasAccessGrant
CreateAccessProfile p  HasAccessGrant
CreateAlert w  HasAccessGrant
CreateDomain w
CreateDomainAccessGrantForOrganization p  HasAccessGrant
CreateDomainForOrganization w
CreateIngestionEndpoint w
CreateIntegration w  HasAccessGrant
CreateOmniDashboard w  HasAccessGrant
CreateOmniThread w  HasAccessGrant
CreateOneTimeDeepLinkCode w
CreateServiceLevelObjective w  +%
CreateSpace w
CreateView w  HasAccessGrant
DeleteAccessGrant p access-grant* HasAccessGrant
DeleteAccessProfile p access-profile* HasAccessGrant
DeleteAlarmMuteRule w alarm-mute-rule*
DeleteAlarms w alarm*
DeleteAlert w alert* HasAccessGrant
DeleteAnomalyDetector w
DeleteDashboards w dashboard*
DeleteDomain w domain*
DeleteDomainAccessGrantForOrganization p organization-access-grant* HasAccessGrant
DeleteDomainForOrganization w organization-domain*
DeleteIngestionEndpoint w ingestion-endpoint*
DeleteInsightRules w insight-rule*
DeleteIntegration w integration* HasAccessGrant
DeleteMetricStream w metric-stream*
DeleteOmniDashboard w omni-dashboard* HasAccessGrant
DeleteOmniThread w  HasAccessGrant
DeletePipelineRule w dataset*
DeleteServiceLevelObjective w slo*
DeleteSpace w space*
DeleteView w view* HasAccessGrant
DescribeAlarmHistory r alarm*
DescribeAlarms r alarm*
DescribeAlarmsForMetric r
DescribeAnomalyDetectors r
DescribeInsightRules r
DisableAlarmActions w alarm*
DisableInsightRules w insight-rule*
EnableAlarmActions w alarm*
EnableInsightRules w insight-rule*
EnableTopologyDiscovery w
GenerateQuery r
GenerateQueryResultsSummary r
GetAccessGrant r access-grant* HasAccessGrant
GetAccessProfile r access-profile* HasAccessGrant
GetAgentGraph r
GetAlarmMuteRule r alarm-mute-rule*
GetAlert r alert* HasAccessGrant
GetContextGraph r  HasAccessGrant
GetDashboard r dashboard*
GetDataset r dataset* #
GetDomain r domain* HasAccessGrant
GetDomainAccessGrantForOrganization r organization-access-grant* HasAccessGrant
GetDomainForOrganization r organization-domain*
GetIngestionEndpoint r ingestion-endpoint*
GetInsightRuleReport r insight-rule*
GetIntegration r integration* HasAccessGrant
GetIntelligenceConfiguration r  HasAccessGrant
GetMetricData r dataset=# HasAccessGrant
GetMetricStatistics r
GetMetricStream r metric-stream*
GetMetricWidgetImage r
GetOTelEnrichment r
GetOmniDashboard r omni-dashboard* HasAccessGrant
GetOmniThread r  HasAccessGrant
GetPreferences r  HasAccessGrant
GetRecords r  HasAccessGrant
GetService r service*
GetServiceData r service*
GetServiceLevelObjective r slo*
GetSpace r space* HasAccessGrant
GetSpaceCredentials r
GetSpaceCredentialsForOrganization r
GetTelemetryQueryResults r  HasAccessGrant
GetTopologyDiscoveryStatus r
GetTopologyMap r
GetView r view* HasAccessGrant
InvokeIntegration w  HasAccessGrant
Link w
ListAccessGrants l  HasAccessGrant
ListAccessProfiles l  HasAccessGrant
ListAlarmMuteRules l alarm-mute-rule*
ListAlertContributors l  HasAccessGrant
ListAlerts l  HasAccessGrant
ListDashboards l
ListDomainAccessGrantsForOrganization l  HasAccessGrant
ListDomains l
ListEntitiesForMetric l
ListIngestionEndpoints l
ListIntegrations l  HasAccessGrant
ListManagedInsightRules r  +%requestManagedResourceARNs
ListMetricStreams l
ListMetrics l dataset=# HasAccessGrant
ListOmniDashboards l  HasAccessGrant
ListOmniThreads l  HasAccessGrant
ListServiceLevelObjectives l
ListServices l
ListSpaceAccess l  HasAccessGrant
ListSpaces l  HasAccessGrant
ListSpacesForOrganization l  HasAccessGrant
ListTagsForResource l alarm=#,alarm-mute-rule=#,dashboard=#,dataset=#,insight-rule=#,metric-stream=#,service=#,slo=# HasAccessGrant
ListTelemetryFields l  HasAccessGrant
ListTelemetryQuerySessions l  HasAccessGrant
ListViews l  HasAccessGrant
PutAlarmMuteRule w alarm,alarm-mute-rule* +%
PutAnomalyDetector w
PutCompositeAlarm w alarm* +%AlarmActions
PutDashboard w dashboard* +%
PutInsightRule w insight-rule* +%requestInsightRuleLogGroups
PutIntelligenceConfiguration w  HasAccessGrant
PutLogAlarm w alarm* +%AlarmActions
PutManagedInsightRules w  +%requestManagedResourceARNs
PutMetricAlarm w alarm*,dataset=# +%AlarmActions
PutMetricData w dataset=# namespace
PutMetricStream w metric-stream* +%
PutPipelineRule w dataset*
QueryTraces w
SearchPrincipals w  HasAccessGrant
SetAlarmState w alarm*
StartMetricStreams w metric-stream*
StartOTelEnrichment w
StartOmniThreadSession w  HasAccessGrant
StartTelemetryQuery w  HasAccessGrant
StartTelemetryQuerySession w  HasAccessGrant
StopMetricStreams w metric-stream*
StopOTelEnrichment w
StopTelemetryQuery w  HasAccessGrant
StopTelemetryQuerySession w  HasAccessGrant
SubmitFeedback w  HasAccessGrant
TagResource t alarm=#,alarm-mute-rule=#,dashboard=#,dataset=#,insight-rule=#,metric-stream=#,service=#,slo=# +%HasAccessGrant
UntagResource t alarm=#,alarm-mute-rule=#,dashboard=#,dataset=#,insight-rule=#,metric-stream=#,service=#,slo=# %HasAccessGrant
UpdateAccessProfile p access-profile* HasAccessGrant
UpdateAlert w alert* HasAccessGrant
UpdateDomain w domain*
UpdateDomainForOrganization w organization-domain*
UpdateIngestionEndpoint w ingestion-endpoint*
UpdateIntegration w integration* HasAccessGrant
UpdateOmniDashboard w omni-dashboard* HasAccessGrant
UpdateOmniThread w  HasAccessGrant
UpdatePreferences w  HasAccessGrant
UpdateServiceLevelObjective w slo*
UpdateSpace w space* HasAccessGrant
UpdateView w view* HasAccessGrant`;
