export const data: string = `Amazon Translate





parallel-data parallel-data/{ResourceName} #
terminology terminology/{ResourceName} #

CreateParallelData w parallel-data +%
DeleteParallelData w parallel-data
DeleteTerminology w terminology
DescribeTextTranslationJob r
GetParallelData r parallel-data
GetTerminology r terminology
ImportTerminology w terminology +%
ListLanguages l
ListParallelData l
ListTagsForResource r parallel-data,terminology
ListTerminologies l
ListTextTranslationJobs l
StartTextTranslationJob w parallel-data,terminology
StopTextTranslationJob w
TagResource t parallel-data,terminology +%
TranslateDocument r terminology
TranslateText r parallel-data,terminology
UntagResource t parallel-data,terminology %
UpdateParallelData w parallel-data`;
