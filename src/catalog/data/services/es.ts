export const data: string = `Amazon OpenSearch Service





application arn:{Partition}:opensearch:{Region}:{Account}:application/{AppId} #
datasource arn:{Partition}:opensearch:{Region}:{Account}:datasource/{DataSourceName} #
domain domain/{DomainName} #
es_role arn:{Partition}:iam::{Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService #
opensearchservice_role arn:{Partition}:iam::{Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService #

AcceptInboundConnection w
AcceptInboundCrossClusterSearchConnection w
AddDataSource w domain*
AddDirectQueryDataSource w datasource* +%
AddTags t application*,datasource*,domain* +%
AssociatePackage w domain*
AssociatePackages w domain*
AttachDataSource w application*
AuthorizeVpcEndpointAccess w
CancelDomainConfigChange w domain*
CancelElasticsearchServiceSoftwareUpdate w domain*
CancelServiceSoftwareUpdate w domain*
CreateApplication w  +%
CreateDomain w domain +%
CreateElasticsearchDomain w domain +%
CreateElasticsearchServiceRole w
CreateIndex w domain*
CreateOutboundConnection w domain*
CreateOutboundCrossClusterSearchConnection w domain*
CreatePackage w
CreateServiceRole w
CreateVpcEndpoint w
DeleteApplication w application*
DeleteDataSource w domain*
DeleteDirectQueryDataSource w datasource*
DeleteDomain w domain*
DeleteElasticsearchDomain w domain*
DeleteElasticsearchServiceRole w
DeleteInboundConnection w
DeleteInboundCrossClusterSearchConnection w
DeleteIndex w domain*
DeleteOutboundConnection w
DeleteOutboundCrossClusterSearchConnection w
DeletePackage w
DeleteVpcEndpoint w
DeregisterCapability w application*
DescribeDataSourceAttachment r application*
DescribeDomain r domain*
DescribeDomainAutoTunes r domain*
DescribeDomainChangeProgress r domain*
DescribeDomainConfig r domain*
DescribeDomainHealth r domain*
DescribeDomainNodes r domain*
DescribeDomains l domain*
DescribeDryRunProgress r domain*
DescribeElasticsearchDomain r domain*
DescribeElasticsearchDomainConfig r domain*
DescribeElasticsearchDomains l domain*
DescribeElasticsearchInstanceTypeLimits l
DescribeInboundConnections l
DescribeInboundCrossClusterSearchConnections l
DescribeInsightDetails r domain*
DescribeInstanceTypeLimits l
DescribeOutboundConnections l
DescribeOutboundCrossClusterSearchConnections l
DescribePackages r
DescribeReservedElasticsearchInstanceOfferings l
DescribeReservedElasticsearchInstances l
DescribeReservedInstanceOfferings l
DescribeReservedInstances l
DescribeVpcEndpoints l
DetachDataSource w application*
DissociatePackage w domain*
DissociatePackages w domain*
ESCrossClusterGet r domain
ESHttpDelete w domain
ESHttpGet r domain
ESHttpHead r domain
ESHttpPatch w domain
ESHttpPost w domain
ESHttpPut w domain
GetApplication r application*
GetCapability r application*
GetCompatibleElasticsearchVersions l domain*
GetCompatibleVersions l domain*
GetDataSource r domain*
GetDefaultApplicationSetting r application*
GetDirectQueryDataSource r datasource*
GetDomainMaintenanceStatus r domain*
GetIndex r domain*
GetMigration r application*
GetPackageVersionHistory r
GetUpgradeHistory r domain*
GetUpgradeStatus r domain*
InsightFeedback w domain*
ListApplications l application*
ListDataSourceAttachments l application*
ListDataSources l domain*
ListDirectQueryDataSources l datasource*
ListDomainMaintenances l domain*
ListDomainNames l
ListDomainsForPackage l
ListElasticsearchInstanceTypeDetails l
ListElasticsearchInstanceTypes l
ListElasticsearchVersions l
ListInsights l domain
ListInstanceTypeDetails l
ListMigrations l application*
ListPackagesForDomain l domain*
ListScheduledActions l domain*
ListTags r application*,datasource*,domain*
ListVersions l
ListVpcEndpointAccess l
ListVpcEndpoints l
ListVpcEndpointsForDomain l
PurchaseReservedElasticsearchInstanceOffering w
PurchaseReservedInstanceOffering w
PutDefaultApplicationSetting w application*
RegisterCapability w application*
RejectInboundConnection w
RejectInboundCrossClusterSearchConnection w
RemoveTags t application*,datasource*,domain* %
RevokeVpcEndpointAccess w
RollbackElasticsearchServiceSoftwareUpdate w domain*
RollbackServiceSoftwareUpdate w domain*
StartDomainMaintenance w domain*
StartElasticsearchServiceSoftwareUpdate w domain*
StartMigration w application*
StartServiceSoftwareUpdate w domain*
UpdateApplication w application*
UpdateDataSource w domain*
UpdateDirectQueryDataSource w datasource*
UpdateDomainConfig w domain*
UpdateElasticsearchDomainConfig w domain*
UpdateIndex w domain*
UpdatePackage w
UpdatePackageScope w
UpdateScheduledAction w domain*
UpdateVpcEndpoint w
UpgradeDomain w domain*
UpgradeElasticsearchDomain w domain*`;
