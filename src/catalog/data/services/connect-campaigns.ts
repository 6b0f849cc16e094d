export const data: string = `Amazon Connect Outbound Campaigns





campaign campaign/{CampaignId} #

CreateCampaign w campaign* +%
DeleteCampaign w campaign*
DeleteCampaignChannelSubtypeConfig w campaign*
DeleteCampaignCommunicationLimits w campaign*
DeleteCampaignCommunicationTime w campaign*
DeleteCampaignEntryLimits w campaign*
DeleteConnectInstanceConfig w
DeleteConnectInstanceIntegration w
DeleteInstanceOnboardingJob w
DescribeCampaign r campaign* +
GetCampaignState r campaign* +
GetCampaignStateBatch r campaign* +
GetConnectInstanceConfig r
GetInstanceCommunicationLimits r
GetInstanceOnboardingJobStatus r
ListCampaigns l  +
ListConnectInstanceIntegrations l
ListTagsForResource r campaign #
PauseCampaign w campaign*
PutConnectInstanceIntegration w
PutDialRequestBatch w campaign*
PutInstanceCommunicationLimits w
PutOutboundRequestBatch w campaign*
PutProfileOutboundRequestBatch w campaign*
ResumeCampaign w campaign*
StartCampaign w campaign*
StartInstanceOnboardingJob w
StopCampaign w campaign*
TagResource t campaign* +%
UntagResource t campaign* %
UpdateCampaignChannelSubtypeConfig w campaign*
UpdateCampaignCommunicationLimits w campaign*
UpdateCampaignCommunicationTime w campaign*
UpdateCampaignDialerConfig w campaign*
UpdateCampaignEntryLimits w campaign*
UpdateCampaignFlowAssociation w campaign*
UpdateCampaignName w campaign*
UpdateCampaignOutboundCallConfig w campaign*
UpdateCampaignSchedule w campaign*
UpdateCampaignSource w campaign*`;
