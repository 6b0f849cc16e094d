export const data: string = `Amazon Connect Customer Profiles





calculated-attributes domains/{DomainName}/calculated-attributes/{CalculatedAttributeName} #
domain-object-types domains/{DomainName}/domain-object-types/{ObjectTypeName} #
domains domains/{DomainName} #
event-streams domains/{DomainName}/event-streams/{EventStreamName} #
event-triggers domains/{DomainName}/event-triggers/{EventTriggerName} #
integrations domains/{DomainName}/integrations/{Uri} #
layouts domains/{DomainName}/layouts/{LayoutDefinitionName} #
object-types domains/{DomainName}/object-types/{ObjectTypeName} #
recommender-filters domains/{DomainName}/recommender-filters/{RecommenderFilterName} #
recommender-schemas domains/{DomainName}/recommender-schemas/{RecommenderSchemaName} #
recommenders domains/{DomainName}/recommenders/{RecommenderTypeName} #
segment-definitions domains/{DomainName}/segment-definitions/{SegmentDefinitionName} #

AddProfileKey w domains*
AssociateStreamForSegments w domains*
BatchGetCalculatedAttributeForProfile r calculated-attributes*,domains*
BatchGetProfile r domains*
CreateCalculatedAttributeDefinition w calculated-attributes*=+%,domains*
CreateDomain w domains*=+%
CreateDomainLayout w domains*,layouts*=+%
CreateEventStream w domains*,event-streams*=+%
CreateEventTrigger w domains*,event-triggers*=+%
CreateIntegrationWorkflow w domains*,integrations*=+%
CreateProfile w domains*
CreateRecommender w domains*,recommenders*=+%
CreateRecommenderFilter w domains*,recommender-filters* +%
CreateRecommenderSchema w domains*,recommender-schemas* +%
CreateSegmentDefinition w domains*,segment-definitions*=+%
CreateSegmentEstimate w domains*
CreateSegmentSnapshot w domains*,segment-definitions*
CreateSnapshot w domains*
CreateUploadJob w domains*
DeleteCalculatedAttributeDefinition w calculated-attributes*,domains*
DeleteDomain w domains*
DeleteDomainLayout w domains*,layouts*
DeleteDomainObjectType w domain-object-types*,domains*
DeleteEventStream w domains*,event-streams*
DeleteEventTrigger w domains*,event-triggers*
DeleteIntegration w domains*,integrations*
DeleteProfile w domains*
DeleteProfileKey w domains*
DeleteProfileObject w domains*,object-types*
DeleteProfileObjectType w domains*,object-types*
DeleteRecommender w domains*,recommenders*
DeleteRecommenderFilter w domains*,recommender-filters*
DeleteRecommenderSchema w domains*,recommender-schemas*
DeleteSegmentDefinition w domains*,segment-definitions*
DeleteSegmentSubscription w domains*,segment-definitions*
DeleteWorkflow w domains*
DetectProfileObjectType r domains*
DisassociateStreamForSegments w domains*
GetAutoMergingPreview r domains*
GetCalculatedAttributeDefinition r calculated-attributes*,domains*
GetCalculatedAttributeForProfile r calculated-attributes*,domains*
GetDomain r domains*
GetDomainLayout r domains*,layouts*
GetDomainObjectType r domain-object-types*,domains*
GetEventStream r domains*,event-streams*
GetEventTrigger r domains*,event-triggers*
GetIdentityResolutionJob r domains*
GetIntegration r domains*,integrations*
GetMatches l domains*
GetObjectTypeAttributeStatistics r domains*,object-types*
GetProfileHistoryRecord r domains*
GetProfileInsights r domains*
GetProfileObjectType r domains*,object-types*
GetProfileObjectTypeTemplate r
GetProfileRecommendations r domains*,recommenders*
GetRecommender r domains*,recommenders*
GetRecommenderFilter r domains*,recommender-filters*
GetRecommenderSchema r domains*,recommender-schemas*
GetSegmentDefinition r domains*,segment-definitions*
GetSegmentEstimate r domains*
GetSegmentMembership r domains*,segment-definitions*
GetSegmentSnapshot r domains*,segment-definitions*
GetSegmentSubscription r domains*,segment-definitions*
GetSimilarProfiles l domains*
GetSnapshot r domains*
GetStreamForSegments r domains*
GetUploadJob r domains*
GetUploadJobPath r domains*
GetWorkflow r domains*
GetWorkflowSteps r domains*
ListAccountIntegrations l
ListCalculatedAttributeDefinitions l domains*
ListCalculatedAttributesForProfile l domains*
ListDomainLayouts l domains*
ListDomainObjectTypes l domains*
ListDomainObjects l domain-object-types*,domains*
ListDomains l
ListEventStreams l domains*
ListEventTriggers l domains*
ListIdentityResolutionJobs l domains*
ListIntegrations l domains*
ListObjectTypeAttributeValues l domains*,object-types*
ListObjectTypeAttributes l domains*,object-types*
ListProfileAttributeValues l domains*
ListProfileHistoryRecords l domains*
ListProfileObjectTypeTemplates l
ListProfileObjectTypes l domains*
ListProfileObjects l domains*,object-types*
ListRecommenderFilters l domains*
ListRecommenderRecipes l
ListRecommenderSchemas l domains*
ListRecommenders l domains*
ListRuleBasedMatches l domains*
ListSegmentDefinitions l domains*
ListSegmentSubscriptionEvents r domains*,segment-definitions*
ListTagsForResource r calculated-attributes,domain-object-types,domains,event-streams,event-triggers,integrations,layouts,object-types,recommender-filters,recommender-schemas,recommenders,segment-definitions
ListUploadJobs l domains*
ListWorkflows l domains*
MergeProfiles w domains*
PutDomainObjectType w domain-object-types*=+%,domains*
PutIntegration w domains*,integrations*=+%
PutProfileObject w domains*,object-types*
PutProfileObjectType w domains*,object-types*=+%
PutSegmentSubscription w domains*,segment-definitions*
SearchProfiles r domains*
StartRecommender w domains*,recommenders*
StartUploadJob w domains*
StopRecommender w domains*,recommenders*
StopUploadJob w domains*
TagResource t calculated-attributes,domain-object-types,domains,event-streams,event-triggers,integrations,layouts,object-types,recommender-filters,recommender-schemas,recommenders,segment-definitions +%
UntagResource t calculated-attributes,domain-object-types,domains,event-streams,event-triggers,integrations,layouts,object-types,recommender-filters,recommender-schemas,recommenders,segment-definitions %
UpdateCalculatedAttributeDefinition w calculated-attributes*,domains*
UpdateDomain w domains*
UpdateDomainLayout w domains*,layouts*
UpdateEventTrigger w domains*,event-triggers*
UpdateProfile w domains*
UpdateRecommender w domains*,recommenders*`;
