export const data: string = `AWS Elemental MediaPackage V2





channel channelGroup/{ChannelGroupName}/channel/{ChannelName} #
channelgroup channelGroup/{ChannelGroupName} #
channelpolicy channelGroup/{ChannelGroupName}/channel/{ChannelName}
harvestjob channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName} #
originendpoint channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName} #
originendpointpolicy channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}

CancelHarvestJob w channel*,channelgroup*,harvestjob*,originendpoint*
CreateChannel w channel*,channelgroup* +%
CreateChannelGroup w channelgroup* +%
CreateHarvestJob w channel*,channelgroup*,harvestjob*,originendpoint* +%
CreateOriginEndpoint w channel*,channelgroup*,originendpoint* +%
DeleteChannel w channel*,channelgroup*
DeleteChannelGroup w channelgroup*
DeleteChannelPolicy w channel*,channelgroup*,channelpolicy*
DeleteOriginEndpoint w channel*,channelgroup*,originendpoint*
DeleteOriginEndpointPolicy w channel*,channelgroup*,originendpoint*,originendpointpolicy*
GetChannel r channel*,channelgroup*
GetChannelGroup r channelgroup*
GetChannelPolicy r channel*,channelgroup*,channelpolicy*
GetHarvestJob r channel*,channelgroup*,harvestjob*,originendpoint*
GetHeadObject r originendpoint*
GetObject r originendpoint*
GetOriginEndpoint r channel*,channelgroup*,originendpoint*
GetOriginEndpointPolicy r channel*,channelgroup*,originendpoint*,originendpointpolicy*
HarvestObject r originendpoint*
ListChannelGroups l
ListChannels l channelgroup*
ListHarvestJobs l channelgroup*
ListOriginEndpoints l channel*,channelgroup*
ListTagsForResource r channel,channelgroup,harvestjob,originendpoint
PutChannelPolicy w channel*,channelgroup*,channelpolicy*
PutObject w channel*
PutOriginEndpointPolicy w channel*,channelgroup*,originendpoint*,originendpointpolicy*
ResetChannelState w channel*,channelgroup*
ResetOriginEndpointState w channel*,channelgroup*,originendpoint*
TagResource t channel,channelgroup,harvestjob,originendpoint +%
UntagResource t channel,channelgroup,harvestjob,originendpoint %
UpdateChannel w channel*,channelgroup*
UpdateChannelGroup w channelgroup*
UpdateOriginEndpoint w channel*,channelgroup*,originendpoint*`;
