export const data: string = `AWS Elemental MediaPackage VOD





assets assets/{AssetIdentifier} #
packaging-configurations packaging-configurations/{PackagingConfigurationIdentifier} #
packaging-groups packaging-groups/{PackagingGroupIdentifier} #

ConfigureLogs w packaging-groups*
CreateAsset w  +%
CreatePackagingConfiguration w  +%
CreatePackagingGroup w  +%
DeleteAsset w assets*
DeletePackagingConfiguration w packaging-configurations*
DeletePackagingGroup w packaging-groups*
DescribeAsset r assets*
DescribePackagingConfiguration r packaging-configurations*
DescribePackagingGroup r packaging-groups*
ListAssets l
ListPackagingConfigurations l
ListPackagingGroups l
ListTagsForResource r assets,packaging-configurations,packaging-groups
TagResource t assets,packaging-configurations,packaging-groups +%
UntagResource t assets,packaging-configurations,packaging-groups %
UpdatePackagingGroup w packaging-groups*`;
