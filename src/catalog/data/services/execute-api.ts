export const data: string = `Amazon API Gateway

viaDomainArn=arn



execute-api-domain /domainnames/{DomainName}+{DomainIdentifier}
execute-api-general {ApiId}/{Stage}/{Method}/{ApiSpecificResourcePath} viaDomainArn

InvalidateCache w execute-api-general*
Invoke w execute-api-domain,execute-api-general
ManageConnections w execute-api-general*`;
