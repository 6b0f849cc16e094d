export const data: string = `Amazon EC2 Instance Connect

maxTunnelDuration=numeric
privateIpAddress=ip
remotePort=numeric



instance arn:{Partition}:ec2:{Region}:{Account}:instance/{InstanceId} #ec2:ResourceTag/{TagKey}
instance-connect-endpoint arn:{Partition}:ec2:{Region}:{Account}:instance-connect-endpoint/{InstanceConnectEndpointId} #ec2:ResourceTag/{TagKey}

OpenTunnel w instance-connect-endpoint*
SendSSHPublicKey w instance* ec2:osuser
SendSerialConsoleSSHPublicKey w instance*`;
