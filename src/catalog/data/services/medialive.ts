export const data: string = `AWS Elemental MediaLive





channel channel:{ChannelId} #
channel-placement-group channelPlacementGroup:{ClusterId}/{ChannelPlacementGroupId} #
cloudwatch-alarm-template cloudwatch-alarm-template:{CloudWatchAlarmTemplateId} #
cloudwatch-alarm-template-group cloudwatch-alarm-template-group:{CloudWatchAlarmTemplateGroupId} #
cluster cluster:{ClusterId} #
eventbridge-rule-template eventbridge-rule-template:{EventBridgeRuleTemplateId} #
eventbridge-rule-template-group eventbridge-rule-template-group:{EventBridgeRuleTemplateGroupId} #
input input:{InputId} #
input-device inputDevice:{DeviceId}
input-security-group inputSecurityGroup:{InputSecurityGroupId} #
multiplex multiplex:{MultiplexId} #
network network:{NetworkId} #
node node:{ClusterId}/{NodeId} #
offering offering:{OfferingId}
reservation reservation:{ReservationId} #
sdi-source sdiSource:{SdiSourceId} #
signal-map signal-map:{SignalMapId} #

AcceptInputDeviceTransfer w input-device*
BatchDelete w
BatchStart w
BatchStop w
BatchUpdateSchedule w channel*
CancelInputDeviceTransfer w input-device*
ClaimDevice w input-device*
CreateChannel w channel*,input* +%
CreateChannelPlacementGroup w channel-placement-group*,cluster* +%
CreateCloudWatchAlarmTemplate w cloudwatch-alarm-template*,cloudwatch-alarm-template-group* +%
CreateCloudWatchAlarmTemplateGroup w cloudwatch-alarm-template-group* +%
CreateCluster w cluster* +%
CreateEventBridgeRuleTemplate w eventbridge-rule-template*,eventbridge-rule-template-group* +%
CreateEventBridgeRuleTemplateGroup w eventbridge-rule-template-group* +%
CreateInput w input*,input-security-group* +%
CreateInputSecurityGroup w input-security-group* +%
CreateMultiplex w multiplex* +%
CreateMultiplexProgram w multiplex*
CreateNetwork w network* +%
CreateNode w cluster*,node* +%
CreateNodeRegistrationScript w cluster*
CreatePartnerInput w input* +%
CreateSdiSource w sdi-source* +%
CreateSignalMap w signal-map* +%
CreateTags t channel,channel-placement-group,cloudwatch-alarm-template,cloudwatch-alarm-template-group,cluster,eventbridge-rule-template,eventbridge-rule-template-group,input,input-security-group,multiplex,network,node,reservation,sdi-source,signal-map +%
DeleteChannel w channel*
DeleteChannelPlacementGroup w channel-placement-group*
DeleteCloudWatchAlarmTemplate w cloudwatch-alarm-template*
DeleteCloudWatchAlarmTemplateGroup w cloudwatch-alarm-template-group*
DeleteCluster w cluster*
DeleteEventBridgeRuleTemplate w eventbridge-rule-template*
DeleteEventBridgeRuleTemplateGroup w eventbridge-rule-template-group*
DeleteInput w input*
DeleteInputSecurityGroup w input-security-group*
DeleteMultiplex w multiplex*
DeleteMultiplexProgram w multiplex*
DeleteNetwork w network*
DeleteNode w node*
DeleteReservation w reservation*
DeleteSchedule w channel*
DeleteSdiSource w sdi-source*
DeleteSignalMap w signal-map*
DeleteTags t channel,channel-placement-group,cloudwatch-alarm-template,cloudwatch-alarm-template-group,cluster,eventbridge-rule-template,eventbridge-rule-template-group,input,input-security-group,multiplex,network,node,reservation,sdi-source,signal-map %
DescribeAccountConfiguration r
DescribeChannel r channel*
DescribeChannelPlacementGroup r channel-placement-group*
DescribeCluster r cluster*
DescribeInput r input*
DescribeInputDevice r input-device*
DescribeInputDeviceThumbnail r input-device*
DescribeInputSecurityGroup r input-security-group*
DescribeMultiplex r multiplex*
DescribeMultiplexProgram r multiplex*
DescribeNetwork r network*
DescribeNode r node*
DescribeOffering r offering*
DescribeReservation r reservation*
DescribeSchedule r channel*
DescribeSdiSource r sdi-source*
DescribeThumbnails r channel*
GetCloudWatchAlarmTemplate r cloudwatch-alarm-template*
GetCloudWatchAlarmTemplateGroup r cloudwatch-alarm-template-group*
GetEventBridgeRuleTemplate r eventbridge-rule-template*
GetEventBridgeRuleTemplateGroup r eventbridge-rule-template-group*
GetSignalMap r signal-map*
ListAlerts l
ListChannelPlacementGroups l
ListChannels l
ListCloudWatchAlarmTemplateGroups l
ListCloudWatchAlarmTemplates l
ListClusterAlerts l
ListClusters l
ListEventBridgeRuleTemplateGroups l
ListEventBridgeRuleTemplates l
ListInputDeviceTransfers l
ListInputDevices l
ListInputSecurityGroups l
ListInputs l
ListMultiplexAlerts l
ListMultiplexPrograms l
ListMultiplexes l
ListNetworks l
ListNodes l
ListOfferings l
ListReservations l
ListSdiSources l
ListSignalMaps l
ListTagsForResource l channel,channel-placement-group,cloudwatch-alarm-template,cloudwatch-alarm-template-group,cluster,eventbridge-rule-template,eventbridge-rule-template-group,input,input-security-group,multiplex,network,node,reservation,sdi-source,signal-map
ListVersions l
PollAnywhere w
PurchaseOffering w offering*,reservation* +%
RebootInputDevice w input-device*
RejectInputDeviceTransfer w input-device*
RestartChannelPipelines w channel*
StartChannel w channel*
StartDeleteMonitorDeployment w signal-map*
StartInputDevice w input-device*
StartInputDeviceMaintenanceWindow w input-device*
StartMonitorDeployment w signal-map*
StartMultiplex w multiplex*
StartUpdateSignalMap w signal-map*
StopChannel w channel*
StopInputDevice w input-device*
StopMultiplex w multiplex*
SubmitAnywhereStateChange w
TransferInputDevice w input-device*
UpdateAccountConfiguration w
UpdateChannel w channel*
UpdateChannelClass w channel*
UpdateChannelPlacementGroup w channel-placement-group* +%
UpdateCloudWatchAlarmTemplate w cloudwatch-alarm-template*,cloudwatch-alarm-template-group*
UpdateCloudWatchAlarmTemplateGroup w cloudwatch-alarm-template-group*
UpdateCluster w cluster* +%
UpdateEventBridgeRuleTemplate w eventbridge-rule-template*,eventbridge-rule-template-group*
UpdateEventBridgeRuleTemplateGroup w eventbridge-rule-template-group*
UpdateInput w input*
UpdateInputDevice w input-device*
UpdateInputSecurityGroup w input-security-group* +%
UpdateMultiplex w multiplex*
UpdateMultiplexProgram w multiplex*
UpdateNetwork w network* +%
UpdateNode w node* +%
UpdateNodeState w node* +%
UpdateReservation w reservation*
UpdateSdiSource w sdi-source* +%`;
