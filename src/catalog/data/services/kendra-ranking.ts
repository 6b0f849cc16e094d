export const data: string = `Amazon Kendra Intelligent Ranking





rescore-execution-plan rescore-execution-plan/{RescoreExecutionPlanId} #

CreateRescoreExecutionPlan w  +%
DeleteRescoreExecutionPlan w rescore-execution-plan*
DescribeRescoreExecutionPlan r rescore-execution-plan*
ListRescoreExecutionPlans l
ListTagsForResource r rescore-execution-plan
Rescore r rescore-execution-plan*
TagResource t rescore-execution-plan +%
UntagResource t rescore-execution-plan %
UpdateRescoreExecutionPlan w rescore-execution-plan*`;
