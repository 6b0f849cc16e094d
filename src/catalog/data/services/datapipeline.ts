export const data: string = `AWS Data Pipeline

PipelineCreator*
Tag/{TagKey}
workerGroup*

PipelineCreator;Tag/{TagKey};workerGroup
PipelineCreator;Tag/{TagKey}

pipeline pipeline/{PipelineId} #

ActivatePipeline w pipeline* &0
AddTags t pipeline* +%&1
CreatePipeline w  +%Tag/{TagKey}
DeactivatePipeline w pipeline* &0
DeletePipeline w pipeline* &1
DescribeObjects r pipeline* &1
DescribePipelines r pipeline* &1
EvaluateExpression r pipeline* &1
GetAccountLimits l
GetPipelineDefinition r pipeline* &0
ListPipelines l
PollForTask w  workerGroup
PutAccountLimits w
PutPipelineDefinition w pipeline* &0
QueryObjects r pipeline* &1
RemoveTags t pipeline* +%&1
ReportTaskProgress w pipeline*
ReportTaskRunnerHeartbeat w
SetStatus w pipeline* &1
SetTaskStatus w pipeline*
ValidatePipelineDefinition r pipeline* &0`;
