export const data: string = `AWS Systems Manager Quick Setup





configuration-manager configuration-manager/{ConfigurationManagerId} #

CreateConfigurationManager w configuration-manager*=#+%
DeleteConfigurationManager w configuration-manager*
GetConfiguration r configuration-manager
GetConfigurationManager r configuration-manager*
GetServiceSettings r
ListConfigurationManagers l
ListConfigurations l configuration-manager
ListQuickSetupTypes r
ListTagsForResource r configuration-manager*
TagResource t configuration-manager* +%
UntagResource t configuration-manager* %
UpdateConfigurationDefinition w configuration-manager*
UpdateConfigurationManager w configuration-manager*
UpdateServiceSettings w`;
