export const data: string = `AWS Verified Access







AllowVerifiedAccess w`;
