export const data: string = `AWS IoT TwinMaker

destinationType
linkedServices*
sourceType



componenttype workspace/{WorkspaceId}/component-type/{ComponentTypeId} #
entity workspace/{WorkspaceId}/entity/{EntityId} #
metadatatransferjob metadata-transfer-job/{MetadataTransferJobId}
scene workspace/{WorkspaceId}/scene/{SceneId} #
syncjob workspace/{WorkspaceId}/sync-job/{SyncJobId} #
workspace workspace/{WorkspaceId} #

BatchPutPropertyValues w entity,workspace*
CancelMetadataTransferJob w metadatatransferjob*
CreateComponentType w workspace* +%
CreateEntity w workspace* +%
CreateMetadataTransferJob w
CreateScene w workspace* +%
CreateSyncJob w workspace* +%
CreateWorkspace w  +%
DeleteComponentType w componenttype*,workspace*
DeleteEntity w entity*,workspace*
DeleteScene w scene*,workspace*
DeleteSyncJob w syncjob*,workspace*
DeleteWorkspace w workspace*
ExecuteQuery r workspace*
GetComponentType r componenttype*,workspace*
GetEntity r entity*,workspace*
GetMetadataTransferJob r metadatatransferjob*
GetPricingPlan r
GetPropertyValue r componenttype,entity,workspace*
GetPropertyValueHistory r componenttype,entity,workspace*
GetScene r scene*,workspace*
GetSyncJob r syncjob*,workspace*
GetWorkspace r workspace*
ListComponentTypes l workspace*
ListComponents l entity*,workspace*
ListEntities l workspace*
ListMetadataTransferJobs l
ListProperties l entity*,workspace*
ListScenes l workspace*
ListSyncJobs l workspace*
ListSyncResources l syncjob*,workspace*
ListTagsForResource l componenttype,entity,scene,syncjob,workspace #
ListWorkspaces l
TagResource t componenttype,entity,scene,syncjob,workspace +%
UntagResource t componenttype,entity,scene,syncjob,workspace %
UpdateComponentType w componenttype*,workspace*
UpdateEntity w entity*,workspace*
UpdatePricingPlan w
UpdateScene w scene*,workspace*
UpdateWorkspace w workspace*`;
