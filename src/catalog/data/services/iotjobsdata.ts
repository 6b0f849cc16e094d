export const data: string = `AWS IoT Jobs DataPlane





thing arn:{Partition}:iot:{Region}:{Account}:thing/{ThingName}

DescribeJobExecution r thing* iot:JobId
GetPendingJobExecutions r thing*
StartNextPendingJobExecution w thing*
UpdateJobExecution w thing* iot:JobId`;
