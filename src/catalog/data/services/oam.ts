export const data: string = `Amazon CloudWatch Observability Access Manager

ResourceTypes*



link link/{ResourceId} #
sink sink/{ResourceId} #

CreateLink w sink* +%ResourceTypes
CreateSink w  +%
DeleteLink w link* #
DeleteSink w sink* #
GetLink r link* #
GetSink r sink* #
GetSinkPolicy r sink* #
ListAttachedLinks r sink* #
ListLinks r
ListSinks r
ListTagsForResource r link,sink
PutSinkPolicy w sink* #
TagResource t link,sink +%
UntagResource t link,sink %
UpdateLink w link* #ResourceTypes`;
