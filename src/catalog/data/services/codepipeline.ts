export const data: string = `AWS CodePipeline





action {PipelineName}/{StageName}/{ActionName} #
actiontype actiontype:{Owner}/{Category}/{Provider}/{Version} #
pipeline {PipelineName} #
stage {PipelineName}/{StageName} #
webhook webhook:{WebhookName} #

AcknowledgeJob w
AcknowledgeThirdPartyJob w
CreateCustomActionType w actiontype* +%
CreatePipeline w pipeline* +%
DeleteCustomActionType w actiontype*
DeletePipeline w pipeline*
DeleteWebhook w webhook*
DeregisterWebhookWithThirdParty w webhook*
DisableStageTransition w stage*
EnableStageTransition w stage*
GetActionType r
GetJobDetails r
GetPipeline r pipeline*
GetPipelineExecution r pipeline*
GetPipelineState r pipeline*
GetThirdPartyJobDetails r
ListActionExecutions r pipeline*
ListActionTypes r
ListDeployActionExecutionTargets r pipeline*
ListPipelineExecutions l pipeline*
ListPipelines l
ListRuleExecutions r pipeline*
ListRuleTypes r
ListTagsForResource r actiontype,pipeline,webhook
ListWebhooks l webhook*
OverrideStageCondition w stage*
PollForJobs w actiontype*
PollForThirdPartyJobs w
PutActionRevision w action*
PutApprovalResult w action*
PutJobFailureResult w
PutJobSuccessResult w
PutThirdPartyJobFailureResult w
PutThirdPartyJobSuccessResult w
PutWebhook w pipeline*,webhook* +%
RegisterWebhookWithThirdParty w webhook*
RetryStageExecution w stage*
RollbackStage w stage*
StartPipelineExecution w pipeline*
StopPipelineExecution w pipeline*
TagResource t actiontype,pipeline,webhook +%
UntagResource t actiontype,pipeline,webhook %
UpdateActionType w actiontype*
UpdatePipeline w pipeline*`;
