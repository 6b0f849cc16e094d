export const data: string = `AWS CloudTrail Data





channel arn:{Partition}:cloudtrail:{Region}:{Account}:channel/{ChannelId} #

PutAuditEvents w channel*`;
