export const data: string = `AWS Systems Manager Incident Manager Contacts





contact contact/{ContactAlias} #
contactchannel contactchannel/{ContactAlias}/{ContactChannelId}
engagement engagement/{ContactAlias}/{EngagementId}
page page/{ContactAlias}/{PageId}
rotation rotation/{RotationId} #

AcceptPage w page*
ActivateContactChannel w contactchannel*
AssociateContact p contact*
CreateContact w contact* +%
CreateContactChannel w contact*
CreateRotation w rotation* +%
CreateRotationOverride w rotation*
DeactivateContactChannel w contactchannel*
DeleteContact w contact*
DeleteContactChannel w contactchannel*
DeleteRotation w rotation*
DeleteRotationOverride w rotation*
DescribeEngagement r engagement*
DescribePage r page*
GetContact r contact*
GetContactChannel r contactchannel*
GetContactPolicy r contact*
GetRotation r rotation*
GetRotationOverride r rotation*
ListContactChannels l contact*
ListContacts l
ListEngagements l
ListPageReceipts l page*
ListPageResolutions l page*
ListPagesByContact l contact*
ListPagesByEngagement l engagement*
ListPreviewRotationShifts l
ListRotationOverrides l rotation*
ListRotationShifts l rotation*
ListRotations l
ListTagsForResource r contact,rotation
PutContactPolicy w contact*
SendActivationCode w contactchannel*
StartEngagement w contact*
StopEngagement w engagement*
TagResource t contact,rotation +%
UntagResource t contact,rotation %
UpdateContact w contact*
UpdateContactChannel w contactchannel*
UpdateRotation w rotation*`;
