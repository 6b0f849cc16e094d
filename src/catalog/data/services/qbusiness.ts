export const data: string = `Amazon Q Business





application application/{ApplicationId} #
chat-response-configuration application/{ApplicationId}/chat-response-configuration/{ChatResponseConfigurationId} #
data-accessor application/{ApplicationId}/data-accessor/{DataAccessorId} #
data-source application/{ApplicationId}/index/{IndexId}/data-source/{DataSourceId} #
index application/{ApplicationId}/index/{IndexId} #
integration application/{ApplicationId}/integration/{IntegrationId} #
plugin application/{ApplicationId}/plugin/{PluginId} #
retriever application/{ApplicationId}/retriever/{RetrieverId} #
subscription application/{ApplicationId}/subscription/{SubscriptionId}
web-experience application/{ApplicationId}/web-experience/{WebExperienceId} #

AllowVendedLogDeliveryForResource p application* #
AssociatePermission w application*
BatchDeleteDocument w application*,index*
BatchPutDocument w application*,index*
CancelSubscription w application*,subscription*
Chat r application*
ChatSync r application*
CheckDocumentAccess r application*,index*
CreateAnonymousWebExperienceUrl w application*,web-experience*
CreateApplication w  +%
CreateChatResponseConfiguration w application* +%
CreateDataAccessor w application* +%
CreateDataAccessorWithTti w application*
CreateDataSource w application*,index* +%
CreateIndex w application* +%
CreateIntegration w application* +%
CreatePlugin w application* +%
CreateRetriever w application* +%
CreateSubscription w application* identitystore:GroupId;identitystore:UserId
CreateUser w application*
CreateWebExperience w application* +%
DeleteApplication w application*
DeleteAttachment w application*
DeleteChatControlsConfiguration w application*
DeleteChatResponseConfiguration w application*,chat-response-configuration*
DeleteConversation w application*
DeleteDataAccessor w application*,data-accessor*
DeleteDataSource w application*,data-source*,index*
DeleteGroup w application*,index*
DeleteIndex w application*,index*
DeleteIntegration w application*,integration*
DeletePlugin w application*,plugin*
DeleteRetriever w application*,retriever*
DeleteUser w application*
DeleteWebExperience w application*,web-experience*
DisableAclOnDataSource w application*
DisassociatePermission w application*
GetApplication r application*
GetChatControlsConfiguration l application*
GetChatResponseConfiguration r application*,chat-response-configuration*
GetDataAccessor r application*,data-accessor*
GetDataSource r application*,data-source*,index*
GetDocumentContent r application*,index*
GetGroup r application*,index*
GetIndex r application*,index*
GetIntegration r application*,integration*
GetMedia r application*
GetPlugin r application*,plugin*
GetPolicy r application*
GetRetriever r application*,retriever*
GetUser r application*
GetWebExperience r application*,web-experience*
ListApplications l
ListAttachments l application*
ListChatResponseConfigurations l application*
ListConversations l application*
ListDataAccessors l application*
ListDataSourceSyncJobs l application*,data-source*,index*
ListDataSources l application*,index*
ListDocuments l application*,index*
ListGroups l application*,index*
ListIndices l application*
ListIntegrations l application*
ListMessages l application*
ListPluginActions r application*,plugin*
ListPluginTypeActions r
ListPluginTypeMetadata r
ListPlugins l application*
ListRetrievers l application*
ListSubscriptions l application*
ListTagsForResource r application,chat-response-configuration,data-accessor,data-source,index,integration,plugin,retriever,web-experience
ListWebExperiences l application*
PutFeedback w application*
PutGroup w application*,index*
PutResourcePolicy w application*
SearchRelevantContent r application*
StartDataSourceSyncJob w application*,data-source*,index*
StartDeployment w application*,integration*
StopDataSourceSyncJob w application*,data-source*,index*
TagResource t application,chat-response-configuration,data-accessor,data-source,index,integration,plugin,retriever,web-experience +%
UntagResource t application,chat-response-configuration,data-accessor,data-source,index,integration,plugin,retriever,web-experience %
UpdateApplication w application*
UpdateChatControlsConfiguration w application*
UpdateChatResponseConfiguration w application*,chat-response-configuration*
UpdateDataAccessor w application*,data-accessor*
UpdateDataSource w application*,data-source*,index*
UpdateIndex w application*,index*
UpdateIntegration w application*,integration*
UpdatePlugin w application*,plugin*
UpdateRetriever w application*,retriever*
UpdateSubscription w application*,subscription*
UpdateUser w application*
UpdateWebExperience w application*,web-experience*`;
