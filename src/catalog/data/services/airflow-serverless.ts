export const data: string = `AWS MWAA Serverless





workflow workflow/{WorkflowId} #

CreateWorkflow w  +%
DeleteWorkflow w workflow*
GetTaskInstance r workflow*
GetWorkflow r workflow*
GetWorkflowRun r workflow*
ListTagsForResource r workflow* #
ListTaskInstances l workflow*
ListWorkflowRuns l workflow*
ListWorkflowVersions l workflow*
ListWorkflows l
StartWorkflowRun w workflow*
StopWorkflowRun w workflow*
TagResource t workflow* #+%
UntagResource t workflow* #%
UpdateWorkflow w workflow*`;
