export const data: string = `AWS Proton

EnvironmentTemplate
ServiceTemplate



component component/{Id} #
deployment deployment/{Id} #
environment environment/{Name} #
environment-account-connection environment-account-connection/{Id} #
environment-template environment-template/{Name} #
environment-template-major-version environment-template/{TemplateName}:{MajorVersionId} #
environment-template-minor-version environment-template/{TemplateName}:{MajorVersionId}.{MinorVersionId} #
environment-template-version environment-template/{TemplateName}:{MajorVersion}.{MinorVersion} #
repository repository/{Provider}:{Name} #
service service/{Name} #
service-instance service/{ServiceName}/service-instance/{Name} #
service-template service-template/{Name} #
service-template-major-version service-template/{TemplateName}:{MajorVersionId} #
service-template-minor-version service-template/{TemplateName}:{MajorVersionId}.{MinorVersionId} #
service-template-version service-template/{TemplateName}:{MajorVersion}.{MinorVersion} #

AcceptEnvironmentAccountConnection w environment-account-connection*
CancelComponentDeployment w component*
CancelEnvironmentDeployment w environment* EnvironmentTemplate
CancelServiceInstanceDeployment w service-instance* ServiceTemplate
CancelServicePipelineDeployment w service* ServiceTemplate
CreateComponent w component* +%
CreateEnvironment w environment* +%EnvironmentTemplate
CreateEnvironmentAccountConnection w  +%
CreateEnvironmentTemplate w environment-template* +%
CreateEnvironmentTemplateMajorVersion w environment-template* +%
CreateEnvironmentTemplateMinorVersion w environment-template* +%
CreateEnvironmentTemplateVersion w environment-template* +%
CreateRepository w repository* +%
CreateService w service* +%ServiceTemplate
CreateServiceInstance w service-instance* +%ServiceTemplate
CreateServiceSyncConfig w
CreateServiceTemplate w service-template* +%
CreateServiceTemplateMajorVersion w service-template* +%
CreateServiceTemplateMinorVersion w service-template* +%
CreateServiceTemplateVersion w service-template* +%
CreateTemplateSyncConfig w
DeleteAccountRoles w
DeleteComponent w component*
DeleteDeployment w deployment*
DeleteEnvironment w environment* EnvironmentTemplate
DeleteEnvironmentAccountConnection w environment-account-connection*
DeleteEnvironmentTemplate w environment-template*
DeleteEnvironmentTemplateMajorVersion w environment-template*
DeleteEnvironmentTemplateMinorVersion w environment-template*
DeleteEnvironmentTemplateVersion w environment-template*
DeleteRepository w repository*
DeleteService w service* ServiceTemplate
DeleteServiceSyncConfig w
DeleteServiceTemplate w service-template*
DeleteServiceTemplateMajorVersion w service-template*
DeleteServiceTemplateMinorVersion w service-template*
DeleteServiceTemplateVersion w service-template*
DeleteTemplateSyncConfig w
GetAccountRoles r
GetAccountSettings r
GetComponent r component*
GetDeployment r deployment*
GetEnvironment r environment*
GetEnvironmentAccountConnection r environment-account-connection*
GetEnvironmentTemplate r environment-template*
GetEnvironmentTemplateMajorVersion r environment-template*
GetEnvironmentTemplateMinorVersion r environment-template*
GetEnvironmentTemplateVersion r environment-template*
GetRepository r repository*
GetRepositorySyncStatus r
GetResourceTemplateVersionStatusCounts r
GetResourcesSummary r
GetService r service*
GetServiceInstance r service-instance*
GetServiceInstanceSyncStatus r
GetServiceSyncBlockerSummary r
GetServiceSyncConfig r
GetServiceTemplate r service-template*
GetServiceTemplateMajorVersion r service-template*
GetServiceTemplateMinorVersion r service-template*
GetServiceTemplateVersion r service-template*
GetTemplateSyncConfig r
GetTemplateSyncStatus r
ListComponentOutputs l component*,deployment
ListComponentProvisionedResources l component*
ListComponents l environment,service,service-instance
ListDeployments l
ListEnvironmentAccountConnections l
ListEnvironmentOutputs l deployment,environment*
ListEnvironmentProvisionedResources l environment*
ListEnvironmentTemplateMajorVersions l environment-template*
ListEnvironmentTemplateMinorVersions l environment-template*
ListEnvironmentTemplateVersions l environment-template*
ListEnvironmentTemplates l
ListEnvironments l
ListRepositories l
ListRepositorySyncDefinitions l
ListServiceInstanceOutputs l deployment,service*,service-instance*
ListServiceInstanceProvisionedResources l service*,service-instance*
ListServiceInstances l
ListServicePipelineOutputs l deployment,service*
ListServicePipelineProvisionedResources l service*
ListServiceTemplateMajorVersions l service-template*
ListServiceTemplateMinorVersions l service-template*
ListServiceTemplateVersions l service-template*
ListServiceTemplates l
ListServices l
ListTagsForResource r component,environment,environment-account-connection,environment-template,environment-template-major-version,environment-template-minor-version,environment-template-version,repository,service,service-instance,service-template,service-template-major-version,service-template-minor-version,service-template-version
NotifyResourceDeploymentStatusChange w environment,service-instance
RejectEnvironmentAccountConnection w environment-account-connection*
TagResource t component,environment,environment-account-connection,environment-template,environment-template-major-version,environment-template-minor-version,environment-template-version,repository,service,service-instance,service-template,service-template-major-version,service-template-minor-version,service-template-version +%
UntagResource t component,environment,environment-account-connection,environment-template,environment-template-major-version,environment-template-minor-version,environment-template-version,repository,service,service-instance,service-template,service-template-major-version,service-template-minor-version,service-template-version %
UpdateAccountRoles w
UpdateAccountSettings w
UpdateComponent w component*
UpdateEnvironment w environment* EnvironmentTemplate
UpdateEnvironmentAccountConnection w environment-account-connection*
UpdateEnvironmentTemplate w environment-template*
UpdateEnvironmentTemplateMajorVersion w environment-template*
UpdateEnvironmentTemplateMinorVersion w environment-template*
UpdateEnvironmentTemplateVersion w environment-template*
UpdateService w service* ServiceTemplate
UpdateServiceInstance w service-instance* ServiceTemplate
UpdateServicePipeline w service* ServiceTemplate
UpdateServiceSyncBlocker w
UpdateServiceSyncConfig w
UpdateServiceTemplate w service-template*
UpdateServiceTemplateMajorVersion w service-template*
UpdateServiceTemplateMinorVersion w service-template*
UpdateServiceTemplateVersion w service-template*
UpdateTemplateSyncConfig w`;
