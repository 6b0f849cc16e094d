export const data: string = `AWS AppSync

Visibility



api apis/{ApiId} #
channelnamespace apis/{ApiId}/channelNamespace/{ChannelNamespaceName} #
datasource apis/{GraphQLAPIId}/datasources/{DatasourceName}
domain domainnames/{DomainName} #
field apis/{GraphQLAPIId}/types/{TypeName}/fields/{FieldName}
function apis/{GraphQLAPIId}/functions/{FunctionId}
graphqlapi apis/{GraphQLAPIId} #
mergedapiassociation apis/{SourceGraphQLAPIId}/mergedApiAssociations/{Associationid}
sourceapiassociation apis/{MergedGraphQLAPIId}/sourceApiAssociations/{Associationid}
type apis/{GraphQLAPIId}/types/{TypeName}

AssociateApi w domain*
AssociateMergedGraphqlApi w graphqlapi*
AssociateSourceGraphqlApi w graphqlapi*
AssociateWebACL w api,graphqlapi
CreateApi w  #+%
CreateApiCache w
CreateApiKey w
CreateChannelNamespace w channelnamespace* #+%
CreateDataSource w
CreateDomainName w domain* #+%
CreateFunction w
CreateGraphqlApi w  +%Visibility
CreateResolver w
CreateType w
DeleteApi w api* #
DeleteApiCache w
DeleteApiKey w
DeleteChannelNamespace w channelnamespace* #
DeleteDataSource w
DeleteDomainName w domain* #
DeleteFunction w
DeleteGraphqlApi w graphqlapi* #
DeleteResolver w
DeleteResourcePolicy w
DeleteType w
DisassociateApi w domain*
DisassociateMergedGraphqlApi w mergedapiassociation*
DisassociateSourceGraphqlApi w sourceapiassociation*
DisassociateWebACL w api,graphqlapi
EvaluateCode r
EvaluateMappingTemplate r
EventConnect w api*
EventPublish w channelnamespace*
EventSubscribe w channelnamespace*
FlushApiCache w
GetApi r api* #
GetApiAssociation r domain*
GetApiCache r
GetChannelNamespace r channelnamespace* #
GetDataSource r
GetDataSourceIntrospection r
GetDomainName r domain* #
GetFunction r
GetGraphqlApi r graphqlapi* #
GetGraphqlApiEnvironmentVariables r
GetIntrospectionSchema r
GetResolver r
GetResourcePolicy r
GetSchemaCreationStatus r
GetSourceApiAssociation r sourceapiassociation*
GetType r
GetWebACLForResource r api,graphqlapi
GraphQL w field*,graphqlapi*
ListApiKeys l
ListApis l  #
ListChannelNamespaces l api* #
ListDataSources l
ListDomainNames l  #
ListFunctions l
ListGraphqlApis l
ListResolvers l
ListResolversByFunction l
ListResourcesForWebACL l
ListSourceApiAssociations l
ListTagsForResource r api,channelnamespace,domain,graphqlapi #
ListTypes l
ListTypesByAssociation l
PutGraphqlApiEnvironmentVariables w
PutResourcePolicy w
SetWebACL p
SourceGraphQL w field*,graphqlapi*
StartDataSourceIntrospection w
StartSchemaCreation w
StartSchemaMerge w sourceapiassociation*
TagResource t api,channelnamespace,domain,graphqlapi #+%
UntagResource t api,channelnamespace,domain,graphqlapi #%
UpdateApi w api* #
UpdateApiCache w
UpdateApiKey w
UpdateChannelNamespace w channelnamespace* #
UpdateDataSource w
UpdateDomainName w domain* #
UpdateFunction w
UpdateGraphqlApi w graphqlapi* #
UpdateResolver w
UpdateSourceApiAssociation w sourceapiassociation*
UpdateType w`;
