export const data: string = `Amazon Kinesis Data Streams

FisActionId
FisInjectPercentage=numeric
FisTargetArns=arn*



channel channel/{ChannelId} #
consumer {StreamType}/{StreamName}/consumer/{ConsumerName}:{ConsumerCreationTimpstamp} #
kmskey arn:{Partition}:kms:{Region}:{Account}:key/{KeyId} #
stream stream/{StreamName} #

AddTagsToStream t stream*=#+%
AssociateStreamsWithChannel w channel*=#,stream*=#
CreateChannel t channel*=#+%
CreateStream w stream*=#+%
DecreaseStreamRetentionPeriod w stream*=#
DeleteChannel w channel*=#
DeleteResourcePolicy w consumer*=#,stream*=#
DeleteStream w stream*=#
DeregisterStreamConsumer w consumer*=#
DescribeAccountSettings r
DescribeChannel r channel*=#
DescribeLimits r
DescribeStream r stream*=#
DescribeStreamConsumer r consumer*=#
DescribeStreamSummary r stream*=#
DisableEnhancedMonitoring w
EnableEnhancedMonitoring w
GetRecords r stream*=#
GetResourcePolicy r consumer*=#,stream*=#
GetShardIterator r stream*=#
IncreaseStreamRetentionPeriod w stream*=#
InjectApiError w  FisActionId;FisInjectPercentage;FisTargetArns
ListChannels l
ListShards l stream*=#
ListStreamConsumers l stream*=#
ListStreams l
ListTagsForResource r channel*=#,consumer*=#,stream*=#
ListTagsForStream r stream*=#
MergeShards w stream*=#
PutRecord w stream*=#
PutRecords w stream*=#
PutResourcePolicy w consumer*=#,stream*=#
RegisterStreamConsumer w stream*=#+%
RemoveTagsFromStream t stream*=#%
SplitShard w stream*=#
StartStreamEncryption w kmskey*,stream*=#
StopStreamEncryption w kmskey*,stream*=#
SubscribeToShard r consumer*=#
TagResource t channel*=#+%,consumer*=#+%,stream*=#+%
UntagResource t channel*=#%,consumer*=#%,stream*=#%
UpdateAccountSettings w
UpdateChannel w channel*=#
UpdateMaxRecordSize w stream*=#
UpdateShardCount w
UpdateStreamMode w
UpdateStreamRecordDistributionStrategy w stream*=#
UpdateStreamWarmThroughput w stream*=#`;
