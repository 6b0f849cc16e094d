export const data: string = `Amazon Elastic Container Registry Public

ResourceTag/{TagKey}



registry arn:{Partition}:ecr-public::{Account}:registry/{RegistryId}
repository arn:{Partition}:ecr-public::{Account}:repository/{RepositoryName} #ResourceTag/{TagKey}

BatchCheckLayerAvailability r repository*
BatchDeleteImage w repository*
CompleteLayerUpload w repository*
CreateRepository w repository* +%
DeleteRepository w repository*
DeleteRepositoryPolicy w repository*
DescribeImageTags l repository*
DescribeImages r repository*
DescribeRegistries l registry*
DescribeRepositories l repository
GetAuthorizationToken r
GetRegistryCatalogData r registry*
GetRepositoryCatalogData r repository*
GetRepositoryPolicy r repository*
InitiateLayerUpload w repository*
ListTagsForResource r repository*
PutImage w repository*
PutRegistryCatalogData w registry*
PutRepositoryCatalogData w repository*
SetRepositoryPolicy p repository*
TagResource t repository* +%
UntagResource t repository* %
UploadLayerPart w repository*`;
