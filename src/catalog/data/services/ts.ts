export const data: string = `AWS Diagnostic tools





execution arn:{Partition}:ts::{Account}:execution/{UserId}/{ToolId}/{ExecutionId} #
tool arn:{Partition}:ts::aws:tool/{ToolId}

GetExecution r execution*=#
GetExecutionOutput r execution*=#
GetTool r tool*
ListExecutions l
ListTagsForResource r execution*=#+%
ListTools l
StartExecution w  +%
TagResource t execution*=#+%
UntagResource t execution*=#%`;
