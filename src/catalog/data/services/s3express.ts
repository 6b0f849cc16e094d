export const data: string = `Amazon S3 Express

AccessPointNetworkOrigin
AccessPointTag/{TagKey}
AllAccessRestrictedToLocalZoneGroup
BucketTag/{TagKey}
DataAccessPointAccount
DataAccessPointArn=arn
InventoryAccessibleOptionalFields*
LocationName
Permissions*
ResourceAccount
SessionMode
TlsVersion=numeric
authType
signatureAge=numeric
signatureversion
x-amz-content-sha256
x-amz-server-side-encryption
x-amz-server-side-encryption-aws-kms-key-id=arn

AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;ResourceAccount;TlsVersion;authType;signatureversion;x-amz-content-sha256
ResourceAccount;TlsVersion;authType;signatureversion;x-amz-content-sha256

accesspoint accesspoint/{AccessPointName} #AccessPointTag/{TagKey}
bucket bucket/{BucketName} #BucketTag/{TagKey}

CreateAccessPoint w accesspoint*=#+%AccessPointTag/{TagKey} AccessPointNetworkOrigin;DataAccessPointAccount;DataAccessPointArn;LocationName;ResourceAccount;TlsVersion;authType;signatureversion;x-amz-content-sha256
CreateBucket w bucket*=#+%BucketTag/{TagKey} LocationName;ResourceAccount;TlsVersion;authType;signatureversion;x-amz-content-sha256
CreateSession w accesspoint=#AccessPointTag/{TagKey},bucket*=#BucketTag/{TagKey} AllAccessRestrictedToLocalZoneGroup;Permissions;ResourceAccount;SessionMode;TlsVersion;authType;signatureAge;signatureversion;x-amz-content-sha256;x-amz-server-side-encryption;x-amz-server-side-encryption-aws-kms-key-id
DeleteAccessPoint w accesspoint*=#AccessPointTag/{TagKey} &0
DeleteAccessPointPolicy p accesspoint*=#AccessPointTag/{TagKey} &0
DeleteAccessPointScope p accesspoint*=#AccessPointTag/{TagKey} &0
DeleteBucket w bucket*=#BucketTag/{TagKey} &1
DeleteBucketPolicy p bucket*=#BucketTag/{TagKey} &1
GetAccessPoint r accesspoint*=#AccessPointTag/{TagKey} &0
GetAccessPointPolicy r accesspoint*=#AccessPointTag/{TagKey} &0
GetAccessPointScope r accesspoint*=#AccessPointTag/{TagKey} &0
GetBucketPolicy r bucket*=#BucketTag/{TagKey} &1
GetEncryptionConfiguration r bucket*=#BucketTag/{TagKey} &1
GetInventoryConfiguration r bucket*=#BucketTag/{TagKey} &1
GetLifecycleConfiguration r bucket*=#BucketTag/{TagKey} &1
GetMetricsConfiguration r bucket*=#BucketTag/{TagKey} &1
ListAccessPointsForDirectoryBuckets l  &1
ListAllMyDirectoryBuckets l  &1
ListTagsForResource l accesspoint=#AccessPointTag/{TagKey},bucket=#BucketTag/{TagKey} &1
PutAccessPointPolicy p accesspoint*=#AccessPointTag/{TagKey} &0
PutAccessPointScope p accesspoint*=#AccessPointTag/{TagKey} &0
PutBucketPolicy p bucket*=#BucketTag/{TagKey} &1
PutEncryptionConfiguration w bucket*=#BucketTag/{TagKey} &1
PutInventoryConfiguration w bucket*=#BucketTag/{TagKey} InventoryAccessibleOptionalFields;ResourceAccount;TlsVersion;authType;signatureversion;x-amz-content-sha256
PutLifecycleConfiguration w bucket*=#BucketTag/{TagKey} &1
PutMetricsConfiguration w bucket*=#BucketTag/{TagKey} &1
TagResource t accesspoint=#+%AccessPointTag/{TagKey},bucket=#+%BucketTag/{TagKey} &1
UntagResource t accesspoint=#%AccessPointTag/{TagKey},bucket=#%BucketTag/{TagKey} &1`;
