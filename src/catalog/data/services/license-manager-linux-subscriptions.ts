export const data: string = `AWS License Manager Linux Subscriptions Manager





subscription-provider subscription-provider/{SubscriptionProviderId} #

DeregisterSubscriptionProvider w subscription-provider*
GetRegisteredSubscriptionProvider r subscription-provider*
GetServiceSettings r
ListLinuxSubscriptionInstances r
ListLinuxSubscriptions r
ListRegisteredSubscriptionProviders r
ListTagsForResource r subscription-provider*
RegisterSubscriptionProvider w  +%
TagResource t subscription-provider* +%
UntagResource t subscription-provider* %
UpdateServiceSettings w`;
