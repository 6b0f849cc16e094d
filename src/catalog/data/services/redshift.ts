export const data: string = `Amazon Redshift

AllowWrites=bool
ConsumerArn=arn
ConsumerIdentifier
DbName
DbUser
DurationSeconds
InboundIntegrationArn=arn
IntegrationSourceArn=arn
IntegrationTargetArn=arn



cluster cluster:{ClusterName} #
datashare datashare:{ProducerClusterNamespace}/{DataShareName} #
dbgroup dbgroup:{ClusterName}/{DbGroup}
dbname dbname:{ClusterName}/{DbName}
dbuser dbuser:{ClusterName}/{DbUser}
eventsubscription eventsubscription:{EventSubscriptionName} #
hsmclientcertificate hsmclientcertificate:{HSMClientCertificateId} #
hsmconfiguration hsmconfiguration:{HSMConfigurationId} #
integration integration:{IntegrationIdentifier} #
namespace namespace:{ClusterNamespace}
parametergroup parametergroup:{ParameterGroupName} #
qev2idcapplication qev2idcapplication:{Qev2IdcApplicationId}
redshiftidcapplication redshiftidcapplication:{RedshiftIdcApplicationId}
securitygroup securitygroup:{SecurityGroupName}/ec2securitygroup/{Owner}/{Ec2SecurityGroupId} #
securitygroupingress-cidr securitygroupingress:{SecurityGroupName}/cidrip/{IpRange} #
securitygroupingress-ec2securitygroup securitygroupingress:{SecurityGroupName}/ec2securitygroup/{Owner}/{Ece2SecuritygroupId} #
snapshot snapshot:{ClusterName}/{SnapshotName} #
snapshotcopygrant snapshotcopygrant:{SnapshotCopyGrantName} #
snapshotschedule snapshotschedule:{ScheduleIdentifier} #
subnetgroup subnetgroup:{SubnetGroupName} #
usagelimit usagelimit:{UsageLimitId} #

AcceptReservedNodeExchange w
AddPartner w
AssociateDataShareConsumer w datashare* AllowWrites;ConsumerArn
AuthorizeClusterSecurityGroupIngress w securitygroup*,securitygroupingress-ec2securitygroup*
AuthorizeDataShare p datashare* AllowWrites;ConsumerIdentifier
AuthorizeEndpointAccess p cluster
AuthorizeInboundIntegration w namespace*
AuthorizeSnapshotAccess p cluster,snapshot*
BatchDeleteClusterSnapshots w snapshot*
BatchModifyClusterSnapshots w snapshot*
CancelQuery w
CancelQuerySession w cluster
CancelResize w cluster*
CopyClusterSnapshot w cluster,snapshot* +%
CreateAuthenticationProfile w
CreateCluster w cluster* +%
CreateClusterParameterGroup w parametergroup* +%
CreateClusterSecurityGroup w securitygroup* +%
CreateClusterSnapshot w cluster,snapshot* +%
CreateClusterSubnetGroup w subnetgroup* +%
CreateClusterUser p dbuser* DbUser
CreateCustomDomainAssociation w cluster*
CreateEndpointAccess w cluster
CreateEventSubscription w eventsubscription* +%
CreateHsmClientCertificate w hsmclientcertificate* +%
CreateHsmConfiguration w hsmconfiguration* +%
CreateInboundIntegration w namespace*
CreateIntegration w integration* +%IntegrationSourceArn;IntegrationTargetArn
CreateQev2IdcApplication w
CreateRedshiftIdcApplication w
CreateSavedQuery w
CreateScheduledAction w
CreateSnapshotCopyGrant p snapshotcopygrant* +%
CreateSnapshotSchedule w snapshotschedule* +%
CreateTags t cluster,eventsubscription,hsmclientcertificate,hsmconfiguration,integration,parametergroup,securitygroup,securitygroupingress-cidr,securitygroupingress-ec2securitygroup,snapshot,snapshotcopygrant,snapshotschedule,subnetgroup,usagelimit +%
CreateUsageLimit w cluster,usagelimit* +%
DeauthorizeDataShare p datashare* ConsumerIdentifier
DeleteAuthenticationProfile w
DeleteCluster w cluster*
DeleteClusterParameterGroup w parametergroup*
DeleteClusterSecurityGroup w securitygroup*
DeleteClusterSnapshot w cluster,snapshot*
DeleteClusterSubnetGroup w subnetgroup*
DeleteCustomDomainAssociation w cluster*
DeleteEndpointAccess w
DeleteEventSubscription w eventsubscription*
DeleteHsmClientCertificate w hsmclientcertificate*
DeleteHsmConfiguration w hsmconfiguration*
DeleteIntegration w integration* #
DeletePartner w cluster
DeleteQev2IdcApplication w qev2idcapplication*
DeleteRedshiftIdcApplication w redshiftidcapplication*
DeleteResourcePolicy p namespace*
DeleteSavedQueries w
DeleteScheduledAction w
DeleteSnapshotCopyGrant w snapshotcopygrant*
DeleteSnapshotSchedule w snapshotschedule*
DeleteTags t cluster,eventsubscription,hsmclientcertificate,hsmconfiguration,integration,parametergroup,securitygroup,securitygroupingress-cidr,securitygroupingress-ec2securitygroup,snapshot,snapshotcopygrant,snapshotschedule,subnetgroup,usagelimit %
DeleteUsageLimit w usagelimit*
DeregisterNamespace w
DescribeAccountAttributes r
DescribeAuthenticationProfiles r
DescribeAutonomicsDenylist r cluster*
DescribeClusterDbRevisions l
DescribeClusterParameterGroups r
DescribeClusterParameters r parametergroup*
DescribeClusterSecurityGroups r
DescribeClusterSnapshots r cluster
DescribeClusterSubnetGroups r
DescribeClusterTracks l
DescribeClusterVersions r
DescribeClusters l cluster
DescribeCustomDomainAssociations l
DescribeDataShares r
DescribeDataSharesForConsumer r
DescribeDataSharesForProducer r
DescribeDefaultClusterParameters r
DescribeEndpointAccess r cluster
DescribeEndpointAuthorization l cluster
DescribeEventCategories r
DescribeEventSubscriptions r
DescribeEvents l
DescribeHsmClientCertificates r
DescribeHsmConfigurations r
DescribeInboundIntegrations l  InboundIntegrationArn
DescribeIntegrations l integration* #
DescribeLoggingStatus r cluster*
DescribeNodeConfigurationOptions l cluster
DescribeOrderableClusterOptions r
DescribePartners r cluster
DescribeQev2IdcApplications l
DescribeQuery r
DescribeRedshiftIdcApplications l
DescribeReservedNodeExchangeStatus r
DescribeReservedNodeOfferings r
DescribeReservedNodes r
DescribeResize r cluster*
DescribeSavedQueries r
DescribeScheduledActions r
DescribeSnapshotCopyGrants r
DescribeSnapshotSchedules r cluster,snapshotschedule*
DescribeStorage r
DescribeTable r
DescribeTableRestoreStatus r cluster
DescribeTags r cluster,eventsubscription,hsmclientcertificate,hsmconfiguration,integration,parametergroup,securitygroup,securitygroupingress-cidr,securitygroupingress-ec2securitygroup,snapshot,snapshotcopygrant,snapshotschedule,subnetgroup,usagelimit
DescribeUsageLimits r cluster,usagelimit*
DisableLogging w cluster*
DisableSnapshotCopy w cluster*
DisassociateDataShareConsumer w datashare* ConsumerArn
EnableLogging w cluster*
EnableSnapshotCopy w cluster*
ExecuteQuery w
FailoverPrimaryCompute w cluster*
FetchResults r
GetClusterCredentials w dbname,dbuser* DbName;DbUser;DurationSeconds
GetClusterCredentialsWithIAM w dbname DbName;DurationSeconds
GetIdentityCenterAuthToken r cluster*
GetReservedNodeExchangeConfigurationOptions r cluster
GetReservedNodeExchangeOfferings r
GetResourcePolicy r namespace*
JoinGroup p dbgroup*
ListDatabases l
ListRecommendations l cluster
ListSavedQueries l
ListSchemas l
ListTables l
ModifyAquaConfiguration w cluster*
ModifyAuthenticationProfile w
ModifyAutonomicsDenylist w cluster*
ModifyCluster w cluster*
ModifyClusterDbRevision w cluster*
ModifyClusterIamRoles p cluster*
ModifyClusterMaintenance w cluster*
ModifyClusterParameterGroup w parametergroup*
ModifyClusterSnapshot w snapshot*
ModifyClusterSnapshotSchedule w cluster*
ModifyClusterSubnetGroup w subnetgroup*
ModifyCustomDomainAssociation w cluster*
ModifyEndpointAccess w
ModifyEventSubscription w eventsubscription*
ModifyIntegration w integration* #
ModifyQev2IdcApplication w qev2idcapplication*
ModifyRedshiftIdcApplication w redshiftidcapplication*
ModifySavedQuery w
ModifyScheduledAction w
ModifySnapshotCopyRetentionPeriod w cluster*
ModifySnapshotSchedule w snapshotschedule*
ModifyUsageLimit w usagelimit*
PauseCluster w cluster*
PurchaseReservedNodeOffering w
PutResourcePolicy p namespace*
RebootCluster w cluster*
RegisterNamespace w
RejectDataShare p datashare*
ResetClusterParameterGroup w parametergroup*
ResizeCluster w cluster*
RestoreFromClusterSnapshot w cluster*,snapshot* %
RestoreTableFromClusterSnapshot w cluster*,snapshot*
ResumeCluster w cluster*
RevokeClusterSecurityGroupIngress w securitygroup*,securitygroupingress-ec2securitygroup*
RevokeEndpointAccess p cluster
RevokeSnapshotAccess p cluster,snapshot*
RotateEncryptionKey w cluster*
UpdatePartnerStatus w cluster
ViewQueriesFromConsole l
ViewQueriesInConsole l cluster`;
