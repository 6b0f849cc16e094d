export const data: string = `AWS CodeDeploy





application application:{ApplicationName} #
deploymentconfig deploymentconfig:{DeploymentConfigurationName}
deploymentgroup deploymentgroup:{ApplicationName}/{DeploymentGroupName} #
instance instance:{InstanceName}

AddTagsToOnPremisesInstances t instance*
BatchGetApplicationRevisions r application*
BatchGetApplications r application*
BatchGetDeploymentGroups r deploymentgroup*
BatchGetDeploymentInstances r deploymentgroup*
BatchGetDeploymentTargets r
BatchGetDeployments r deploymentgroup*
BatchGetOnPremisesInstances r instance*
ContinueDeployment w
CreateApplication w application* +%
CreateCloudFormationDeployment w
CreateDeployment w deploymentgroup*
CreateDeploymentConfig w deploymentconfig*
CreateDeploymentGroup w deploymentgroup* +%
DeleteApplication w application*
DeleteDeploymentConfig w deploymentconfig*
DeleteDeploymentGroup w deploymentgroup*
DeleteGitHubAccountToken w
DeleteResourcesByExternalId w
DeregisterOnPremisesInstance w instance*
GetApplication l application*
GetApplicationRevision l application*
GetDeployment l deploymentgroup*
GetDeploymentConfig l deploymentconfig*
GetDeploymentGroup l deploymentgroup*
GetDeploymentInstance l deploymentgroup*
GetDeploymentTarget r
GetOnPremisesInstance l instance*
ListApplicationRevisions l application*
ListApplications l
ListDeploymentConfigs l
ListDeploymentGroups l application*
ListDeploymentInstances l deploymentgroup*
ListDeploymentTargets l
ListDeployments l deploymentgroup*
ListGitHubAccountTokenNames l
ListOnPremisesInstances l
ListTagsForResource l application,deploymentgroup
PutLifecycleEventHookExecutionStatus w
RegisterApplicationRevision w application*
RegisterOnPremisesInstance w instance*
RemoveTagsFromOnPremisesInstances t instance*
SkipWaitTimeForInstanceTermination w
StopDeployment w
TagResource t application,deploymentgroup +%
UntagResource t application,deploymentgroup %
UpdateApplication w application*
UpdateDeploymentGroup w deploymentgroup*`;
