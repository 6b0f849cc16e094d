export const data: string = `Amazon Message Gateway Service







CreateControlChannel w  ec2:SourceInstanceARN;ssm:SourceInstanceARN
CreateDataChannel w
OpenControlChannel w
OpenDataChannel w`;
