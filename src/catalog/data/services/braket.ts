export const data: string = `Amazon Braket





device arn:{Partition}:braket:*:*:device/{DeviceType}/{Provider}/{DeviceId}
job job/{RandomId} #
quantum-task quantum-task/{RandomId} #
spending-limit spending-limit/{RandomId} #

AcceptUserAgreement w
CancelJob w job*
CancelQuantumTask w quantum-task*
CreateJob w device*,job* +%
CreateQuantumTask w device*,quantum-task* +%
CreateSpendingLimit w device*,spending-limit* +%
DeleteSpendingLimit w spending-limit*
GetDevice r device*
GetJob r job*
GetQuantumTask r quantum-task*
GetServiceLinkedRoleStatus r
GetUserAgreementStatus r
ListTagsForResource r job,quantum-task,spending-limit
SearchDevices l
SearchJobs l
SearchQuantumTasks l
SearchSpendingLimits r
TagResource t job,quantum-task,spending-limit +%
UntagResource t job,quantum-task,spending-limit %
UpdateSpendingLimit w spending-limit*`;
