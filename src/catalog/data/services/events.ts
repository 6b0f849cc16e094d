export const data: string = `Amazon EventBridge

ContentFilterPresent=bool
EventBusArn=arn*
ManagedBy
Metadata/{MetadataKey}*
Metadata/{MetadataKey}/Matcher
PolicyName
SystemMetadata/AwsDetailType
SystemMetadata/AwsSource
SystemMetadata/ContentType
TargetArn=arn*
creatorAccount
detail-type*
detail.eventTypeCode
detail.service
detail.userIdentity.principalId
eventBusInvocation
source*

ContentFilterPresent;Metadata/{MetadataKey};Metadata/{MetadataKey}/Matcher
ManagedBy;creatorAccount

alias arn:{Partition}:kms:{Region}:{Account}:alias/{Alias}
api-destination api-destination/{ApiDestinationName}
archive archive/{ArchiveName}
connection connection/{ConnectionName}
create-snapshot target/create-snapshot
endpoint endpoint/{EndpointName}
event-bus event-bus/{EventBusName} #
event-busv2 event-busv2/{EventBusName}/{OpaqueId} #
event-source arn:{Partition}:events:{Region}::event-source/{EventSourceName}
event-sourcev2 event-sourcev2/{SourceType}/{EventSourceName}/{OpaqueId} #
key arn:{Partition}:kms:{Region}:{Account}:key/{KeyId}
reboot-instance target/reboot-instance
replay replay/{ReplayName}
rule-on-custom-event-bus rule/{EventBusName}/{RuleName} #
rule-on-default-event-bus rule/{RuleName} #
stop-instance target/stop-instance
subscriber subscriber/{SubscriberName}/{OpaqueId} #
terminate-instance target/terminate-instance

ActivateEventSource w event-source*
AllowVendedLogDeliveryForResource w event-bus,subscriber
CancelReplay w replay*
CreateApiDestination w api-destination*,connection*
CreateArchive w alias,archive*,event-bus*,key
CreateConnection w connection*
CreateEndpoint w endpoint* EventBusArn
CreateEventBus w event-bus,event-busv2 +%
CreateEventSource w event-busv2*,event-sourcev2* +%source
CreatePartnerEventSource w event-source*
CreateSubscriber w event-busv2*,subscriber* +%&0
DeactivateEventSource w event-source*
DeauthorizeConnection w connection*
DeleteApiDestination w api-destination*
DeleteArchive w archive*
DeleteConnection w connection*
DeleteEndpoint w endpoint*
DeleteEventBus w event-bus,event-busv2
DeleteEventSource w event-sourcev2*
DeletePartnerEventSource w event-source*
DeleteResourcePolicy p event-busv2* PolicyName
DeleteRule w rule-on-custom-event-bus,rule-on-default-event-bus &1
DeleteSubscriber w subscriber*
DescribeApiDestination r api-destination*,connection*
DescribeArchive r archive*
DescribeConnection r connection*
DescribeEndpoint r endpoint*
DescribeEventBus r event-bus,event-busv2
DescribeEventSource r event-source,event-sourcev2
DescribePartnerEventSource r event-source*
DescribeReplay r replay*
DescribeRule r rule-on-custom-event-bus,rule-on-default-event-bus creatorAccount
DescribeSubscriber r subscriber*
DisableRule w rule-on-custom-event-bus,rule-on-default-event-bus &1
EnableRule w rule-on-custom-event-bus,rule-on-default-event-bus &1
GetResourcePolicy r event-busv2* PolicyName
InvokeApiDestination w api-destination*
ListApiDestinations l
ListArchives l
ListConnections l
ListEndpoints l
ListEventBuses l
ListEventSources l
ListPartnerEventSourceAccounts l event-source*
ListPartnerEventSources l
ListReplays l
ListResourcePolicies l event-busv2*
ListRuleNamesByTarget l
ListRules l
ListSubscribers l
ListTagsForResource l event-bus,event-busv2,event-sourcev2,rule-on-custom-event-bus,rule-on-default-event-bus,subscriber creatorAccount
ListTargetsByRule l rule-on-custom-event-bus,rule-on-default-event-bus creatorAccount
PutEvents w event-bus,event-busv2 SystemMetadata/AwsDetailType;SystemMetadata/AwsSource;SystemMetadata/ContentType;detail-type;eventBusInvocation;source
PutPartnerEvents w
PutPermission p
PutRawEvents w event-busv2* Metadata/{MetadataKey};SystemMetadata/AwsDetailType;SystemMetadata/AwsSource;SystemMetadata/ContentType;eventBusInvocation
PutResourcePolicy p event-busv2* PolicyName
PutRule w rule-on-custom-event-bus,rule-on-default-event-bus +%ManagedBy;creatorAccount;detail-type;detail.eventTypeCode;detail.service;detail.userIdentity.principalId;source
PutTargets w rule-on-custom-event-bus,rule-on-default-event-bus ManagedBy;TargetArn;creatorAccount
RemovePermission p
RemoveTargets w rule-on-custom-event-bus,rule-on-default-event-bus &1
RetrieveConnectionCredentials w connection*
RevokeResource w event-busv2*
StartReplay w archive*,event-bus*,replay*
TagResource t event-bus,event-busv2,event-sourcev2,rule-on-custom-event-bus,rule-on-default-event-bus,subscriber +%creatorAccount
TestEventPattern r
UntagResource t event-bus,event-busv2,event-sourcev2,rule-on-custom-event-bus,rule-on-default-event-bus,subscriber %creatorAccount
UpdateApiDestination w api-destination*
UpdateArchive w alias,archive*,key
UpdateConnection w connection*
UpdateEndpoint w endpoint* EventBusArn
UpdateEventBus w event-bus,event-busv2
UpdateEventSource w event-busv2,event-sourcev2* source
UpdateSubscriber w event-busv2,subscriber* &0`;
