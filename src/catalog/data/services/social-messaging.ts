export const data: string = `AWS End User Messaging Social





phone-number-id phone-number-id/{OriginationPhoneNumberId} #
waba waba/{WabaId} #

AssociateWhatsAppBusinessAccount w  #+%
CreateWhatsAppFlow w waba*
CreateWhatsAppMessageTemplate w waba*
CreateWhatsAppMessageTemplateFromLibrary w waba*
CreateWhatsAppMessageTemplateMedia w waba*
DeleteWhatsAppFlow w waba*
DeleteWhatsAppMessageMedia w phone-number-id*
DeleteWhatsAppMessageTemplate w waba*
DeprecateWhatsAppFlow w waba*
DisassociateWhatsAppBusinessAccount w waba*
GetLinkedWhatsAppBusinessAccount r waba*
GetLinkedWhatsAppBusinessAccountPhoneNumber r phone-number-id*
GetWhatsAppCallPermission r phone-number-id*
GetWhatsAppFlow r waba*
GetWhatsAppFlowPreview r waba*
GetWhatsAppMessageMedia w phone-number-id*
GetWhatsAppMessageTemplate r waba*
ListLinkedWhatsAppBusinessAccounts l
ListTagsForResource r phone-number-id,waba
ListWhatsAppFlowAssets l waba*
ListWhatsAppFlows l waba*
ListWhatsAppMessageTemplates l waba*
ListWhatsAppTemplateLibrary l waba*
PostWhatsAppMessageMedia w phone-number-id*
PublishWhatsAppFlow w waba*
PutWhatsAppBusinessAccountEventDestinations w waba*
SendWhatsAppCallEvent w phone-number-id*
SendWhatsAppMessage w phone-number-id*
TagResource t phone-number-id,waba #+%
UntagResource t phone-number-id,waba #%
UpdateLinkedWhatsAppBusinessAccountPhoneNumber w phone-number-id*
UpdateWhatsAppFlow w waba*
UpdateWhatsAppFlowAssets w waba*
UpdateWhatsAppMessageTemplate w waba*`;
