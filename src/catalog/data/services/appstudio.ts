export const data: string = `AWS App Studio





application application/{ApplicationId}
connector connector/{ConnectionId}
instance instance/{InstanceId}

GetAccountStatus r
GetEnablementJobStatus r
StartEnablementJob w
StartRollbackEnablementJob w
StartTeamDeployment w`;
