export const data: string = `AWS PrivateLink





vpc-endpoint arn:{Partition}:ec2:{Region}:{Account}:vpc-endpoint/{VpcEndpointId}
vpc-endpoint-service arn:{Partition}:ec2:{Region}:{Account}:vpc-endpoint-service/{VpcEndpointServiceId}

AllowMultiRegion w vpc-endpoint,vpc-endpoint-service`;
