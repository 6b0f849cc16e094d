export const data: string = `Amazon Message Delivery Service



ec2:SourceInstanceARN;ssm:SourceInstanceARN



AcknowledgeMessage w
DeleteMessage w
FailMessage w
GetEndpoint r
GetMessages r  &0
SendReply w  &0`;
