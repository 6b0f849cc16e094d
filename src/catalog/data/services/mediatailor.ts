export const data: string = `AWS Elemental MediaTailor





channel channel/{ChannelName} #
livesource liveSource/{SourceLocationName}/{LiveSourceName} #
playbackconfiguration playbackConfiguration/{ResourceId} #
prefetchschedule prefetchSchedule/{ResourceId}
program program/{ChannelName}/{ProgramName}
sourcelocation sourceLocation/{SourceLocationName} #
vodsource vodSource/{SourceLocationName}/{VodSourceName} #

ConfigureLogsForChannel w channel*
ConfigureLogsForPlaybackConfiguration w playbackconfiguration*
CreateChannel w  +%
CreateLiveSource w  +%
CreatePrefetchSchedule w playbackconfiguration*
CreateProgram w
CreateSourceLocation w  +%
CreateVodSource w  +%
DeleteChannel w channel*
DeleteChannelPolicy p channel*
DeleteLiveSource w livesource*
DeletePlaybackConfiguration w playbackconfiguration*
DeletePrefetchSchedule w playbackconfiguration*,prefetchschedule*
DeleteProgram w program*
DeleteSourceLocation w sourcelocation*
DeleteVodSource w vodsource*
DescribeChannel r channel*
DescribeLiveSource r livesource*
DescribeProgram r program*
DescribeSourceLocation r sourcelocation*
DescribeVodSource r vodsource*
GetChannelPolicy r channel*
GetChannelSchedule r channel*
GetPlaybackConfiguration r playbackconfiguration*
GetPrefetchSchedule r playbackconfiguration*,prefetchschedule*
ListAlerts r
ListChannels r
ListLiveSources r
ListPlaybackConfigurations l
ListPrefetchSchedules l playbackconfiguration*
ListSourceLocations r
ListTagsForResource r channel,livesource,playbackconfiguration,sourcelocation,vodsource
ListVodSources r
PutChannelPolicy p channel*
PutPlaybackConfiguration w  +%
StartChannel w channel*
StopChannel w channel*
TagResource t channel,livesource,playbackconfiguration,sourcelocation,vodsource +%
UntagResource t channel,livesource,playbackconfiguration,sourcelocation,vodsource %
UpdateChannel w channel*
UpdateLiveSource w livesource*
UpdateProgram w program*
UpdateSourceLocation w sourcelocation*
UpdateVodSource w vodsource*`;
