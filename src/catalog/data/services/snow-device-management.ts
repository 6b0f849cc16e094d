export const data: string = `AWS Snow Device Management





managed-device managed-device/{ResourceId} #
task task/{ResourceId} #

CancelTask w task*
CreateTask w  #+%
DescribeDevice r managed-device*
DescribeDeviceEc2Instances r managed-device*
DescribeExecution r
DescribeTask r task*
ListDeviceResources l managed-device*
ListDevices l
ListExecutions l
ListTagsForResource r  +%
ListTasks l
TagResource t managed-device,task +%
UntagResource t managed-device,task %`;
