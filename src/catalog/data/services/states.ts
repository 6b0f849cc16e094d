export const data: string = `AWS Step Functions

HTTPEndpoint
HTTPMethod
StateMachineQualifier*



activity activity:{ActivityName} #
execution execution:{StateMachineName}:{ExecutionId} #
express express:{StateMachineName}:{ExecutionId}:{ExpressId}
labelled-execution execution:{StateMachineName}/{MapRunLabel}:{ExecutionId}
labelled-express express:{StateMachineName}/{MapRunLabel}:{ExecutionId}:{ExpressId}
maprun mapRun:{StateMachineName}/{MapRunLabel}:{MapRunId}
statemachine stateMachine:{StateMachineName} #
statemachinealias stateMachine:{StateMachineName}:{StateMachineAliasName} #
statemachineversion stateMachine:{StateMachineName}:{StateMachineVersionId} #

CreateActivity w activity* +%
CreateStateMachine w statemachine* +%
CreateStateMachineAlias w statemachine* StateMachineQualifier
DeleteActivity w activity*
DeleteStateMachine w statemachine*
DeleteStateMachineAlias w statemachine* StateMachineQualifier
DeleteStateMachineVersion w statemachine* StateMachineQualifier
DescribeActivity r activity*
DescribeExecution r execution*,express*
DescribeMapRun r maprun*
DescribeStateMachine r statemachine* StateMachineQualifier
DescribeStateMachineAlias r statemachine* StateMachineQualifier
DescribeStateMachineForExecution r execution*
GetActivityTask w activity*
GetExecutionHistory r execution*
InvokeHTTPEndpoint w
ListActivities l
ListExecutions l maprun*,statemachine* StateMachineQualifier
ListMapRuns l execution*
ListStateMachineAliases l statemachine* StateMachineQualifier
ListStateMachineVersions l statemachine*
ListStateMachines l
ListTagsForResource l activity,statemachine
PublishStateMachineVersion w statemachine*
RedriveExecution w execution*
RevealSecrets r
SendTaskFailure w
SendTaskHeartbeat w
SendTaskSuccess w
StartExecution w statemachine* StateMachineQualifier
StartSyncExecution w statemachine* StateMachineQualifier
StopExecution w execution*
TagResource t activity,statemachine +%
TestState w
UntagResource t activity,statemachine %
UpdateMapRun w maprun*
UpdateStateMachine w statemachine* +%
UpdateStateMachineAlias w statemachine* StateMachineQualifier
ValidateStateMachineDefinition r`;
