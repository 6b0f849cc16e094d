export const data: string = `Amazon S3

AccessGrantScope
AccessGrantsInstanceArn=arn
AccessGrantsLocationScope
AccessPointNetworkOrigin
AccessPointTag/{TagKey}
BucketTag/{TagKey}
DataAccessPointAccount
DataAccessPointArn=arn
ExistingJobOperation
ExistingJobPriority=numeric
ExistingObjectTag/{TagKey}
InventoryAccessibleOptionalFields*
JobSuspendedCause
ObjectCreationOperation=bool
RequestJobOperation
RequestJobPriority=numeric
RequestObjectTag/{TagKey}
RequestObjectTagKeys*
ResourceAccount
TlsVersion=numeric
annotation-prefix
authType
delimiter
deliverySourceArn=arn
destinationRegion
if-match
if-none-match
isReplicationPauseRequest=bool
locationconstraint
logType
max-annotation-results=numeric
max-keys=numeric
object-lock-event-hold
object-lock-event-hold-duration-days=numeric
object-lock-legal-hold
object-lock-mode
object-lock-remaining-retention-days=numeric
object-lock-retain-until-date=date
prefix
resourceArnBeingAuthorized=arn
signatureAge=numeric
signatureversion
versionid
x-amz-acl
x-amz-bucket-namespace
x-amz-content-sha256
x-amz-copy-source
x-amz-grant-full-control
x-amz-grant-read
x-amz-grant-read-acp
x-amz-grant-write
x-amz-grant-write-acp
x-amz-metadata-directive
x-amz-object-annotation-directive
x-amz-object-if-match
x-amz-object-ownership
x-amz-server-side-encryption
x-amz-server-side-encryption-aws-kms-key-id=arn
x-amz-server-side-encryption-customer-algorithm
x-amz-storage-class
x-amz-website-redirect-location

AccessGrantsInstanceArn;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
AccessGrantScope;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
AccessGrantsLocationScope;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion
AccessPointNetworkOrigin;AccessPointTag/{TagKey};DataAccessPointAccount;DataAccessPointArn;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
ExistingJobOperation;ExistingJobPriority;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256;x-amz-object-if-match
ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;versionid;x-amz-content-sha256;x-amz-object-if-match
ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;versionid;x-amz-content-sha256
ResourceAccount;TlsVersion;authType;signatureAge;signatureversion
AccessGrantsInstanceArn;ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
AccessGrantsInstanceArn;ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;versionid;x-amz-content-sha256
AccessGrantsInstanceArn;ResourceAccount;TlsVersion;authType;delimiter;max-keys;prefix;signatureAge;signatureversion;x-amz-content-sha256

accessgrant access-grants/default/grant/{Token} #+%
accessgrantsinstance access-grants/default #+%
accessgrantslocation access-grants/default/location/{Token} #+%
accesspoint accesspoint/{AccessPointName} #AccessPointNetworkOrigin;AccessPointTag/{TagKey};DataAccessPointAccount;DataAccessPointArn
accesspointobject accesspoint/{AccessPointName}/object/{ObjectName} #AccessPointNetworkOrigin;AccessPointTag/{TagKey};BucketTag/{TagKey};DataAccessPointAccount;DataAccessPointArn
bucket arn:{Partition}:s3:::{BucketName} #BucketTag/{TagKey}
job job/{JobId} #+%
multiregionaccesspoint arn:{Partition}:s3::{Account}:accesspoint/{AccessPointAlias}
multiregionaccesspointrequestarn arn:{Partition}:s3:us-west-2:{Account}:async-request/mrap/{Operation}/{Token}
object arn:{Partition}:s3:::{BucketName}/{ObjectName} #BucketTag/{TagKey}
objectlambdaaccesspoint arn:{Partition}:s3-object-lambda:{Region}:{Account}:accesspoint/{AccessPointName}
storagelensconfiguration storage-lens/{ConfigId} #+%
storagelensgroup storage-lens-group/{Name} #+%

AbortMultipartUpload w accesspointobject,object &0
AllowVendedLogDeliveryForResource r bucket* deliverySourceArn;logType;resourceArnBeingAuthorized
AssociateAccessGrantsIdentityCenter p accessgrantsinstance* #&1
BypassGovernanceRetention p accesspointobject,object RequestObjectTag/{TagKey};RequestObjectTagKeys;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-acl;x-amz-content-sha256;x-amz-copy-source;x-amz-grant-full-control;x-amz-grant-read;x-amz-grant-read-acp;x-amz-grant-write;x-amz-grant-write-acp;x-amz-metadata-directive;x-amz-server-side-encryption;x-amz-server-side-encryption-aws-kms-key-id;x-amz-server-side-encryption-customer-algorithm;x-amz-storage-class;x-amz-website-redirect-location
CreateAccessGrant p accessgrant* #+%&2
CreateAccessGrantsInstance p accessgrantsinstance* #+%&1
CreateAccessGrantsLocation p accessgrantslocation* #+%&3
CreateAccessPoint w accesspoint* #+%AccessPointNetworkOrigin;AccessPointTag/{TagKey};DataAccessPointAccount;DataAccessPointArn;ResourceAccount;TlsVersion;authType;locationconstraint;signatureAge;signatureversion;x-amz-acl;x-amz-content-sha256
CreateAccessPointForObjectLambda w objectlambdaaccesspoint* &4
CreateBucket w bucket* +%ResourceAccount;TlsVersion;authType;locationconstraint;signatureAge;signatureversion;x-amz-acl;x-amz-bucket-namespace;x-amz-content-sha256;x-amz-grant-full-control;x-amz-grant-read;x-amz-grant-read-acp;x-amz-grant-write;x-amz-grant-write-acp;x-amz-object-ownership
CreateBucketMetadataTableConfiguration w bucket* &1
CreateJob w  +%RequestJobOperation;RequestJobPriority;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
CreateMultiRegionAccessPoint w multiregionaccesspoint* &5
CreateStorageLensGroup w  +%&1
DeleteAccessGrant p accessgrant* #&2
DeleteAccessGrantsInstance p accessgrantsinstance* #&1
DeleteAccessGrantsInstanceResourcePolicy p accessgrantsinstance* #&1
DeleteAccessGrantsLocation p accessgrantslocation* #&3
DeleteAccessPoint w accesspoint* #&6
DeleteAccessPointForObjectLambda w objectlambdaaccesspoint* &4
DeleteAccessPointPolicy p accesspoint* #&6
DeleteAccessPointPolicyForObjectLambda p objectlambdaaccesspoint* &4
DeleteBucket w bucket* &1
DeleteBucketMetadataTableConfiguration w bucket* &1
DeleteBucketPolicy p bucket* &1
DeleteBucketWebsite w bucket* &1
DeleteJobTagging t job* &7
DeleteMultiRegionAccessPoint w multiregionaccesspoint* &5
DeleteObject w accesspointobject,object AccessGrantsInstanceArn;ResourceAccount;TlsVersion;authType;if-match;signatureAge;signatureversion;x-amz-content-sha256
DeleteObjectAnnotation w accesspointobject,object &8
DeleteObjectTagging t accesspointobject,object &9
DeleteObjectVersion w accesspointobject,object AccessGrantsInstanceArn;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;versionid;x-amz-content-sha256
DeleteObjectVersionAnnotation w accesspointobject,object &10
DeleteObjectVersionTagging t accesspointobject,object &11
DeleteStorageLensConfiguration w storagelensconfiguration* &1
DeleteStorageLensConfigurationTagging t storagelensconfiguration* &1
DeleteStorageLensGroup w storagelensgroup* &1
DescribeJob r job* &1
DescribeMultiRegionAccessPointOperation r multiregionaccesspointrequestarn* &12
DissociateAccessGrantsIdentityCenter p accessgrantsinstance* #&1
GetAccelerateConfiguration r bucket* &1
GetAccessGrant r accessgrant* #&2
GetAccessGrantsInstance r accessgrantsinstance* #&1
GetAccessGrantsInstanceForPrefix r accessgrantsinstance* #&1
GetAccessGrantsInstanceResourcePolicy r accessgrantsinstance* #&1
GetAccessGrantsLocation r accessgrantslocation* #&3
GetAccessPoint r  #&6
GetAccessPointConfigurationForObjectLambda r objectlambdaaccesspoint* &4
GetAccessPointForObjectLambda r objectlambdaaccesspoint* &4
GetAccessPointPolicy r accesspoint* #&6
GetAccessPointPolicyForObjectLambda r objectlambdaaccesspoint* &4
GetAccessPointPolicyStatus r accesspoint* #&6
GetAccessPointPolicyStatusForObjectLambda r objectlambdaaccesspoint* &4
GetAccountPublicAccessBlock r  &1
GetAnalyticsConfiguration r bucket* &1
GetBucketAbac r bucket* &1
GetBucketAcl r accesspoint,bucket &1
GetBucketCORS r accesspoint,bucket &1
GetBucketLocation r accesspoint,bucket &1
GetBucketLogging r bucket* &1
GetBucketMetadataTableConfiguration r bucket* &1
GetBucketNotification r accesspoint,bucket &1
GetBucketObjectLockConfiguration r bucket* &12
GetBucketOwnershipControls r bucket* &1
GetBucketPolicy r accesspoint,bucket &1
GetBucketPolicyStatus r bucket* &1
GetBucketPublicAccessBlock r bucket* &1
GetBucketRequestPayment r bucket* &1
GetBucketTagging r bucket* &1
GetBucketVersioning r bucket* &1
GetBucketWebsite r bucket* &1
GetDataAccess r accessgrantsinstance* #&1
GetEncryptionConfiguration r bucket* &1
GetIntelligentTieringConfiguration r bucket* &1
GetInventoryConfiguration r bucket* &1
GetJobTagging r job* &1
GetLifecycleConfiguration r bucket* &1
GetMetricsConfiguration r bucket* &1
GetMultiRegionAccessPoint r multiregionaccesspoint* &5
GetMultiRegionAccessPointPolicy r multiregionaccesspoint* &5
GetMultiRegionAccessPointPolicyStatus r multiregionaccesspoint* &5
GetMultiRegionAccessPointRoutes r multiregionaccesspoint* &5
GetObject r accesspointobject,object &13
GetObjectAcl r accesspointobject,object &13
GetObjectAnnotation r accesspointobject,object &9
GetObjectAttributes r accesspointobject,object &9
GetObjectLegalHold r accesspointobject,object &1
GetObjectRetention r accesspointobject,object &1
GetObjectTagging r accesspointobject,object &9
GetObjectTorrent r object* &1
GetObjectVersion r accesspointobject,object &14
GetObjectVersionAcl r accesspointobject,object &14
GetObjectVersionAnnotation r accesspointobject,object &11
GetObjectVersionAnnotationForReplication r object* &1
GetObjectVersionAttributes r accesspointobject,object &11
GetObjectVersionForReplication r object* &1
GetObjectVersionTagging r accesspointobject,object &11
GetObjectVersionTorrent r object* ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;versionid;x-amz-content-sha256
GetReplicationConfiguration r bucket* &1
GetStorageLensConfiguration r storagelensconfiguration* &1
GetStorageLensConfigurationTagging r storagelensconfiguration* &1
GetStorageLensDashboard r storagelensconfiguration* &1
GetStorageLensGroup r storagelensgroup* &1
InitiateReplication w object* ResourceAccount
ListAccessGrants l accessgrantsinstance* #&1
ListAccessGrantsInstances l  &1
ListAccessGrantsLocations l accessgrantsinstance* #&1
ListAccessPoints l  &1
ListAccessPointsForObjectLambda l  &1
ListAllMyBuckets l  &1
ListBucket l accesspoint,bucket &15
ListBucketMultipartUploads l bucket* #AccessGrantsInstanceArn;AccessPointNetworkOrigin;AccessPointTag/{TagKey};DataAccessPointAccount;DataAccessPointArn;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
ListBucketVersions l accesspoint,bucket &15
ListCallerAccessGrants l accessgrantsinstance* #&1
ListJobs l  &1
ListMultiRegionAccessPoints l  &12
ListMultipartUploadParts l accesspointobject,object &0
ListObjectAnnotations l accesspointobject,object ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;annotation-prefix;authType;max-annotation-results;signatureAge;signatureversion;x-amz-content-sha256
ListObjectVersionAnnotations l accesspointobject,object ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;annotation-prefix;authType;max-annotation-results;signatureAge;signatureversion;versionid;x-amz-content-sha256
ListStorageLensConfigurations l  &1
ListStorageLensGroups l  &1
ListTagsForResource l accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup &1
ObjectOwnerOverrideToBucketOwner p object* &1
PauseReplication w bucket* ResourceAccount;TlsVersion;authType;destinationRegion;signatureAge;signatureversion;x-amz-content-sha256
PutAccelerateConfiguration w bucket* &1
PutAccessGrantsInstanceResourcePolicy p accessgrantsinstance* #&1
PutAccessPointConfigurationForObjectLambda w objectlambdaaccesspoint* &4
PutAccessPointPolicy p accesspoint* &1
PutAccessPointPolicyForObjectLambda p objectlambdaaccesspoint* &4
PutAccessPointPublicAccessBlock p
PutAccountPublicAccessBlock p  &1
PutAnalyticsConfiguration w bucket* &1
PutBucketAbac w bucket* &1
PutBucketAcl p bucket* ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-acl;x-amz-content-sha256;x-amz-grant-full-control;x-amz-grant-read;x-amz-grant-read-acp;x-amz-grant-write;x-amz-grant-write-acp
PutBucketCORS w bucket* &1
PutBucketLogging w bucket* &1
PutBucketNotification w bucket* &1
PutBucketObjectLockConfiguration w bucket* &12
PutBucketOwnershipControls p bucket* &1
PutBucketPolicy p bucket* &1
PutBucketPublicAccessBlock p bucket* &1
PutBucketRequestPayment w bucket* &1
PutBucketTagging t bucket* &1
PutBucketVersioning w bucket* &1
PutBucketWebsite w bucket* &1
PutEncryptionConfiguration w bucket* &1
PutIntelligentTieringConfiguration w bucket* &1
PutInventoryConfiguration w bucket* InventoryAccessibleOptionalFields;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
PutJobTagging t job* +%&7
PutLifecycleConfiguration w bucket* &1
PutMetricsConfiguration w bucket* &1
PutMultiRegionAccessPointPolicy p multiregionaccesspoint* &5
PutObject w accesspointobject,object AccessGrantsInstanceArn;ObjectCreationOperation;RequestObjectTag/{TagKey};RequestObjectTagKeys;ResourceAccount;TlsVersion;authType;if-match;if-none-match;object-lock-event-hold;object-lock-event-hold-duration-days;object-lock-legal-hold;object-lock-mode;object-lock-remaining-retention-days;object-lock-retain-until-date;signatureAge;signatureversion;x-amz-acl;x-amz-content-sha256;x-amz-copy-source;x-amz-grant-full-control;x-amz-grant-read;x-amz-grant-read-acp;x-amz-grant-write;x-amz-grant-write-acp;x-amz-metadata-directive;x-amz-object-annotation-directive;x-amz-server-side-encryption;x-amz-server-side-encryption-aws-kms-key-id;x-amz-server-side-encryption-customer-algorithm;x-amz-storage-class;x-amz-website-redirect-location
PutObjectAcl p accesspointobject,object AccessGrantsInstanceArn;ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-acl;x-amz-content-sha256;x-amz-grant-full-control;x-amz-grant-read;x-amz-grant-read-acp;x-amz-grant-write;x-amz-grant-write-acp;x-amz-storage-class
PutObjectAnnotation w accesspointobject,object &8
PutObjectLegalHold w accesspointobject,object ResourceAccount;TlsVersion;authType;object-lock-legal-hold;signatureAge;signatureversion;x-amz-content-sha256
PutObjectRetention w accesspointobject,object ResourceAccount;TlsVersion;authType;object-lock-event-hold;object-lock-event-hold-duration-days;object-lock-mode;object-lock-remaining-retention-days;object-lock-retain-until-date;signatureAge;signatureversion;x-amz-content-sha256
PutObjectTagging t accesspointobject,object ExistingObjectTag/{TagKey};RequestObjectTag/{TagKey};RequestObjectTagKeys;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
PutObjectVersionAcl p accesspointobject,object AccessGrantsInstanceArn;ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;versionid;x-amz-acl;x-amz-content-sha256;x-amz-grant-full-control;x-amz-grant-read;x-amz-grant-read-acp;x-amz-grant-write;x-amz-grant-write-acp;x-amz-storage-class
PutObjectVersionAnnotation w accesspointobject,object &10
PutObjectVersionTagging t accesspointobject,object ExistingObjectTag/{TagKey};RequestObjectTag/{TagKey};RequestObjectTagKeys;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;versionid;x-amz-content-sha256
PutReplicationConfiguration w bucket* ResourceAccount;TlsVersion;authType;isReplicationPauseRequest;signatureAge;signatureversion;x-amz-content-sha256
PutStorageLensConfiguration w  +%&1
PutStorageLensConfigurationTagging t storagelensconfiguration* +%&1
ReplicateDelete w object* &1
ReplicateObject w object* ResourceAccount;TlsVersion;authType;object-lock-event-hold;object-lock-event-hold-duration-days;signatureAge;signatureversion;x-amz-content-sha256;x-amz-server-side-encryption;x-amz-server-side-encryption-aws-kms-key-id;x-amz-server-side-encryption-customer-algorithm
ReplicateObjectAnnotation w object* &1
ReplicateTags t object* &1
RestoreObject w accesspointobject,object &1
SubmitMultiRegionAccessPointRoutes w multiregionaccesspoint* &5
TagResource t accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup +%&1
UntagResource t accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup %&1
UpdateAccessGrantsLocation p accessgrantslocation* #&3
UpdateBucketMetadataAnnotationTableConfiguration w bucket* &1
UpdateBucketMetadataInventoryTableConfiguration w bucket* &1
UpdateBucketMetadataJournalTableConfiguration w bucket* &1
UpdateJobPriority w job* ExistingJobOperation;ExistingJobPriority;RequestJobPriority;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
UpdateJobStatus w job* ExistingJobOperation;ExistingJobPriority;JobSuspendedCause;ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256
UpdateObjectEncryption w accesspointobject,object ExistingObjectTag/{TagKey};ResourceAccount;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256;x-amz-server-side-encryption;x-amz-server-side-encryption-aws-kms-key-id
UpdateStorageLensGroup w storagelensgroup* &1`;
