export const data: string = `AWS IQ Permissions





permission arn:{Partition}:iq-permission:{Region}::permission/{PermissionRequestId}

ApproveAccessGrant w permission*
ApprovePermissionRequest w permission*
AssumePermissionRole w permission*
CreatePermissionRequest w permission*
GetPermissionRequest r permission*
ListPermissionRequests r permission*
RejectPermissionRequest w permission*
RevokePermissionRequest w permission*
WithdrawPermissionRequest w permission*`;
