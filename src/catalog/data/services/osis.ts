export const data: string = `Amazon OpenSearch Ingestion





pipeline pipeline/{PipelineName} #
pipeline-blueprint blueprint/{BlueprintName}
pipeline-endpoint endpoint/{EndpointId} #

CreatePipeline w  +%
CreatePipelineEndpoint w pipeline* +%
DeletePipeline w pipeline*
DeletePipelineEndpoint w pipeline-endpoint*
DeleteResourcePolicy w pipeline*
GetPipeline r pipeline*
GetPipelineBlueprint r pipeline-blueprint*
GetPipelineChangeProgress r pipeline*
GetResourcePolicy r pipeline*
Ingest w pipeline*
ListPipelineBlueprints l
ListPipelineEndpointConnections l
ListPipelineEndpoints l
ListPipelines l
ListTagsForResource r pipeline*
PutResourcePolicy w pipeline*
RevokePipelineEndpointConnections w pipeline*
StartPipeline w pipeline*
StopPipeline w pipeline*
TagResource t pipeline* +%
UntagResource t pipeline* %
UpdatePipeline w pipeline*
ValidatePipeline r`;
