export const data: string = `Amazon Lightsail





alarm Alarm/{Id} #
bucket Bucket/{Id} #
certificate Certificate/{Id} #
cloudformationstackrecord CloudFormationStackRecord/{Id}
contactmethod ContactMethod/{Id} #
containerservice ContainerService/{Id} #
disk Disk/{Id} #
disksnapshot DiskSnapshot/{Id} #
distribution Distribution/{Id} #
domain Domain/{Id} #
exportsnapshotrecord ExportSnapshotRecord/{Id}
instance Instance/{Id} #
instancesnapshot InstanceSnapshot/{Id} #
keypair KeyPair/{Id} #
loadbalancer LoadBalancer/{Id} #
loadbalancertlscertificate LoadBalancerTlsCertificate/{Id}
relationaldatabase RelationalDatabase/{Id} #
relationaldatabasesnapshot RelationalDatabaseSnapshot/{Id} #
staticip StaticIp/{Id} #

AllocateStaticIp w
AttachCertificateToDistribution w certificate*,distribution*
AttachDisk w disk*
AttachInstancesToLoadBalancer w loadbalancer*
AttachLoadBalancerTlsCertificate w loadbalancer*
AttachStaticIp w instance*,staticip*
CloseInstancePublicPorts w instance*
CopySnapshot w
CreateBucket w  +%
CreateBucketAccessKey w bucket*
CreateCertificate w  +%
CreateCloudFormationStack w
CreateContactMethod w  +%
CreateContainerService w  +%
CreateContainerServiceDeployment w containerservice*
CreateContainerServiceRegistryLogin w
CreateDisk w  +%
CreateDiskFromSnapshot w disksnapshot* +%
CreateDiskSnapshot w disk,instance +%
CreateDistribution w  +%
CreateDomain w  +%
CreateDomainEntry w domain*
CreateGUISessionAccessDetails w instance*
CreateInstanceSnapshot w instance* +%
CreateInstances w  +%
CreateInstancesFromSnapshot w instancesnapshot* +%
CreateKeyPair w  +%
CreateLoadBalancer w  +%
CreateLoadBalancerTlsCertificate w loadbalancer*
CreateRelationalDatabase w  +%
CreateRelationalDatabaseFromSnapshot w relationaldatabasesnapshot* +%
CreateRelationalDatabaseSnapshot w  +%
DeleteAlarm w alarm*
DeleteAutoSnapshot w
DeleteBucket w bucket*
DeleteBucketAccessKey w bucket*
DeleteCertificate w certificate*
DeleteContactMethod w
DeleteContainerImage w containerservice*
DeleteContainerService w containerservice*
DeleteDisk w disk*
DeleteDiskSnapshot w disksnapshot*
DeleteDistribution w distribution*
DeleteDomain w domain*
DeleteDomainEntry w domain*
DeleteInstance w instance*
DeleteInstanceSnapshot w instancesnapshot*
DeleteKeyPair w keypair*
DeleteKnownHostKeys w instance*
DeleteLoadBalancer w loadbalancer*
DeleteLoadBalancerTlsCertificate w loadbalancer*
DeleteRelationalDatabase w relationaldatabase*
DeleteRelationalDatabaseSnapshot w relationaldatabasesnapshot*
DetachCertificateFromDistribution w distribution*
DetachDisk w disk*
DetachInstancesFromLoadBalancer w loadbalancer*
DetachStaticIp w staticip*
DisableAddOn w
DownloadDefaultKeyPair w
EnableAddOn w
ExportSnapshot w disksnapshot,instancesnapshot
GetActiveNames r
GetAlarms r
GetAutoSnapshots r
GetBlueprints r
GetBucketAccessKeys r
GetBucketBundles r
GetBucketMetricData r
GetBuckets r
GetBundles r
GetCertificates r
GetCloudFormationStackRecords r
GetContactMethods r
GetContainerAPIMetadata r
GetContainerImages r
GetContainerLog r
GetContainerServiceDeployments r
GetContainerServiceMetricData r
GetContainerServicePowers r
GetContainerServices r
GetCostEstimate r disk,instance
GetDisk r
GetDiskSnapshot r
GetDiskSnapshots r
GetDisks r
GetDistributionBundles r
GetDistributionLatestCacheReset r
GetDistributionMetricData r
GetDistributions r
GetDomain r
GetDomains r
GetExportSnapshotRecords r
GetInstance r
GetInstanceAccessDetails w instance*
GetInstanceMetricData r
GetInstancePortStates r
GetInstanceSnapshot r
GetInstanceSnapshots r
GetInstanceState r
GetInstances r
GetKeyPair r
GetKeyPairs r
GetLoadBalancer r
GetLoadBalancerMetricData r
GetLoadBalancerTlsCertificates r
GetLoadBalancerTlsPolicies r
GetLoadBalancers r
GetOperation r
GetOperations r
GetOperationsForResource r
GetRegions r
GetRelationalDatabase r
GetRelationalDatabaseBlueprints r
GetRelationalDatabaseBundles r
GetRelationalDatabaseEvents r
GetRelationalDatabaseLogEvents r
GetRelationalDatabaseLogStreams r
GetRelationalDatabaseMasterUserPassword w relationaldatabase*
GetRelationalDatabaseMetricData r
GetRelationalDatabaseParameters r
GetRelationalDatabaseSnapshot r
GetRelationalDatabaseSnapshots r
GetRelationalDatabases r
GetSetupHistory r instance
GetStaticIp r
GetStaticIps r
ImportKeyPair w
IsVpcPeered r
OpenInstancePublicPorts w instance*
PeerVpc w
PutAlarm w alarm* +%
PutInstancePublicPorts w instance*
RebootInstance w instance*
RebootRelationalDatabase w relationaldatabase*
RegisterContainerImage w containerservice*
ReleaseStaticIp w staticip*
ResetDistributionCache w distribution*
SendContactMethodVerification w
SetIpAddressType w distribution,instance,loadbalancer
SetResourceAccessForBucket w bucket*,instance*
SetupInstanceHttps w instance*
StartGUISession w instance*
StartInstance w instance*
StartRelationalDatabase w relationaldatabase*
StopGUISession w instance*
StopInstance w instance*
StopRelationalDatabase w relationaldatabase*
TagResource t alarm,bucket,certificate,contactmethod,containerservice,disk,disksnapshot,distribution,domain,instance,instancesnapshot,keypair,loadbalancer,relationaldatabase,relationaldatabasesnapshot,staticip +%
TestAlarm w alarm*
UnpeerVpc w
UntagResource t alarm,bucket,certificate,contactmethod,containerservice,disk,disksnapshot,distribution,domain,instance,instancesnapshot,keypair,loadbalancer,relationaldatabase,relationaldatabasesnapshot,staticip %
UpdateBucket w bucket*
UpdateBucketBundle w bucket*
UpdateContainerService w containerservice*
UpdateDistribution w distribution*
UpdateDistributionBundle w distribution*
UpdateDomainEntry w domain*
UpdateInstanceMetadataOptions w instance*
UpdateLoadBalancerAttribute w loadbalancer*
UpdateRelationalDatabase w relationaldatabase*
UpdateRelationalDatabaseParameters w relationaldatabase*`;
