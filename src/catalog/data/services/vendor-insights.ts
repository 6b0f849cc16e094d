export const data: string = `AWS Marketplace Vendor Insights





datasource arn:{Partition}:vendor-insights:::data-source:{ResourceId} #+%
securityprofile arn:{Partition}:vendor-insights:::security-profile:{ResourceId} #+%

ActivateSecurityProfile w securityprofile*=#+%
AssociateDataSource w securityprofile*=#+%
CreateDataSource w  #+%
CreateSecurityProfile w  #+%
DeactivateSecurityProfile w securityprofile*=#+%
DeleteDataSource w datasource*=#+%
DisassociateDataSource w securityprofile*=#+%
GetDataSource r datasource*=#+%
GetEntitledSecurityProfileSnapshot r securityprofile*=#+%
GetProfileAccessTerms r
GetSecurityProfile r securityprofile*=#+%
GetSecurityProfileSnapshot r securityprofile*=#+%
ListDataSources l
ListEntitledSecurityProfileSnapshots l securityprofile*=#+%
ListEntitledSecurityProfiles l
ListSecurityProfileSnapshots l securityprofile*=#+%
ListSecurityProfiles l
ListTagsForResource r datasource=#+%,securityprofile=#+%
TagResource t datasource=#+%,securityprofile=#+%
UntagResource t datasource=#+%,securityprofile=#+%
UpdateDataSource w datasource*=#+%
UpdateSecurityProfile w securityprofile*=#+%
UpdateSecurityProfileSnapshotCreationConfiguration w securityprofile*=#+%
UpdateSecurityProfileSnapshotReleaseConfiguration w securityprofile*=#+%`;
