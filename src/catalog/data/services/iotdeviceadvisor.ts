export const data: string = `AWS IoT Core Device Advisor





suitedefinition suitedefinition/{SuiteDefinitionId} #
suiterun suiterun/{SuiteDefinitionId}/{SuiteRunId} #

CreateSuiteDefinition w  +%
DeleteSuiteDefinition w suitedefinition*
GetEndpoint r
GetSuiteDefinition r suitedefinition*
GetSuiteRun r suiterun*
GetSuiteRunReport r suiterun*
ListSuiteDefinitions l
ListSuiteRuns l suitedefinition*
ListTagsForResource r suitedefinition,suiterun
StartSuiteRun w  +%
StopSuiteRun w suiterun*
TagResource t suitedefinition,suiterun +%
UntagResource t suitedefinition,suiterun %
UpdateSuiteDefinition w suitedefinition*`;
