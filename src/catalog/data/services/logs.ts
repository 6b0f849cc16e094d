export const data: string = `Amazon CloudWatch Logs

DeliveryDestinationResourceArn=arn
LogGeneratingResourceArns=arn*
data_source_name
data_source_type

data_source_name;data_source_type

anomaly-detector anomaly-detector:{DetectorId} #
delivery delivery:{DeliveryName} #
delivery-destination delivery-destination:{DeliveryDestinationName} #
delivery-source delivery-source:{DeliverySourceName} #
destination destination:{DestinationName} #
log-group log-group:{LogGroupName} #
log-stream log-group:{LogGroupName}:log-stream:{LogStreamName} #
lookup-table lookup-table:{LookupTableName} #
scheduled-query scheduled-query:{ScheduledQueryId} #

AssociateKmsKey w log-group*
AssociateSourceToS3TableIntegration w
CallWithBearerToken w
CancelExportTask w
CancelImportTask w
CreateDelivery w delivery*,delivery-destination*,delivery-source* +%
CreateExportTask w log-group*
CreateImportTask w
CreateLogAnomalyDetector w log-group* +%
CreateLogDelivery w
CreateLogGroup w log-group* +%
CreateLogStream w log-stream*
CreateLookupTable w lookup-table* +%
CreateScheduledQuery w scheduled-query* +%
DeleteAccountPolicy w
DeleteDataProtectionPolicy w log-group*
DeleteDelivery w delivery*
DeleteDeliveryDestination w delivery-destination*
DeleteDeliveryDestinationPolicy w delivery-destination*
DeleteDeliverySource w delivery-destination*
DeleteDestination w destination*
DeleteIndexPolicy w
DeleteIntegration w
DeleteLogAnomalyDetector w anomaly-detector*
DeleteLogDelivery w
DeleteLogGroup w log-group*
DeleteLogStream w log-stream*
DeleteLookupTable w lookup-table*
DeleteMetricFilter w log-group*
DeletePipelineRule w
DeleteQueryDefinition w
DeleteResourcePolicy p
DeleteRetentionPolicy w log-group*
DeleteScheduledQuery w scheduled-query*
DeleteSubscriptionFilter w log-group*
DeleteSyslogConfiguration w log-group*
DeleteTransformer w log-group*
DescribeAccountPolicies l
DescribeConfigurationTemplates l
DescribeDeliveries l
DescribeDeliveryDestinations l
DescribeDeliverySources l
DescribeDestinations l
DescribeExportTasks l
DescribeFieldIndexes l
DescribeImportTaskBatches l
DescribeImportTasks l
DescribeIndexPolicies l
DescribeLogGroups l
DescribeLogStreams l log-group*
DescribeLookupTables l
DescribeMetricFilters l log-group*
DescribeQueries l
DescribeQueryDefinitions l
DescribeResourcePolicies l
DescribeSubscriptionFilters l log-group*
DisassociateKmsKey w log-group*
DisassociateSourceFromS3TableIntegration w
FilterLogEvents r log-group*
GetDataProtectionPolicy r log-group*
GetDelivery r delivery*
GetDeliveryDestination r delivery-destination*
GetDeliveryDestinationPolicy r delivery-destination*
GetDeliverySource r delivery-source*
GetIntegration r
GetLogAnomalyDetector r anomaly-detector*
GetLogDelivery r
GetLogEvents r log-stream*
GetLogFields r
GetLogGroupFields r log-group*
GetLogRecord r log-group*
GetLookupTable r lookup-table*
GetQueryResults r log-group*
GetScheduledQuery r scheduled-query*
GetScheduledQueryHistory r scheduled-query*
GetStorageTierPolicy r
GetTransformer r log-group*
IntegrateWithDataset w log-group*
IntegrateWithS3Table w log-group* &0
Link w
ListAggregateLogGroupSummaries l
ListAnomalies l anomaly-detector
ListEntitiesForLogGroup l
ListIntegrations l
ListLogAnomalyDetectors l anomaly-detector
ListLogDeliveries l
ListLogGroups l
ListLogGroupsForEntity l
ListLogGroupsForQuery l
ListScheduledQueries l
ListSourcesForS3TableIntegration l
ListSyslogConfigurations l
ListTagsForResource l anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table
ListTagsLogGroup l log-group*
ProcessWithPipeline w log-group* &0
PutAccountPolicy w
PutBearerTokenAuthentication w log-group*
PutDataProtectionPolicy w log-group*
PutDeliveryDestination w delivery-destination* +%DeliveryDestinationResourceArn
PutDeliveryDestinationPolicy w delivery-destination*
PutDeliverySource w delivery-source* +%LogGeneratingResourceArns
PutDestination w destination* +%
PutDestinationPolicy w destination*
PutIndexPolicy w
PutIntegration w
PutLogEvents w log-stream*
PutLogGroupDeletionProtection w log-group*
PutMetricFilter w log-group*
PutPipelineRule w
PutQueryDefinition w
PutResourcePolicy p
PutRetentionPolicy w log-group*
PutStorageTierPolicy w
PutSubscriptionFilter w destination,log-group*
PutSyslogConfiguration w log-group*
PutTransformer w log-group*
StartLiveTail r log-group*
StartQuery r log-group*
StopLiveTail r
StopQuery r
TagLogGroup t log-group* +%
TagResource t anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table,scheduled-query +%
TestMetricFilter r
TestTransformer r
Unmask r log-group*
UntagLogGroup t log-group* %
UntagResource t anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table,scheduled-query %
UpdateAnomaly w anomaly-detector*
UpdateDeliveryConfiguration w delivery*,delivery-destination*,delivery-source* +%
UpdateLogAnomalyDetector w anomaly-detector*
UpdateLogDelivery w
UpdateLookupTable w lookup-table*
UpdateScheduledQuery w scheduled-query*`;
