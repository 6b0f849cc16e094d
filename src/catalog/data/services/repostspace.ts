export const data: string = `AWS rePost Private





space space/{ResourceId} #

BatchAddChannelRoleToAccessors w space*
BatchAddRole w space*
BatchRemoveChannelRoleFromAccessors w space*
BatchRemoveRole w space*
CreateChannel w space*
CreateSpace w  +%
DeleteSpace w space*
DeregisterAdmin w space*
GetChannel r space*
GetSpace r space*
ListChannels r space*
ListSpaces r
ListTagsForResource r space* +%
RegisterAdmin w space*
SendInvites w space*
TagResource t space* +%
UntagResource t space* %
UpdateChannel w space*
UpdateSpace w space*`;
