export const data: string = `AWS Launch Wizard





deployment deployment/{DeploymentId} #

CreateAdditionalNode w
CreateDeployment w deployment*=+%
CreateSettingsSet w
DeleteAdditionalNode w
DeleteApp w
DeleteDeployment w deployment*=#
DeleteSettingsSet w
DescribeAdditionalNode r
DescribeProvisionedApp r
DescribeProvisioningEvents r
DescribeSettingsSet r
GetDeployment r deployment*=#
GetDeploymentPatternVersion r
GetInfrastructureSuggestion r
GetIpAddress r
GetResourceCostEstimate r
GetResourceRecommendation r
GetSettingsSet r
GetWorkload r
GetWorkloadAsset r
GetWorkloadAssets r
GetWorkloadDeploymentPattern r
ListAdditionalNodes l
ListAllowedResources l
ListDeploymentEvents l
ListDeploymentPatternVersions l
ListDeployments l
ListProvisionedApps l
ListResourceCostEstimates l
ListSettingsSets l
ListTagsForResource r deployment=#
ListWorkloadDeploymentOptions l
ListWorkloadDeploymentPatterns l
ListWorkloads l
PutSettingsSet w
StartProvisioning w
TagResource t deployment=#+%
UntagResource t deployment=%
UpdateDeployment w deployment*=#
UpdateSettingsSet w`;
