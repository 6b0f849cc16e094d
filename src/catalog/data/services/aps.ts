export const data: string = `Amazon Managed Service for Prometheus





anomalydetector anomalydetector/{WorkspaceId}/{AnomalyDetectorId} #+%
cluster arn:{Partition}:eks:{Region}:{Account}:cluster/{ClusterName} #
rulegroupsnamespace rulegroupsnamespace/{WorkspaceId}/{Namespace} #+%
scraper scraper/{ScraperId} #+%
workspace workspace/{WorkspaceId} #+%

CreateAlertManagerAlerts w workspace* #
CreateAlertManagerDefinition w workspace* #
CreateAnomalyDetector w workspace* +%
CreateLoggingConfiguration w workspace* #
CreateQueryLoggingConfiguration w workspace* #
CreateRuleGroupsNamespace w rulegroupsnamespace* +%
CreateScraper w cluster*,workspace* #+%
CreateWorkspace w  +%
DeleteAlertManagerDefinition w workspace* #
DeleteAlertManagerSilence w workspace* #
DeleteAnomalyDetector w anomalydetector*,workspace* #
DeleteLoggingConfiguration w workspace* #
DeleteQueryLoggingConfiguration w workspace* #
DeleteResourcePolicy w workspace* #
DeleteRuleGroupsNamespace w rulegroupsnamespace* #
DeleteScraper w scraper* #
DeleteScraperLoggingConfiguration w scraper* #
DeleteWorkspace w workspace* #
DescribeAlertManagerDefinition r workspace* #
DescribeAnomalyDetector r anomalydetector*,workspace* #
DescribeLoggingConfiguration r workspace* #
DescribeQueryLoggingConfiguration r workspace* #
DescribeResourcePolicy r workspace* #
DescribeRuleGroupsNamespace r rulegroupsnamespace* #
DescribeScraper r scraper* #
DescribeScraperLoggingConfiguration r scraper* #
DescribeWorkspace r workspace* #
DescribeWorkspaceConfiguration r workspace* #
GetAlertManagerSilence r workspace* #
GetAlertManagerStatus r workspace* #
GetDefaultScraperConfiguration r
GetLabels r workspace* #
GetMetricMetadata r workspace* #
GetSeries r workspace* #
ListAlertManagerAlertGroups r workspace* #
ListAlertManagerAlerts r workspace* #
ListAlertManagerReceivers r workspace* #
ListAlertManagerSilences r workspace* #
ListAlerts r workspace* #
ListAnomalyDetectors l workspace* #
ListRuleGroupsNamespaces l workspace* #
ListRules r workspace* #
ListScrapers l
ListTagsForResource r anomalydetector,rulegroupsnamespace,scraper,workspace +%
ListWorkspaces l
PreviewAnomalyDetector r workspace* #
PutAlertManagerDefinition w workspace* #
PutAlertManagerSilences w workspace* #
PutAnomalyDetector w anomalydetector*,workspace* #
PutResourcePolicy w workspace* #
PutRuleGroupsNamespace w rulegroupsnamespace* #
QueryMetrics r workspace* #
RemoteWrite w workspace* #
TagResource t anomalydetector,rulegroupsnamespace,scraper,workspace +%
UntagResource t anomalydetector,rulegroupsnamespace,scraper,workspace %
UpdateLoggingConfiguration w workspace* #
UpdateQueryLoggingConfiguration w workspace* #
UpdateScraper w scraper*,workspace #
UpdateScraperLoggingConfiguration w scraper* #
UpdateWorkspaceAlias w workspace* #
UpdateWorkspaceConfiguration w workspace* #`;
