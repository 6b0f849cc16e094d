export const data: string = `Amazon VPC Lattice Services

Port=numeric
RequestHeader/{HeaderName}
RequestMethod
RequestPath
RequestQueryString/{QueryStringKey}*
ServiceArn=arn
ServiceNetworkArn=arn
SourceVpc
SourceVpcOwnerAccount



service arn:{Partition}:vpc-lattice:{Region}:{Account}:service/{ServiceId}/{RequestPath} #
tcp-service arn:{Partition}:vpc-lattice:{Region}:{Account}:service/{ServiceId} #

Connect w tcp-service*=# Port;ServiceArn;ServiceNetworkArn;SourceVpc;SourceVpcOwnerAccount
Invoke w service*=# Port;RequestHeader/{HeaderName};RequestMethod;RequestPath;RequestQueryString/{QueryStringKey};ServiceArn;ServiceNetworkArn;SourceVpc;SourceVpcOwnerAccount`;
