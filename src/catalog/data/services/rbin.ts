export const data: string = `AWS Recycle Bin

Attribute/ResourceType
Request/ResourceType



rule rule/{ResourceName} #

CreateRule w rule* +%Request/ResourceType
DeleteRule w rule* #Attribute/ResourceType
GetRule r rule* #Attribute/ResourceType
ListRules r  Request/ResourceType
ListTagsForResource r rule* #Attribute/ResourceType
LockRule w rule* #Attribute/ResourceType
TagResource t rule* #+%Attribute/ResourceType
UnlockRule w rule* #Attribute/ResourceType
UntagResource t rule* #%Attribute/ResourceType
UpdateRule w rule* #Attribute/ResourceType`;
