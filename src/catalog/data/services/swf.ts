export const data: string = `Amazon Simple Workflow Service

activityType.name
activityType.version
defaultTaskList.name
name
tagFilter.tag
tagList.member.0
tagList.member.1
tagList.member.2
tagList.member.3
tagList.member.4
taskList.name
typeFilter.name
typeFilter.version
version
workflowType.name
workflowType.version

tagFilter.tag;typeFilter.name;typeFilter.version
activityType.name;activityType.version
workflowType.name;workflowType.version
defaultTaskList.name;name;version

domain arn:{Partition}:swf::{Account}:/domain/{DomainName} #

CancelTimer w domain*
CancelWorkflowExecution w domain*
CompleteWorkflowExecution w domain*
ContinueAsNewWorkflowExecution w domain*
CountClosedWorkflowExecutions r domain* &0
CountOpenWorkflowExecutions r domain* &0
CountPendingActivityTasks r domain* taskList.name
CountPendingDecisionTasks r domain* taskList.name
DeleteActivityType w domain* &1
DeleteWorkflowType w domain* &2
DeprecateActivityType w domain* &1
DeprecateDomain w domain*
DeprecateWorkflowType w domain* &2
DescribeActivityType r domain* &1
DescribeDomain r domain*
DescribeWorkflowExecution r domain*
DescribeWorkflowType r domain* &2
FailWorkflowExecution w domain*
GetWorkflowExecutionHistory r domain*
ListActivityTypes l domain*
ListClosedWorkflowExecutions l domain* &0
ListDomains l
ListOpenWorkflowExecutions l domain* &0
ListTagsForResource l domain
ListWorkflowTypes l domain*
PollForActivityTask w domain* taskList.name
PollForDecisionTask w domain* taskList.name
RecordActivityTaskHeartbeat w domain*
RecordMarker w domain*
RegisterActivityType w domain* &3
RegisterDomain w  +%
RegisterWorkflowType w domain* &3
RequestCancelActivityTask w domain*
RequestCancelExternalWorkflowExecution w domain*
RequestCancelWorkflowExecution w domain*
RespondActivityTaskCanceled w domain*
RespondActivityTaskCompleted w domain* activityType.name;activityType.version;tagList.member.0;tagList.member.1;tagList.member.2;tagList.member.3;tagList.member.4;taskList.name;workflowType.name;workflowType.version
RespondActivityTaskFailed w domain*
RespondDecisionTaskCompleted w domain*
ScheduleActivityTask w domain*
SignalExternalWorkflowExecution w domain*
SignalWorkflowExecution w domain*
StartChildWorkflowExecution w domain*
StartTimer w domain*
StartWorkflowExecution w domain* tagList.member.0;tagList.member.1;tagList.member.2;tagList.member.3;tagList.member.4;taskList.name;workflowType.name;workflowType.version
TagResource t domain +%
TerminateWorkflowExecution w domain*
UndeprecateActivityType w domain* &1
UndeprecateDomain w domain*
UndeprecateWorkflowType w domain* &2
UntagResource t domain %`;
