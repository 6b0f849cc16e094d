export const data: string = `Amazon CloudFront





anycast-ip-list arn:{Partition}:cloudfront::{Account}:anycast-ip-list/{Id} #
cache-policy arn:{Partition}:cloudfront::{Account}:cache-policy/{Id}
connection-function arn:{Partition}:cloudfront::{Account}:connection-function/{Id} #
connection-group arn:{Partition}:cloudfront::{Account}:connection-group/{Id} #
continuous-deployment-policy arn:{Partition}:cloudfront::{Account}:continuous-deployment-policy/{Id}
distribution arn:{Partition}:cloudfront::{Account}:distribution/{DistributionId} #
distribution-tenant arn:{Partition}:cloudfront::{Account}:distribution-tenant/{Id} #
field-level-encryption-config arn:{Partition}:cloudfront::{Account}:field-level-encryption-config/{Id}
field-level-encryption-profile arn:{Partition}:cloudfront::{Account}:field-level-encryption-profile/{Id}
function arn:{Partition}:cloudfront::{Account}:function/{Name} #
key-value-store arn:{Partition}:cloudfront::{Account}:key-value-store/{Name} #
origin-access-control arn:{Partition}:cloudfront::{Account}:origin-access-control/{Id}
origin-access-identity arn:{Partition}:cloudfront::{Account}:origin-access-identity/{Id}
origin-request-policy arn:{Partition}:cloudfront::{Account}:origin-request-policy/{Id}
realtime-log-config arn:{Partition}:cloudfront::{Account}:realtime-log-config/{Name}
response-headers-policy arn:{Partition}:cloudfront::{Account}:response-headers-policy/{Id}
streaming-distribution arn:{Partition}:cloudfront::{Account}:streaming-distribution/{DistributionId} #
trust-store arn:{Partition}:cloudfront::{Account}:trust-store/{Id} #
vpcorigin arn:{Partition}:cloudfront::{Account}:vpcorigin/{Id} #

AllowVendedLogDeliveryForResource p distribution
AssociateAlias w distribution*
AssociateDistributionTenantWebACL w distribution-tenant*
AssociateDistributionWebACL w distribution*
CopyDistribution w distribution*
CreateAnycastIpList w  +%
CreateCachePolicy w
CreateCloudFrontOriginAccessIdentity w
CreateConnectionFunction w  +%
CreateConnectionGroup w  +%
CreateContinuousDeploymentPolicy w
CreateDistribution w  +%
CreateDistributionTenant w  +%
CreateFieldLevelEncryptionConfig w
CreateFieldLevelEncryptionProfile w
CreateFunction w  +%
CreateInvalidation w distribution*
CreateInvalidationForDistributionTenant w distribution-tenant*
CreateKeyGroup w
CreateKeyValueStore w  +%
CreateMonitoringSubscription w
CreateOriginAccessControl w
CreateOriginRequestPolicy w
CreatePublicKey w
CreateRealtimeLogConfig w
CreateResponseHeadersPolicy w
CreateSavingsPlan w
CreateStreamingDistribution w
CreateStreamingDistributionWithTags w  +%
CreateTrustStore w  +%
CreateVpcOrigin w  +%
DeleteAnycastIpList w anycast-ip-list*
DeleteCachePolicy w cache-policy*
DeleteCloudFrontOriginAccessIdentity w origin-access-identity*
DeleteConnectionFunction w connection-function*
DeleteConnectionGroup w connection-group*
DeleteContinuousDeploymentPolicy w continuous-deployment-policy*
DeleteDistribution w distribution*
DeleteDistributionTenant w distribution-tenant*
DeleteFieldLevelEncryptionConfig w field-level-encryption-config*
DeleteFieldLevelEncryptionProfile w field-level-encryption-profile*
DeleteFunction w function*
DeleteKeyGroup w
DeleteKeyValueStore w key-value-store*
DeleteMonitoringSubscription w
DeleteOriginAccessControl w origin-access-control*
DeleteOriginRequestPolicy w origin-request-policy*
DeletePublicKey w
DeleteRealtimeLogConfig w realtime-log-config*
DeleteResourcePolicy w vpcorigin
DeleteResponseHeadersPolicy w response-headers-policy*
DeleteStreamingDistribution w streaming-distribution*
DeleteTrustStore w trust-store*
DeleteVpcOrigin w vpcorigin*
DescribeConnectionFunction r connection-function*
DescribeFunction r function*
DescribeKeyValueStore r key-value-store*
DisassociateDistributionTenantWebACL w distribution-tenant*
DisassociateDistributionWebACL w distribution*
GetAnycastIpList r anycast-ip-list*
GetCachePolicy r cache-policy*
GetCachePolicyConfig r cache-policy*
GetCloudFrontOriginAccessIdentity r origin-access-identity*
GetCloudFrontOriginAccessIdentityConfig r origin-access-identity*
GetConnectionFunction r connection-function*
GetConnectionGroup r connection-group*
GetConnectionGroupByRoutingEndpoint r connection-group*
GetContinuousDeploymentPolicy r continuous-deployment-policy*
GetContinuousDeploymentPolicyConfig r continuous-deployment-policy*
GetDistribution r distribution*
GetDistributionConfig r distribution*
GetDistributionTenant r distribution-tenant*
GetDistributionTenantByDomain r distribution-tenant*
GetFieldLevelEncryption r field-level-encryption-config*
GetFieldLevelEncryptionConfig r field-level-encryption-config*
GetFieldLevelEncryptionProfile r field-level-encryption-profile*
GetFieldLevelEncryptionProfileConfig r field-level-encryption-profile*
GetFunction r function*
GetInvalidation r distribution*
GetInvalidationForDistributionTenant r distribution-tenant*
GetKeyGroup r
GetKeyGroupConfig r
GetManagedCertificateDetails r distribution-tenant*
GetMonitoringSubscription r
GetOriginAccessControl r origin-access-control*
GetOriginAccessControlConfig r origin-access-control*
GetOriginRequestPolicy r origin-request-policy*
GetOriginRequestPolicyConfig r origin-request-policy*
GetPublicKey r
GetPublicKeyConfig r
GetRealtimeLogConfig r realtime-log-config*
GetResourcePolicy r vpcorigin
GetResponseHeadersPolicy r response-headers-policy*
GetResponseHeadersPolicyConfig r response-headers-policy*
GetSavingsPlan r
GetStreamingDistribution r streaming-distribution*
GetStreamingDistributionConfig r streaming-distribution*
GetTrustStore r trust-store*
GetVpcOrigin r vpcorigin*
ListAnycastIpLists l
ListCachePolicies l
ListCloudFrontOriginAccessIdentities l
ListConflictingAliases l distribution*
ListConnectionFunctions l
ListConnectionGroups l
ListContinuousDeploymentPolicies l
ListDistributionTenants l
ListDistributionTenantsByCustomization l
ListDistributions l
ListDistributionsByAnycastIpListId l
ListDistributionsByCachePolicyId l
ListDistributionsByConnectionFunction l connection-function*
ListDistributionsByConnectionMode l
ListDistributionsByKeyGroup l
ListDistributionsByLambdaFunction l
ListDistributionsByOriginRequestPolicyId l
ListDistributionsByRealtimeLogConfig l
ListDistributionsByResponseHeadersPolicyId l
ListDistributionsByTrustStore l trust-store*
ListDistributionsByVpcOriginId l
ListDistributionsByWebACLId l
ListDomainConflicts l distribution,distribution-tenant
ListFieldLevelEncryptionConfigs l
ListFieldLevelEncryptionProfiles l
ListFunctions l
ListInvalidations l distribution*
ListInvalidationsForDistributionTenant l distribution-tenant*
ListKeyGroups l
ListKeyValueStores l
ListOriginAccessControls l
ListOriginRequestPolicies l
ListPublicKeys l
ListRateCards l
ListRealtimeLogConfigs l
ListResponseHeadersPolicies l
ListSavingsPlans l
ListStreamingDistributions l
ListTagsForResource r anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,function,key-value-store,trust-store,vpcorigin
ListTrustStores l
ListUsages l
ListVpcOrigins l
PublishConnectionFunction w connection-function*
PublishFunction w function*
PutResourcePolicy w vpcorigin
TagResource t anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,function,key-value-store,streaming-distribution,trust-store,vpcorigin +%
TestConnectionFunction w connection-function*
TestFunction w function*
UntagResource t anycast-ip-list,connection-function,connection-group,distribution,distribution-tenant,function,key-value-store,streaming-distribution,trust-store,vpcorigin %
UpdateAnycastIpList w anycast-ip-list*
UpdateCachePolicy w cache-policy*
UpdateCloudFrontOriginAccessIdentity w origin-access-identity*
UpdateConnectionFunction w connection-function*
UpdateConnectionGroup w connection-group*
UpdateContinuousDeploymentPolicy w continuous-deployment-policy*
UpdateDistribution w distribution*
UpdateDistributionTenant w distribution-tenant*
UpdateDistributionWithStagingConfig w distribution*
UpdateDomainAssociation w distribution,distribution-tenant
UpdateFieldLevelEncryptionConfig w
UpdateFieldLevelEncryptionProfile w field-level-encryption-profile*
UpdateFunction w function*
UpdateKeyGroup w
UpdateKeyValueStore w key-value-store*
UpdateOriginAccessControl w origin-access-control*
UpdateOriginRequestPolicy w origin-request-policy*
UpdatePublicKey w
UpdateRealtimeLogConfig w realtime-log-config*
UpdateResponseHeadersPolicy w response-headers-policy*
UpdateSavingsPlan w
UpdateStreamingDistribution w streaming-distribution*
UpdateTrustStore w trust-store*
UpdateVpcOrigin w vpcorigin*
VerifyDnsConfiguration r distribution-tenant`;
