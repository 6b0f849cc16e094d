export const data: string = `AWS Migration Hub Orchestrator





template template/{ResourceId} #
workflow workflow/{ResourceId} #

CreateTemplate w
CreateWorkflow w template* +%
CreateWorkflowStep w workflow*
CreateWorkflowStepGroup w workflow*
DeleteTemplate w template*
DeleteWorkflow w workflow*
DeleteWorkflowStep w workflow*
DeleteWorkflowStepGroup w workflow*
GetMessage r
GetTemplate r template*
GetTemplateStep r template*
GetTemplateStepGroup r template*
GetWorkflow r workflow*
GetWorkflowStep r workflow*
GetWorkflowStepGroup r workflow*
ListPlugins l
ListTagsForResource r template*,workflow*
ListTemplateStepGroups l template*
ListTemplateSteps l template*
ListTemplates l
ListWorkflowStepGroups l workflow*
ListWorkflowSteps l workflow*
ListWorkflows l
RegisterPlugin w
RetryWorkflowStep w workflow*
SendMessage w
StartWorkflow w workflow*
StopWorkflow w workflow*
TagResource t template,workflow +%
UntagResource t template,workflow %
UpdateTemplate w template*
UpdateWorkflow w workflow*
UpdateWorkflowStep w workflow*
UpdateWorkflowStepGroup w workflow*`;
