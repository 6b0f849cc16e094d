export const data: string = `Amazon Interactive Video Service





ad-configuration ad-configuration/{ResourceId} #
channel channel/{ResourceId} #
composition composition/{ResourceId} #
encoder-configuration encoder-configuration/{ResourceId} #
ingest-configuration ingest-configuration/{ResourceId} #
playback-key-pair playback-key/{ResourceId} #
playback-restriction-policy playback-restriction-policy/{ResourceId} #
public-key public-key/{ResourceId} #
recording-configuration recording-configuration/{ResourceId} #
stage stage/{ResourceId} #
storage-configuration storage-configuration/{ResourceId} #
stream-key stream-key/{ResourceId} #

BatchGetChannel r channel*
BatchGetStreamKey r stream-key*
BatchStartViewerSessionRevocation w channel*
CreateAdConfiguration w ad-configuration* +%
CreateChannel w channel*,stream-key* +%
CreateEncoderConfiguration w encoder-configuration* +%
CreateIngestConfiguration w ingest-configuration* +%
CreateParticipantToken w stage* +%
CreatePlaybackRestrictionPolicy w playback-restriction-policy* +%
CreateRecordingConfiguration w recording-configuration* +%
CreateStage w stage* +%
CreateStorageConfiguration w storage-configuration* +%
CreateStreamKey w stream-key* +%
DeleteAdConfiguration w ad-configuration*
DeleteChannel w channel*,stream-key*
DeleteEncoderConfiguration w encoder-configuration*
DeleteIngestConfiguration w ingest-configuration*
DeletePlaybackKeyPair w playback-key-pair*
DeletePlaybackRestrictionPolicy w playback-restriction-policy*
DeletePublicKey w public-key*
DeleteRecordingConfiguration w recording-configuration*
DeleteStage w stage*
DeleteStorageConfiguration w storage-configuration*
DeleteStreamKey w stream-key*
DisconnectParticipant w stage*
GetAdConfiguration r ad-configuration*
GetChannel r channel*
GetComposition r composition*
GetEncoderConfiguration r encoder-configuration*
GetIngestConfiguration r ingest-configuration*
GetParticipant r stage*
GetPlaybackKeyPair r playback-key-pair*
GetPlaybackRestrictionPolicy r playback-restriction-policy*
GetPublicKey r public-key*
GetRecordingConfiguration r recording-configuration*
GetStage r stage*
GetStageSession r stage*
GetStorageConfiguration r storage-configuration*
GetStream r channel*
GetStreamKey r stream-key*
GetStreamSession r channel*
ImportPlaybackKeyPair w playback-key-pair* +%
ImportPublicKey w public-key* +%
InsertAdBreak w channel*
ListAdConfigurations l
ListChannels l channel*
ListCompositions l encoder-configuration,stage
ListEncoderConfigurations l
ListIngestConfigurations l
ListParticipantEvents l stage*
ListParticipantReplicas l stage*
ListParticipants l stage*
ListPlaybackKeyPairs l playback-key-pair*
ListPlaybackRestrictionPolicies l
ListPublicKeys l
ListRecordingConfigurations l recording-configuration*
ListStageSessions l stage*
ListStages l stage*
ListStorageConfigurations l
ListStreamKeys l channel*,stream-key*
ListStreamSessions l channel*
ListStreams l channel*
ListTagsForResource r ad-configuration,channel,composition,encoder-configuration,ingest-configuration,playback-key-pair,playback-restriction-policy,public-key,recording-configuration,stage,storage-configuration,stream-key +%
PutMetadata w channel*
StartComposition w channel,encoder-configuration*,stage*,storage-configuration +%
StartParticipantReplication w stage* +%
StartViewerSessionRevocation w channel*
StopComposition w composition*
StopParticipantReplication w stage*
StopStream w channel*
TagResource t ad-configuration,channel,composition,encoder-configuration,ingest-configuration,playback-key-pair,playback-restriction-policy,public-key,recording-configuration,stage,storage-configuration,stream-key +%
UntagResource t ad-configuration,channel,composition,encoder-configuration,ingest-configuration,playback-key-pair,playback-restriction-policy,public-key,recording-configuration,stage,storage-configuration,stream-key %
UpdateAdConfiguration w
UpdateChannel w channel*
UpdateIngestConfiguration w ingest-configuration*
UpdatePlaybackRestrictionPolicy w playback-restriction-policy*
UpdateStage w stage*`;
