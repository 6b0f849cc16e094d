export const data: string = `Amazon EventBridge Schemas





discoverer discoverer/{DiscovererId} #
registry registry/{RegistryName} #
schema schema/{RegistryName}/{SchemaName} #

CreateDiscoverer w  +%
CreateRegistry w registry* +%
CreateSchema w schema* +%
DeleteDiscoverer w discoverer*
DeleteRegistry w registry*
DeleteResourcePolicy w registry*
DeleteSchema w schema*
DeleteSchemaVersion w schema*
DescribeCodeBinding r schema*
DescribeDiscoverer r discoverer*
DescribeRegistry r registry*
DescribeSchema r schema*
ExportSchema r registry*,schema*
GetCodeBindingSource r schema*
GetDiscoveredSchema r
GetResourcePolicy r registry*
ListDiscoverers l discoverer*
ListRegistries l registry*
ListSchemaVersions l schema*
ListSchemas l schema*
ListTagsForResource r discoverer,registry,schema
PutCodeBinding w schema*
PutResourcePolicy w registry*
SearchSchemas l schema*
StartDiscoverer w discoverer*
StopDiscoverer w discoverer*
TagResource t discoverer,registry,schema +%
UntagResource t discoverer,registry,schema %
UpdateDiscoverer w discoverer*
UpdateRegistry w registry*
UpdateSchema w schema*`;
