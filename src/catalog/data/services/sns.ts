export const data: string = `Amazon SNS

Endpoint
Protocol



topic {TopicName} #

AddPermission p topic*
CheckIfPhoneNumberIsOptedOut r
ConfirmSubscription w topic*
CreatePlatformApplication w
CreatePlatformEndpoint w
CreateSMSSandboxPhoneNumber w
CreateTopic w topic* +%
DeleteEndpoint w
DeletePlatformApplication w
DeleteSMSSandboxPhoneNumber w
DeleteTopic w topic*
GetDataProtectionPolicy r topic*
GetEndpointAttributes r
GetPlatformApplicationAttributes r
GetSMSAttributes r
GetSMSSandboxAccountStatus r
GetSubscriptionAttributes r topic
GetTopicAttributes r topic*
ListEndpointsByPlatformApplication l
ListOriginationNumbers l
ListPhoneNumbersOptedOut r
ListPlatformApplications l
ListSMSSandboxPhoneNumbers l
ListSubscriptions l
ListSubscriptionsByTopic l topic*
ListTagsForResource r topic
ListTopics l
OptInPhoneNumber w
Publish w topic*
PutDataProtectionPolicy w topic*
RemovePermission p topic*
SetEndpointAttributes w
SetPlatformApplicationAttributes w
SetSMSAttributes w
SetSubscriptionAttributes w topic
SetTopicAttributes p topic*
Subscribe w topic* Endpoint;Protocol
TagResource t topic +%
Unsubscribe w topic
UntagResource t topic %
VerifySMSSandboxPhoneNumber w`;
