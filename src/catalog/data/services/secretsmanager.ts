export const data: string = `AWS Secrets Manager

AddReplicaRegions*
BlockPublicPolicy=bool
Description
ExternalSecretRotationRoleArn=arn
ForceDeleteWithoutRecovery=bool
ForceOverwriteReplicaSecret=bool
KmsKeyArn=arn
KmsKeyId
ModifyRotationRules=bool
Name
RecoveryWindowInDays=numeric
ResourceTag/{TagKey}
RotateImmediately=bool
RotationLambdaARN=arn
SecretId=arn
SecretPrimaryRegion
Type
VersionId
VersionStage
resource/AllowRotationLambdaArn=arn
resource/Type

ResourceTag/{TagKey};SecretId;SecretPrimaryRegion;resource/AllowRotationLambdaArn;resource/Type

secret secret:{SecretId} #+%ResourceTag/{TagKey};resource/AllowRotationLambdaArn;resource/Type

BatchGetSecretValue r
CancelRotateSecret w secret* #&0
CreateSecret w secret* #+%AddReplicaRegions;Description;ForceOverwriteReplicaSecret;KmsKeyArn;KmsKeyId;Name;ResourceTag/{TagKey};Type
DeleteResourcePolicy p secret* #&0
DeleteSecret w secret* #ForceDeleteWithoutRecovery;RecoveryWindowInDays;ResourceTag/{TagKey};SecretId;SecretPrimaryRegion;resource/AllowRotationLambdaArn;resource/Type
DescribeSecret r secret* #&0
GetRandomPassword r
GetResourcePolicy r secret* #&0
GetSecretValue r secret* #ResourceTag/{TagKey};SecretId;SecretPrimaryRegion;VersionId;VersionStage;resource/AllowRotationLambdaArn;resource/Type
ListSecretVersionIds r secret* #&0
ListSecrets l
PutResourcePolicy p secret* #BlockPublicPolicy;ResourceTag/{TagKey};SecretId;SecretPrimaryRegion;resource/AllowRotationLambdaArn;resource/Type
PutSecretValue w secret* #&0
RemoveRegionsFromReplication w secret* #&0
ReplicateSecretToRegions w secret* #AddReplicaRegions;ForceOverwriteReplicaSecret;ResourceTag/{TagKey};SecretId;SecretPrimaryRegion;resource/AllowRotationLambdaArn;resource/Type
RestoreSecret w secret* #&0
RotateSecret w secret* #ExternalSecretRotationRoleArn;ModifyRotationRules;ResourceTag/{TagKey};RotateImmediately;RotationLambdaARN;SecretId;SecretPrimaryRegion;resource/AllowRotationLambdaArn;resource/Type
StopReplicationToReplica w secret* #&0
TagResource t secret* #+%&0
UntagResource t secret* #%&0
UpdateSecret w secret* #Description;KmsKeyArn;KmsKeyId;ResourceTag/{TagKey};SecretId;SecretPrimaryRegion;Type;resource/AllowRotationLambdaArn;resource/Type
UpdateSecretVersionStage w secret* #ResourceTag/{TagKey};SecretId;SecretPrimaryRegion;VersionStage;resource/AllowRotationLambdaArn;resource/Type
ValidateResourcePolicy p secret* #&0`;
