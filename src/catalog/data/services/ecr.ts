export const data: string = `Amazon Elastic Container Registry

AccountSetting
ResourceTag/{TagKey}



repository repository/{RepositoryName} #ResourceTag/{TagKey}

BatchCheckLayerAvailability r repository*
BatchDeleteImage w repository*
BatchGetImage r repository*
BatchGetRepositoryScanningConfiguration r repository*
BatchImportUpstreamImage w repository*
CompleteLayerUpload w repository*
CreatePullThroughCacheRule w
CreateRepository w repository* +%
CreateRepositoryCreationTemplate w
DeleteLifecyclePolicy w repository*
DeletePullThroughCacheRule w
DeleteRegistryPolicy p
DeleteRepository w repository*
DeleteRepositoryCreationTemplate w
DeleteRepositoryPolicy p repository*
DeleteSigningConfiguration w
DeregisterPullTimeUpdateExclusion w
DescribeImageReplicationStatus r repository*
DescribeImageScanFindings r repository*
DescribeImageSigningStatus r repository*
DescribeImages l repository*
DescribePullThroughCacheRules l
DescribeRegistry r
DescribeRepositories r repository*
DescribeRepositoryCreationTemplates r
GetAccountSetting r  AccountSetting
GetAuthorizationToken r
GetDownloadUrlForLayer r repository*
GetImageCopyStatus r repository*
GetLifecyclePolicy r repository*
GetLifecyclePolicyPreview r repository*
GetRegistryPolicy r
GetRegistryScanningConfiguration r
GetRepositoryPolicy r repository*
GetSigningConfiguration r
InitiateLayerUpload w repository*
ListImages l repository*
ListPullTimeUpdateExclusions l
ListTagsForResource r repository* +%
PutAccountSetting w  AccountSetting
PutImage w repository*
PutImageScanningConfiguration w repository*
PutImageTagMutability w repository*
PutLifecyclePolicy w repository*
PutRegistryPolicy p
PutRegistryScanningConfiguration w
PutReplicationConfiguration w
PutSigningConfiguration w
RegisterPullTimeUpdateExclusion w
ReplicateImage w repository*
SetRepositoryPolicy p repository*
StartImageScan w repository*
StartLifecyclePolicyPreview w repository*
TagResource t repository* +%
UntagResource t repository* %
UpdateImageStorageClass w repository*
UpdatePullThroughCacheRule w
UpdateRepositoryCreationTemplate w
UploadLayerPart w repository*
ValidatePullThroughCacheRule r`;
