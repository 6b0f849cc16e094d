export const data: string = `Amazon API Gateway Management V2

Request/AccessAssociationSource
Request/AccessLoggingDestination
Request/AccessLoggingFormat
Request/ApiKeyRequired=bool*
Request/ApiName
Request/AuthorizerType*
Request/AuthorizerUri*
Request/CognitoUserPoolArn=arn
Request/ConditionBasePaths*
Request/DisableExecuteApiEndpoint=bool
Request/DomainNameArn=arn
Request/EndpointType*
Request/Method
Request/MtlsTrustStoreUri
Request/MtlsTrustStoreVersion
Request/PortalDisplayName
Request/PortalDomainName
Request/PortalProductDisplayName
Request/Priority=numeric
Request/ProductPageTitle
Request/ProductRestEndpointPageEndpointPrefix
Request/RestApiId
Request/RouteAuthorizationType*
Request/RoutingMode
Request/SecurityPolicy*
Request/Stage
Request/StageName
Resource/AccessLoggingDestination
Resource/AccessLoggingFormat
Resource/ApiKeyRequired=bool*
Resource/ApiName
Resource/AuthorizerType*
Resource/AuthorizerUri*
Resource/CognitoUserPoolArn=arn
Resource/ConditionBasePaths*
Resource/DisableExecuteApiEndpoint=bool
Resource/EndpointType*
Resource/Method
Resource/MtlsTrustStoreUri
Resource/MtlsTrustStoreVersion
Resource/PortalDisplayName
Resource/PortalDomainName
Resource/PortalProductDisplayName
Resource/PortalPublishStatus
Resource/Priority=numeric
Resource/ProductPageTitle
Resource/ProductRestEndpointPageEndpointPrefix
Resource/RestApiId
Resource/RouteAuthorizationType*
Resource/RoutingMode
Resource/SecurityPolicy*
Resource/Stage

Request/ApiKeyRequired;Request/RouteAuthorizationType;Resource/ApiKeyRequired;Resource/RouteAuthorizationType
Resource/ConditionBasePaths;Resource/Priority
Request/CognitoUserPoolArn;Request/PortalDisplayName;Request/PortalDomainName
Request/ConditionBasePaths;Request/Priority
Request/ConditionBasePaths;Request/Priority;Resource/ConditionBasePaths;Resource/Priority

accesslogsettings arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/accesslogsettings #
account arn:{Partition}:apigateway:{Region}::/account
api arn:{Partition}:apigateway:{Region}::/apis/{ApiId} #Request/ApiKeyRequired;Request/ApiName;Request/AuthorizerType;Request/AuthorizerUri;Request/DisableExecuteApiEndpoint;Request/EndpointType;Request/RouteAuthorizationType;Resource/ApiKeyRequired;Resource/ApiName;Resource/AuthorizerType;Resource/AuthorizerUri;Resource/DisableExecuteApiEndpoint;Resource/EndpointType;Resource/RouteAuthorizationType
apikey arn:{Partition}:apigateway:{Region}::/apikeys/{ApiKeyId} #
apikeys arn:{Partition}:apigateway:{Region}::/apikeys #
apimapping arn:{Partition}:apigateway:{Region}::/domainnames/{DomainName}/apimappings/{ApiMappingId} #
apimappings arn:{Partition}:apigateway:{Region}::/domainnames/{DomainName}/apimappings #
apis arn:{Partition}:apigateway:{Region}::/apis #Request/ApiKeyRequired;Request/ApiName;Request/AuthorizerType;Request/AuthorizerUri;Request/DisableExecuteApiEndpoint;Request/EndpointType;Request/RouteAuthorizationType
authorizer arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/authorizers/{AuthorizerId}|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/authorizers/{AuthorizerId} #Request/AuthorizerType;Resource/AuthorizerType
authorizers arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/authorizers|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/authorizers #Request/AuthorizerType
authorizerscache arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/cache/authorizers #
basepathmapping arn:{Partition}:apigateway:{Region}::/domainnames/{DomainName}/basepathmappings/{BasePath} #
basepathmappings arn:{Partition}:apigateway:{Region}::/domainnames/{DomainName}/basepathmappings #
clientcertificate arn:{Partition}:apigateway:{Region}::/clientcertificates/{ClientCertificateId} #
clientcertificates arn:{Partition}:apigateway:{Region}::/clientcertificates #
cors arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/cors #
deployment arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/deployments/{DeploymentId}|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/deployments/{DeploymentId} #
deployments arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/deployments|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/deployments #Request/StageName
documentationpart arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/documentation/parts/{DocumentationPartId} #
documentationparts arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/documentation/parts #
documentationversion arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/documentation/versions/{DocumentationVersionId} #
documentationversions arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/documentation/versions #
domainname arn:{Partition}:apigateway:{Region}::/domainnames/{DomainName} #Request/EndpointType;Request/MtlsTrustStoreUri;Request/MtlsTrustStoreVersion;Request/SecurityPolicy;Resource/EndpointType;Resource/MtlsTrustStoreUri;Resource/MtlsTrustStoreVersion;Resource/RoutingMode;Resource/SecurityPolicy
domainnameaccessassociation /domainnameaccessassociations/domainname/{DomainName}/{SourceType}/{SourceId}
domainnameaccessassociations /domainnameaccessassociations #Request/AccessAssociationSource;Request/DomainNameArn
domainnames arn:{Partition}:apigateway:{Region}::/domainnames #Request/EndpointType;Request/MtlsTrustStoreUri;Request/MtlsTrustStoreVersion;Request/SecurityPolicy;Resource/RoutingMode
exportedapi arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/exports/{Specification} #
gatewayresponse arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/gatewayresponses/{ResponseType} #
gatewayresponses arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/gatewayresponses #
integration arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/integration #
integrationresponse arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/integration/responses/{StatusCode} #
integrationresponses arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses #
integrations arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/integrations #
method arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType} #&0
methodresponse arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId}/methods/{HttpMethodType}/responses/{StatusCode} #
model arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/models/{ModelId}|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/models/{ModelName} #
models arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/models|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/models #
modeltemplate arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/models/{ModelId}/template #
portal /portals/{PortalId} #Resource/CognitoUserPoolArn;Resource/PortalDisplayName;Resource/PortalDomainName;Resource/PortalPublishStatus
portalproduct /portalproducts/{PortalProductId} #Resource/PortalProductDisplayName
privatebasepathmapping arn:{Partition}:apigateway:{Region}::/domainnames/{DomainName}+{DomainIdentifier}/basepathmappings/{BasePath} #
privatebasepathmappings arn:{Partition}:apigateway:{Region}::/domainnames/{DomainName}+{DomainIdentifier}/basepathmappings #
privatedomainname /domainnames/{DomainName}+{DomainIdentifier} #Request/EndpointType;Resource/EndpointType;Resource/RoutingMode
productpage /portalproducts/{PortalProductId}/productpages/{ProductPageId} #Resource/ProductPageTitle
productrestendpointpage /portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId} #Resource/Method;Resource/ProductRestEndpointPageEndpointPrefix;Resource/RestApiId;Resource/Stage
requestvalidator arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/requestvalidators/{RequestValidatorId} #
requestvalidators arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/requestvalidators #
resource arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/resources/{ResourceId} #
resources arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/resources #
restapi arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId} #Request/ApiKeyRequired;Request/ApiName;Request/AuthorizerType;Request/DisableExecuteApiEndpoint;Request/EndpointType;Request/RouteAuthorizationType;Request/SecurityPolicy;Resource/ApiKeyRequired;Resource/ApiName;Resource/AuthorizerType;Resource/DisableExecuteApiEndpoint;Resource/EndpointType;Resource/RouteAuthorizationType;Resource/SecurityPolicy
restapis arn:{Partition}:apigateway:{Region}::/restapis #Request/ApiKeyRequired;Request/ApiName;Request/AuthorizerType;Request/DisableExecuteApiEndpoint;Request/EndpointType;Request/RouteAuthorizationType;Request/SecurityPolicy
route arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/routes/{RouteId} #&0
routerequestparameter arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey} #
routeresponse arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId} #
routeresponses arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/routes/{RouteId}/routeresponses #
routes arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/routes #Request/ApiKeyRequired;Request/RouteAuthorizationType
routesettings arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey} #
routingrule /domainnames/{DomainName}/routingrules/{RoutingRuleId} #&1
sdk arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/stages/{StageName}/sdks/{SdkType} #
stage arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/stages/{StageName}|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/stages/{StageName} #Request/AccessLoggingDestination;Request/AccessLoggingFormat;Resource/AccessLoggingDestination;Resource/AccessLoggingFormat
stages arn:{Partition}:apigateway:{Region}::/apis/{ApiId}/stages|arn:{Partition}:apigateway:{Region}::/restapis/{RestApiId}/stages #Request/AccessLoggingDestination;Request/AccessLoggingFormat
tags arn:{Partition}:apigateway:{Region}::/tags/{UrlEncodedResourceARN}
template arn:{Partition}:apigateway:{Region}::/restapis/models/{ModelName}/template #
usageplan arn:{Partition}:apigateway:{Region}::/usageplans/{UsagePlanId} #
usageplankey arn:{Partition}:apigateway:{Region}::/usageplans/{UsagePlanId}/keys/{Id} #
usageplankeys arn:{Partition}:apigateway:{Region}::/usageplans/{UsagePlanId}/keys #
usageplans arn:{Partition}:apigateway:{Region}::/usageplans #
vpclink arn:{Partition}:apigateway:{Region}::/vpclinks/{VpcLinkId} #
vpclinks arn:{Partition}:apigateway:{Region}::/vpclinks #

AddCertificateToDomain p domainname,domainnames
CreateAccessAssociation p privatedomainname
CreatePortal w portal* +%&2
CreatePortalProduct w portalproduct* +%Request/PortalProductDisplayName
CreateProductPage w productpage* Request/ProductPageTitle
CreateProductRestEndpointPage w productrestendpointpage* Request/Method;Request/ProductRestEndpointPageEndpointPrefix;Request/RestApiId;Request/Stage
CreateRoutingRule w routingrule*=&3 #&3
DELETE w apikey,authorizer,basepathmapping,clientcertificate,deployment,documentationpart,documentationversion,domainname,domainnameaccessassociation,gatewayresponse,integration,integrationresponse,method,methodresponse,model,privatebasepathmapping,privatedomainname,requestvalidator,resource,restapi,stage,tags,template,usageplan,usageplankey,vpclink +%
DeletePortal w portal*
DeletePortalProduct w portalproduct*
DeletePortalProductSharingPolicy p portalproduct*
DeleteProductPage w productpage*
DeleteProductRestEndpointPage w portalproduct*,productrestendpointpage*
DeleteRoutingRule w routingrule*=&1 #&1
DisablePortal w portal*
GET r account,apikey,apikeys,authorizer,authorizers,basepathmapping,basepathmappings,clientcertificate,clientcertificates,deployment,deployments,documentationpart,documentationparts,documentationversion,documentationversions,domainname,domainnameaccessassociations,domainnames,gatewayresponse,gatewayresponses,integration,integrationresponse,method,methodresponse,model,models,privatebasepathmapping,privatebasepathmappings,privatedomainname,requestvalidator,requestvalidators,resource,resources,restapi,restapis,sdk,stage,stages,tags,usageplan,usageplankey,usageplankeys,usageplans,vpclink,vpclinks
GetPortal r portal*
GetPortalProduct r portalproduct*
GetPortalProductSharingPolicy r portalproduct*
GetProductPage r portalproduct,productpage*
GetProductRestEndpointPage r portalproduct,productrestendpointpage*
GetRoutingRule r routingrule* #
ListPortalProducts l portalproduct*
ListPortals l portal*
ListProductPages l portalproduct,productpage*
ListProductRestEndpointPages l portalproduct,productrestendpointpage*
ListRoutingRules l routingrule* #
PATCH w account,apikey,authorizer,basepathmapping,clientcertificate,deployment,documentationpart,documentationversion,domainname,gatewayresponse,integration,integrationresponse,method,methodresponse,model,privatebasepathmapping,privatedomainname,requestvalidator,resource,restapi,stage,template,usageplan,usageplankey,vpclink +%
POST w apikeys,authorizers,basepathmappings,clientcertificates,deployments,documentationparts,documentationversions,domainnameaccessassociations,domainnames,gatewayresponses,integrationresponse,methodresponse,models,privatebasepathmappings,requestvalidators,resources,restapis,stages,usageplankeys,usageplans,vpclinks +%
PUT w documentationpart,gatewayresponse,integrationresponse,methodresponse,restapi,tags +%
PreviewPortal w portal*
PublishPortal w portal*
PutPortalProductSharingPolicy p portalproduct*
RejectAccessAssociation p privatedomainname
RemoveCertificateFromDomain p domainname,domainnames
SetWebACL p stage,stages
UpdateDomainNameManagementPolicy p privatedomainname
UpdateDomainNamePolicy p domainnames,privatedomainname
UpdatePortal w portal* +%&2
UpdatePortalProduct w portalproduct* +%Request/PortalProductDisplayName
UpdateProductPage w productpage* Request/ProductPageTitle
UpdateProductRestEndpointPage w productrestendpointpage* Request/ProductRestEndpointPageEndpointPrefix
UpdateRestApiPolicy p restapi,restapis
UpdateRoutingRule w routingrule*=&4 #&4`;
