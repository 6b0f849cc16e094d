export const data: string = `AWS CodeArtifact





domain domain/{DomainName} #
package package/{DomainName}/{RepositoryName}/{PackageFormat}/{PackageNamespace}/{PackageName}
package-group package-group/{DomainName}{EncodedPackageGroupPattern} #
repository repository/{DomainName}/{RepositoryName} #

AssociateExternalConnection w repository*
AssociateWithDownstreamRepository w repository*
CopyPackageVersions w package*,repository*
CreateDomain w  +%
CreatePackageGroup w  +%
CreateRepository w  +%
DeleteDomain w domain*
DeleteDomainPermissionsPolicy p domain*
DeletePackage w package*
DeletePackageGroup w package-group*
DeletePackageVersions w package*
DeleteRepository w repository*
DeleteRepositoryPermissionsPolicy p repository*
DescribeDomain r domain*
DescribePackage r package*
DescribePackageGroup r package-group*
DescribePackageVersion r package*
DescribeRepository r repository*
DisassociateExternalConnection w repository*
DisposePackageVersions w package*
GetAssociatedPackageGroup r package-group*
GetAuthorizationToken r domain*
GetDomainPermissionsPolicy r domain*
GetPackageVersionAsset r package*
GetPackageVersionReadme r package*
GetRepositoryEndpoint r repository*
GetRepositoryPermissionsPolicy r repository*
ListAllowedRepositoriesForGroup l package-group*
ListAssociatedPackages l package-group*
ListDomains l
ListPackageGroups l domain*
ListPackageVersionAssets l package*
ListPackageVersionDependencies l package*
ListPackageVersions l package*
ListPackages l repository*
ListRepositories l
ListRepositoriesInDomain l domain*
ListSubPackageGroups l package-group*
ListTagsForResource l domain,package-group,repository
PublishPackageVersion w package*
PutDomainPermissionsPolicy w domain*
PutPackageMetadata w package*
PutPackageOriginConfiguration w package*
PutRepositoryPermissionsPolicy w repository*
ReadFromRepository r repository*
TagResource t domain,package-group,repository +%
UntagResource t domain,package-group,repository %
UpdatePackageGroup w package-group*
UpdatePackageGroupOriginConfiguration w package-group*
UpdatePackageVersionsStatus w package*
UpdateRepository w repository*`;
