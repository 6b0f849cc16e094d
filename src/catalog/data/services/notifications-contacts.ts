export const data: string = `AWS User Notifications Contacts





emailcontactresource arn:{Partition}:notifications-contacts::{Account}:emailcontact/{EmailContactId} #

ActivateEmailContact w emailcontactresource*
CreateEmailContact w  #+%
DeleteEmailContact w emailcontactresource*
GetEmailContact r emailcontactresource*
ListEmailContacts l
ListTagsForResource r
SendActivationCode w emailcontactresource*
TagResource t emailcontactresource* +%
UntagResource t emailcontactresource* %`;
