export const data: string = `Amazon Nova Act





workflow-definition workflow-definition/{WorkflowDefinitionName}
workflow-run workflow-definition/{WorkflowDefinitionName}/workflow-run/{WorkflowRunId}

CreateAct w workflow-definition*,workflow-run*
CreateSession w workflow-definition*,workflow-run*
CreateWorkflowDefinition w workflow-definition*
CreateWorkflowRun w workflow-definition*
DeleteWorkflowDefinition w workflow-definition*
DeleteWorkflowRun w workflow-definition*,workflow-run*
GetWorkflowDefinition r workflow-definition*
GetWorkflowRun r workflow-definition*,workflow-run*
InvokeActStep w workflow-definition*,workflow-run*
ListActs r workflow-definition*
ListModels r
ListSessions r workflow-definition*,workflow-run*
ListWorkflowDefinitions l
ListWorkflowRuns l workflow-definition*
UpdateAct w workflow-definition*,workflow-run*
UpdateWorkflowRun w workflow-definition*,workflow-run*`;
