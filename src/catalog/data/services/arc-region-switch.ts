export const data: string = `Amazon ARC Region switch





plan arn:{Partition}:arc-region-switch::{Account}:plan/{ResourceId} #

ApprovePlanExecutionStep w plan*
CancelPlanExecution w plan*
CreatePlan w plan* +%
DeletePlan w plan*
DeleteResourcePolicy p
GetPlan r plan*
GetPlanEvaluationStatus r plan*
GetPlanExecution r plan*
GetPlanInRegion r plan*
GetResourcePolicy p plan*
ListPlanExecutionEvents l plan*
ListPlanExecutions l plan*
ListPlans l
ListPlansInRegion l
ListRoute53HealthChecks l plan*
ListRoute53HealthChecksInRegion l plan*
ListTagsForResource r plan* #
PutResourcePolicy p
StartPlanExecution w plan*
TagResource t plan* #+%
UntagResource t plan* #%
UpdatePlan w plan*
UpdatePlanExecution w plan*
UpdatePlanExecutionStep w plan*`;
