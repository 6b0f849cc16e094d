export const data: string = `AWS Entity Resolution





idmappingworkflow idmappingworkflow/{WorkflowName} #
idnamespace idnamespace/{IdNamespaceName} #
matchingworkflow matchingworkflow/{WorkflowName} #
providerservice providerservice/{ProviderName}/{ProviderServiceName} #
schemamapping schemamapping/{SchemaName} #

AddPolicyStatement p
BatchDeleteUniqueId w matchingworkflow*
CreateIdMappingWorkflow w  +%
CreateIdNamespace w  +%
CreateMatchingWorkflow w  +%
CreateSchemaMapping w  +%
DeleteIdMappingWorkflow w idmappingworkflow*
DeleteIdNamespace w idnamespace*
DeleteMatchingWorkflow w matchingworkflow*
DeletePolicyStatement p
DeleteSchemaMapping w schemamapping*
GenerateMatchId w matchingworkflow*
GetIdMappingJob r idmappingworkflow*
GetIdMappingWorkflow r idmappingworkflow*
GetIdNamespace r idnamespace*
GetMatchId r matchingworkflow*
GetMatchingJob r matchingworkflow*
GetMatchingWorkflow r matchingworkflow*
GetPolicy r
GetProviderService r providerservice*
GetSchemaMapping r schemamapping*
ListIdMappingJobs l idmappingworkflow*
ListIdMappingWorkflows l
ListIdNamespaces l
ListMatchingJobs l matchingworkflow*
ListMatchingWorkflows l
ListProviderServices l
ListSchemaMappings l
ListTagsForResource r
PutPolicy p
StartIdMappingJob w idmappingworkflow*
StartMatchingJob w matchingworkflow*
TagResource t idmappingworkflow,idnamespace,matchingworkflow,providerservice,schemamapping +%
UntagResource t idmappingworkflow,idnamespace,matchingworkflow,providerservice,schemamapping %
UpdateIdMappingWorkflow w idmappingworkflow*
UpdateIdNamespace w idnamespace*
UpdateMatchingWorkflow w matchingworkflow*
UpdateSchemaMapping w schemamapping*
UseIdNamespace p
UseWorkflow p`;
