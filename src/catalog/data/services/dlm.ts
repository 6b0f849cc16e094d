export const data: string = `Amazon Data Lifecycle Manager





policy policy/{ResourceName} #

CreateLifecyclePolicy w  +%
DeleteLifecyclePolicy w policy*
GetLifecyclePolicies l
GetLifecyclePolicy r policy*
ListTagsForResource r policy*
TagResource t policy* +%
UntagResource t policy* %
UpdateLifecyclePolicy w policy*`;
