export const data: string = `AWS Control Tower





baseline arn:{Partition}:controltower:{Region}::baseline/{BaselineId}
enabledbaseline enabledbaseline/{EnabledBaselineId} #
enabledcontrol enabledcontrol/{EnabledControlId} #
landingzone landingzone/{LandingZoneId} #

CreateLandingZone w  +%
CreateManagedAccount w
DeleteLandingZone w landingzone*
DeregisterManagedAccount w
DeregisterOrganizationalUnit w
DescribeAccountFactoryConfig r
DescribeCoreService r
DescribeGuardrail r
DescribeGuardrailForTarget r
DescribeLandingZoneConfiguration r
DescribeManagedAccount r
DescribeManagedOrganizationalUnit r
DescribeRegisterOrganizationalUnitOperation r
DescribeSingleSignOn r
DisableBaseline w enabledbaseline*
DisableControl w enabledcontrol*
DisableGuardrail w
EnableBaseline w  +%
EnableControl w enabledcontrol +%
EnableGuardrail w
GetAccountInfo r
GetAvailableUpdates r
GetBaseline r baseline*
GetBaselineOperation r
GetControlOperation r
GetEnabledBaseline r enabledbaseline*
GetEnabledControl r enabledcontrol*
GetGuardrailComplianceStatus r
GetHomeRegion r
GetLandingZone r landingzone*
GetLandingZoneDriftStatus r
GetLandingZoneOperation r
GetLandingZoneStatus r
ListBaselines l
ListControlOperations l
ListDirectoryGroups l
ListDriftDetails r
ListEnabledBaselines l
ListEnabledControls l
ListEnabledGuardrails l
ListExtendGovernancePrecheckDetails l
ListExternalConfigRuleCompliance r
ListGuardrailViolations l
ListGuardrails l
ListGuardrailsForTarget l
ListLandingZoneOperations l
ListLandingZones l
ListManagedAccounts l
ListManagedAccountsForGuardrail l
ListManagedAccountsForParent l
ListManagedOrganizationalUnits l
ListManagedOrganizationalUnitsForGuardrail l
ListTagsForResource r enabledbaseline,enabledcontrol,landingzone
ManageOrganizationalUnit w
PerformPreLaunchChecks r
ResetEnabledBaseline w enabledbaseline*
ResetEnabledControl w enabledcontrol*
ResetLandingZone w landingzone*
SetupLandingZone w
TagResource t enabledbaseline,enabledcontrol,landingzone +%
UntagResource t enabledbaseline,enabledcontrol,landingzone %
UpdateAccountFactoryConfig w
UpdateEnabledBaseline w enabledbaseline*
UpdateEnabledControl w enabledcontrol*
UpdateLandingZone w landingzone*`;
