export const data: string = `AWS Elemental MediaPackage





channels channels/{ChannelIdentifier} #
harvest_jobs harvest_jobs/{HarvestJobIdentifier} #
origin_endpoints origin_endpoints/{OriginEndpointIdentifier} #

ConfigureLogs w channels*
CreateChannel w  +%
CreateHarvestJob w  +%
CreateOriginEndpoint w  +%
DeleteChannel w channels*
DeleteOriginEndpoint w origin_endpoints*
DescribeChannel r channels*
DescribeHarvestJob r harvest_jobs*
DescribeOriginEndpoint r origin_endpoints*
ListChannels r
ListHarvestJobs r
ListOriginEndpoints r
ListTagsForResource r channels,harvest_jobs,origin_endpoints
RotateChannelCredentials w channels*
RotateIngestEndpointCredentials w channels*
TagResource t channels,harvest_jobs,origin_endpoints +%
UntagResource t channels,harvest_jobs,origin_endpoints %
UpdateChannel w channels*
UpdateOriginEndpoint w origin_endpoints*`;
