export const data: string = `Amazon S3 Object Lambda

TlsVersion=numeric
authType
signatureAge=numeric
versionid

TlsVersion;authType;signatureAge
TlsVersion;authType;signatureAge;versionid

objectlambdaaccesspoint accesspoint/{AccessPointName}

AbortMultipartUpload w objectlambdaaccesspoint* &0
DeleteObject w objectlambdaaccesspoint* &0
DeleteObjectTagging t objectlambdaaccesspoint* &0
DeleteObjectVersion w objectlambdaaccesspoint* &1
DeleteObjectVersionTagging t objectlambdaaccesspoint* &1
GetObject r objectlambdaaccesspoint* &0
GetObjectAcl r objectlambdaaccesspoint* &0
GetObjectLegalHold r objectlambdaaccesspoint* &0
GetObjectRetention r objectlambdaaccesspoint* &0
GetObjectTagging r objectlambdaaccesspoint* &0
GetObjectVersion r objectlambdaaccesspoint* &1
GetObjectVersionAcl r objectlambdaaccesspoint* &1
GetObjectVersionTagging r objectlambdaaccesspoint* &1
ListBucket l objectlambdaaccesspoint* &0
ListBucketMultipartUploads l objectlambdaaccesspoint* &0
ListBucketVersions l objectlambdaaccesspoint* &0
ListMultipartUploadParts l objectlambdaaccesspoint* &0
PutObject w objectlambdaaccesspoint* &0
PutObjectAcl p objectlambdaaccesspoint* &0
PutObjectLegalHold w objectlambdaaccesspoint* &0
PutObjectRetention w objectlambdaaccesspoint* &0
PutObjectTagging t objectlambdaaccesspoint* &0
PutObjectVersionAcl p objectlambdaaccesspoint* &1
PutObjectVersionTagging t objectlambdaaccesspoint* &1
RestoreObject w objectlambdaaccesspoint* &0
WriteGetObjectResponse w objectlambdaaccesspoint* &0`;
