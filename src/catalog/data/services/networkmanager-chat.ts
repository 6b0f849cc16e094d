export const data: string = `AWS Network Manager Chat







CancelMessageResponse w
CreateConversation w
DeleteConversation w
ListConversationMessages l
ListConversations l
NotifyConversationIsActive w
SendConversationMessage w`;
