export const data: string = `AWS Resource Explorer

Operation



index index/{IndexUuid} #
managed-view managed-view/{ManagedViewName}/{ManagedViewUuid}
view view/{ViewName}/{ViewUuid} #

AssociateDefaultView w
BatchGetView r
CreateIndex w  +%
CreateManagedView w
CreateResourceExplorerSetup w
CreateStreamingAccessForService w
CreateView w  +%
DeleteIndex w index*
DeleteResourceExplorerSetup w
DeleteResourcePolicy p view*
DeleteStreamingAccessForService w
DeleteView w view*
DisassociateDefaultView w
GetAccountLevelServiceConfiguration r
GetDefaultView r
GetIndex r
GetManagedView r managed-view*
GetResourceExplorerSetup r
GetResourcePolicy r view*
GetServiceIndex r
GetServiceView r
GetView r view*
ListIndexes l
ListIndexesForMembers l
ListManagedViews l
ListServiceIndexes l
ListServiceViews l
ListStreamingAccessForServices l
ListSupportedResourceTypes l
ListTagsForResource r index,view
ListViews l
PutResourcePolicy p view*
Search r view* Operation
TagResource t index,view +%
UntagResource t index,view %
UpdateIndexType w index*
UpdateView w view*`;
