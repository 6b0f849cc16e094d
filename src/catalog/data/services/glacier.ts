export const data: string = `Amazon S3 Glacier

ArchiveAgeInDays
ResourceTag/



vault vaults/{VaultName}

AbortMultipartUpload w vault*
AbortVaultLock p vault*
AddTagsToVault t vault*
CompleteMultipartUpload w vault*
CompleteVaultLock p vault*
CreateVault w vault*
DeleteArchive w vault* ArchiveAgeInDays
DeleteVault w vault*
DeleteVaultAccessPolicy p vault*
DeleteVaultNotifications w vault*
DescribeJob r vault*
DescribeVault r vault*
GetDataRetrievalPolicy r
GetJobOutput r vault*
GetVaultAccessPolicy r vault*
GetVaultLock r vault*
GetVaultNotifications r vault*
InitiateJob w vault* ArchiveAgeInDays
InitiateMultipartUpload w vault*
InitiateVaultLock p vault*
ListJobs l vault*
ListMultipartUploads l vault*
ListParts l vault*
ListProvisionedCapacity l
ListTagsForVault l vault*
ListVaults l
PurchaseProvisionedCapacity w
RemoveTagsFromVault t vault*
SetDataRetrievalPolicy p
SetVaultAccessPolicy p vault*
SetVaultNotifications w vault*
UploadArchive w vault*
UploadMultipartPart w vault*`;
