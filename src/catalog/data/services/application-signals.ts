export const data: string = `Amazon CloudWatch Application Signals





instrumentationconfig instrumentationConfig/{Service}/{Environment}/{SignalType}/{LocationHash} #
slo slo/{SloName} #

BatchDeleteInstrumentationConfigurations w instrumentationconfig*
BatchGetServiceLevelObjectiveBudgetReport r slo*
BatchUpdateExclusionWindows w slo*
CreateInstrumentationConfiguration w  +%
CreateServiceLevelObjective w  +%
DeleteGroupingConfiguration w
DeleteInstrumentationConfiguration w instrumentationconfig*
DeleteServiceLevelObjective w slo*
GetInstrumentationConfiguration r instrumentationconfig*
GetInstrumentationConfigurationStatus r instrumentationconfig*
GetService r
GetServiceLevelObjective r slo*
Link w
ListAuditFindings l
ListEntityEvents l
ListGroupingAttributeDefinitions l
ListInstrumentationConfigurations l
ListObservedEntities l
ListServiceDependencies r
ListServiceDependents r
ListServiceLevelObjectiveExclusionWindows l slo*
ListServiceLevelObjectives l
ListServiceOperations r
ListServiceStates l
ListServices l
ListTagsForResource r instrumentationconfig,slo
PutGroupingConfiguration w
ReportInstrumentationConfigurationStatus w instrumentationconfig*
StartDiscovery w
TagResource t instrumentationconfig,slo +%
UntagResource t instrumentationconfig,slo %
UpdateServiceLevelObjective w slo*`;
