export const data: string = `AWS Resource Groups





group group/{GroupName} #
tagsynctask group/{GroupName}/tag-sync-task/{TaskId} #

AssociateResource w group*
CancelTagSyncTask w group*
CreateGroup w  +%
DeleteGroup w group*
DeleteGroupPolicy w group*
DisassociateResource w group*
GetAccountSettings r
GetGroup r group*
GetGroupConfiguration r group*
GetGroupPolicy r group*
GetGroupQuery r group*
GetTagSyncTask r group*
GetTags r group*
GroupResources w group*
ListGroupResources l group*
ListGroupingStatuses l group*
ListGroups l
ListResourceTypes l
ListTagSyncTasks l group*
PutGroupConfiguration w group*
PutGroupPolicy w group*
SearchResources l
StartTagSyncTask w group*
Tag t group* +%
UngroupResources w group*
Untag t group* %
UpdateAccountSettings w
UpdateGroup w group*
UpdateGroupQuery w group*`;
