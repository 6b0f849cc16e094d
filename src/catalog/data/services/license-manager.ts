export const data: string = `AWS License Manager

ResourceTag/{TagKey}



grant arn:{Partition}:license-manager::{Account}:grant:{GrantId} #
license arn:{Partition}:license-manager::{Account}:license:{LicenseId} #
license-asset-group license-asset-group:{LicenseAssetGroupId} #
license-asset-ruleset license-asset-ruleset:{LicenseAssetRulesetId} #
license-configuration license-configuration:{LicenseConfigurationId} #ResourceTag/{TagKey}
report-generator report-generator:{ReportGeneratorId} #ResourceTag/{TagKey}

AcceptGrant w grant*
CheckInLicense w
CheckoutBorrowLicense w license*
CheckoutLicense w
CreateGrant w license* +%
CreateGrantVersion w grant*
CreateLicense w  +%
CreateLicenseAssetGroup w license-asset-ruleset* +%
CreateLicenseAssetRuleset w  +%
CreateLicenseConfiguration w  +%
CreateLicenseConversionTaskForResource w
CreateLicenseManagerReportGenerator w  +%
CreateLicenseVersion w license*
CreateToken w license*
DeleteGrant w grant*
DeleteLicense w license*
DeleteLicenseAssetGroup w license-asset-group*
DeleteLicenseAssetRuleset w license-asset-ruleset*
DeleteLicenseConfiguration w license-configuration*
DeleteLicenseManagerReportGenerator w report-generator*
DeleteToken w
ExtendLicenseConsumption w
GetAccessToken r
GetGrant r grant*
GetLicense r license*
GetLicenseAssetGroup r license-asset-group*
GetLicenseAssetRuleset r license-asset-ruleset*
GetLicenseConfiguration r license-configuration*
GetLicenseConversionTask r
GetLicenseManagerReportGenerator r report-generator*
GetLicenseUsage r license*
GetServiceSettings l
ListAssetsForLicenseAssetGroup l license-asset-group*
ListAssociationsForLicenseConfiguration l license-configuration*
ListDistributedGrants l
ListFailuresForLicenseConfigurationOperations l license-configuration*
ListLicenseAssetGroups l license-asset-group
ListLicenseAssetRulesets l license-asset-ruleset
ListLicenseConfigurations l
ListLicenseConfigurationsForOrganization l
ListLicenseConversionTasks l
ListLicenseManagerReportGenerators l license-configuration
ListLicenseSpecificationsForResource l
ListLicenseVersions l license*
ListLicenses r
ListReceivedGrants l
ListReceivedGrantsForOrganization l
ListReceivedLicenses l
ListReceivedLicensesForOrganization l
ListResourceInventory l
ListTagsForResource r grant,license,license-asset-group,license-asset-ruleset,license-configuration,report-generator
ListTokens l
ListUsageForLicenseConfiguration l license-configuration*
RejectGrant w grant*
TagResource t grant,license,license-asset-group,license-asset-ruleset,license-configuration,report-generator +%
UntagResource t grant,license,license-asset-group,license-asset-ruleset,license-configuration,report-generator %
UpdateLicenseAssetGroup w license-asset-group*,license-asset-ruleset*
UpdateLicenseAssetRuleset w license-asset-ruleset*
UpdateLicenseConfiguration w license-configuration*
UpdateLicenseManagerReportGenerator w report-generator*
UpdateLicenseSpecificationsForResource w license-configuration*
UpdateServiceSettings p`;
