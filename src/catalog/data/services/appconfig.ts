export const data: string = `AWS AppConfig





application application/{ApplicationId} #
configuration application/{ApplicationId}/environment/{EnvironmentId}/configuration/{ConfigurationProfileId} #
configurationprofile application/{ApplicationId}/configurationprofile/{ConfigurationProfileId} #
deployment application/{ApplicationId}/environment/{EnvironmentId}/deployment/{DeploymentNumber} #
deploymentstrategy deploymentstrategy/{DeploymentStrategyId} #
environment application/{ApplicationId}/environment/{EnvironmentId} #
experimentdefinition application/{ApplicationId}/experimentdefinition/{ExperimentDefinitionId} #
experimentrun application/{ApplicationId}/experimentdefinition/{ExperimentDefinitionId}/experimentrun/{ExperimentRunNumber} #
extension extension/{ExtensionId}/{ExtensionVersionNumber} #
extensionassociation extensionassociation/{ExtensionAssociationId} #
hostedconfigurationversion application/{ApplicationId}/configurationprofile/{ConfigurationProfileId}

CreateApplication w  +%
CreateConfigurationProfile w application* +%
CreateDeploymentStrategy w  +%
CreateEnvironment w application* +%
CreateExperimentDefinition w application* +%
CreateExtension w  +%
CreateExtensionAssociation w  +%
CreateHostedConfigurationVersion w application*,configurationprofile*
DeleteApplication w application*
DeleteConfigurationProfile w application*,configurationprofile*
DeleteDeploymentStrategy w deploymentstrategy*
DeleteEnvironment w application*,environment*
DeleteExperimentDefinition w application*,experimentdefinition*
DeleteExtension w extension*
DeleteExtensionAssociation w extensionassociation*
DeleteHostedConfigurationVersion w application*,configurationprofile*,hostedconfigurationversion*
GetAccountSettings r
GetApplication r application* #
GetConfiguration r application*,configurationprofile*,environment* #
GetConfigurationProfile r application*,configurationprofile* #
GetDeployment r application*,deployment*,environment* #
GetDeploymentStrategy r deploymentstrategy* #
GetEnvironment r application*,environment* #
GetExperimentDefinition r application*,experimentdefinition* #
GetExperimentRun r application*,experimentdefinition*,experimentrun* #
GetExtension r extension* #
GetExtensionAssociation r extensionassociation* #
GetHostedConfigurationVersion r application*,configurationprofile*,hostedconfigurationversion*
GetLatestConfiguration r configuration* #
ListApplications l
ListConfigurationProfiles l application*
ListDeploymentStrategies l
ListDeployments l application*,environment*
ListEnvironments l application*
ListExperimentDefinitions l
ListExperimentRunEvents l application*,experimentdefinition*,experimentrun*
ListExperimentRuns l application*,experimentdefinition*
ListExtensionAssociations l
ListExtensions l
ListHostedConfigurationVersions l application*,configurationprofile*
ListTagsForResource r application,configurationprofile,deployment,deploymentstrategy,environment,experimentdefinition,experimentrun,extension,extensionassociation #
StartConfigurationSession w configuration* #
StartDeployment w application*,configurationprofile*,deploymentstrategy*,environment* +%
StartExperimentRun w application*,experimentdefinition* +%
StopDeployment w application*,deployment*,environment*
StopExperimentRun w application*,experimentdefinition*,experimentrun* #
TagResource t application,configuration,configurationprofile,deployment,deploymentstrategy,environment,experimentdefinition,experimentrun,extension,extensionassociation #+%
UntagResource t application,configuration,configurationprofile,deployment,deploymentstrategy,environment,experimentdefinition,experimentrun,extension,extensionassociation %
UpdateAccountSettings w
UpdateApplication w application* #
UpdateConfigurationProfile w application*,configurationprofile* #
UpdateDeploymentStrategy w deploymentstrategy* #
UpdateEnvironment w application*,environment* #
UpdateExperimentDefinition w application*,experimentdefinition* #
UpdateExperimentRun w application*,experimentdefinition*,experimentrun* #
UpdateExtension w extension* #
UpdateExtensionAssociation w extensionassociation* #
ValidateConfiguration w application*,configurationprofile*`;
