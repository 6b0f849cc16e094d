export const data: string = `Amazon Kinesis Video Streams





channel channel/{ChannelName}/{CreationTime} #
stream stream/{StreamName}/{CreationTime} #

ConnectAsMaster w channel*
ConnectAsViewer w channel*
CreateSignalingChannel w channel* +%
CreateStream w stream* +%
DeleteEdgeConfiguration w stream*
DeleteSignalingChannel w channel*
DeleteStream w stream*
DescribeEdgeConfiguration r stream*
DescribeImageGenerationConfiguration r stream*
DescribeMappedResourceConfiguration l stream*
DescribeMediaStorageConfiguration r channel*
DescribeNotificationConfiguration r stream*
DescribeSignalingChannel l channel*
DescribeStream l stream*
DescribeStreamStorageConfiguration r stream*
GetClip r stream*
GetDASHStreamingSessionURL r stream*
GetDataEndpoint r stream*
GetHLSStreamingSessionURL r stream*
GetIceServerConfig r channel*
GetImages r stream*
GetMedia r stream*
GetMediaForFragmentList r stream*
GetSignalingChannelEndpoint r channel*
JoinStorageSession w channel*
JoinStorageSessionAsViewer w channel*
ListEdgeAgentConfigurations l
ListFragments l stream*
ListSignalingChannels l
ListStreams l
ListTagsForResource r channel,stream
ListTagsForStream r stream*
PutMedia w stream*
SendAlexaOfferToMaster w channel*
StartEdgeConfigurationUpdate w stream*
TagResource t channel,stream +%
TagStream t stream* +%
UntagResource t channel,stream %
UntagStream t stream* %
UpdateDataRetention w stream*
UpdateImageGenerationConfiguration w stream*
UpdateMediaStorageConfiguration w channel*
UpdateNotificationConfiguration w stream*
UpdateSignalingChannel w channel*
UpdateStream w stream*
UpdateStreamStorageConfiguration w stream*`;
