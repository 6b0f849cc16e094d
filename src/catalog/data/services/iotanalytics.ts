export const data: string = `AWS IoT Analytics

ResourceTag/{TagKey}



channel channel/{ChannelName} +%ResourceTag/{TagKey}
dataset dataset/{DatasetName} +%ResourceTag/{TagKey}
datastore datastore/{DatastoreName} +%ResourceTag/{TagKey}
pipeline pipeline/{PipelineName} +%ResourceTag/{TagKey}

BatchPutMessage w channel*=+%ResourceTag/{TagKey}
CancelPipelineReprocessing w pipeline*=+%ResourceTag/{TagKey}
CreateChannel w channel*=+%ResourceTag/{TagKey}
CreateDataset w dataset*=+%ResourceTag/{TagKey}
CreateDatasetContent w dataset*=+%ResourceTag/{TagKey}
CreateDatastore w datastore*=+%ResourceTag/{TagKey}
CreatePipeline w pipeline*=+%ResourceTag/{TagKey}
DeleteChannel w channel*=+%ResourceTag/{TagKey}
DeleteDataset w dataset*=+%ResourceTag/{TagKey}
DeleteDatasetContent w dataset*=+%ResourceTag/{TagKey}
DeleteDatastore w datastore*=+%ResourceTag/{TagKey}
DeletePipeline w pipeline*=+%ResourceTag/{TagKey}
DescribeChannel r channel*=+%ResourceTag/{TagKey}
DescribeDataset r dataset*=+%ResourceTag/{TagKey}
DescribeDatastore r datastore*=+%ResourceTag/{TagKey}
DescribeLoggingOptions r
DescribePipeline r pipeline*=+%ResourceTag/{TagKey}
GetDatasetContent r dataset*=+%ResourceTag/{TagKey}
ListChannels l
ListDatasetContents l dataset*=+%ResourceTag/{TagKey}
ListDatasets l
ListDatastores l
ListPipelines l
ListTagsForResource r channel=+%ResourceTag/{TagKey},dataset=+%ResourceTag/{TagKey},datastore=+%ResourceTag/{TagKey},pipeline=+%ResourceTag/{TagKey}
PutLoggingOptions w
RunPipelineActivity r
SampleChannelData r channel*=+%ResourceTag/{TagKey}
StartPipelineReprocessing w pipeline*=+%ResourceTag/{TagKey}
TagResource t channel=+%ResourceTag/{TagKey},dataset=+%ResourceTag/{TagKey},datastore=+%ResourceTag/{TagKey},pipeline=+%ResourceTag/{TagKey}
UntagResource t channel=+%ResourceTag/{TagKey},dataset=+%ResourceTag/{TagKey},datastore=+%ResourceTag/{TagKey},pipeline=+%ResourceTag/{TagKey}
UpdateChannel w channel*=+%ResourceTag/{TagKey}
UpdateDataset w dataset*=+%ResourceTag/{TagKey}
UpdateDatastore w datastore*=+%ResourceTag/{TagKey}
UpdatePipeline w pipeline*=+%ResourceTag/{TagKey}`;
