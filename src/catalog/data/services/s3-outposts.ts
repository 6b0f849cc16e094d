export const data: string = `Amazon S3 on Outposts

AccessPointNetworkOrigin
DataAccessPointAccount
DataAccessPointArn=arn
ExistingObjectTag/{TagKey}
RequestObjectTag/{TagKey}
RequestObjectTagKeys
authType
delimiter
max-keys=numeric
prefix
signatureAge=numeric
signatureversion
versionid
x-amz-acl
x-amz-content-sha256
x-amz-copy-source
x-amz-metadata-directive
x-amz-server-side-encryption
x-amz-storage-class

AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;authType;signatureAge;signatureversion;x-amz-content-sha256
authType;signatureAge;signatureversion;x-amz-content-sha256
AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;ExistingObjectTag/{TagKey};authType;signatureAge;signatureversion;x-amz-content-sha256
AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;ExistingObjectTag/{TagKey};authType;signatureAge;signatureversion;versionid;x-amz-content-sha256
AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;authType;delimiter;max-keys;prefix;signatureAge;signatureversion;x-amz-content-sha256

accesspoint outpost/{OutpostId}/accesspoint/{AccessPointName}
bucket outpost/{OutpostId}/bucket/{BucketName}
endpoint outpost/{OutpostId}/endpoint/{EndpointId}
object outpost/{OutpostId}/bucket/{BucketName}/object/{ObjectName}

AbortMultipartUpload w object* &0
CreateAccessPoint w accesspoint* &0
CreateBucket w bucket* &1
CreateEndpoint w endpoint*
DeleteAccessPoint w accesspoint* &0
DeleteAccessPointPolicy p accesspoint* &0
DeleteBucket w bucket* &1
DeleteBucketPolicy p bucket* &1
DeleteEndpoint w endpoint*
DeleteObject w object* &0
DeleteObjectTagging t object* &2
DeleteObjectVersion w object* AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;authType;signatureAge;signatureversion;versionid;x-amz-content-sha256
DeleteObjectVersionTagging t object* &3
GetAccessPoint r  &0
GetAccessPointPolicy r accesspoint* &0
GetBucket r bucket* &1
GetBucketPolicy r bucket* &1
GetBucketTagging r bucket* &1
GetBucketVersioning r bucket* &1
GetLifecycleConfiguration r bucket* &1
GetObject r object* &2
GetObjectTagging r object* &2
GetObjectVersion r object* &3
GetObjectVersionForReplication r object* &1
GetObjectVersionTagging r object* &3
GetReplicationConfiguration r bucket* &1
ListAccessPoints l  &1
ListBucket l accesspoint*,bucket* &4
ListBucketMultipartUploads l accesspoint*,bucket* &0
ListBucketVersions l bucket* &4
ListEndpoints l
ListMultipartUploadParts l object* &0
ListOutpostsWithS3 l
ListRegionalBuckets l  &1
ListSharedEndpoints l
PutAccessPointPolicy p accesspoint* &0
PutBucketPolicy p bucket* &1
PutBucketTagging t bucket* &1
PutBucketVersioning w bucket* &1
PutLifecycleConfiguration w bucket* &1
PutObject w object* AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;RequestObjectTag/{TagKey};RequestObjectTagKeys;authType;signatureAge;signatureversion;x-amz-acl;x-amz-content-sha256;x-amz-copy-source;x-amz-metadata-directive;x-amz-server-side-encryption;x-amz-storage-class
PutObjectAcl p object* AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;ExistingObjectTag/{TagKey};authType;signatureAge;signatureversion;x-amz-acl;x-amz-content-sha256;x-amz-storage-class
PutObjectTagging t object* AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;ExistingObjectTag/{TagKey};RequestObjectTag/{TagKey};RequestObjectTagKeys;authType;signatureAge;signatureversion;x-amz-content-sha256
PutObjectVersionTagging t object* AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;ExistingObjectTag/{TagKey};RequestObjectTag/{TagKey};RequestObjectTagKeys;authType;signatureAge;signatureversion;versionid;x-amz-content-sha256
PutReplicationConfiguration w bucket* &1
ReplicateDelete w object* &1
ReplicateObject w object* authType;signatureAge;signatureversion;x-amz-content-sha256;x-amz-server-side-encryption
ReplicateTags t object* &1`;
