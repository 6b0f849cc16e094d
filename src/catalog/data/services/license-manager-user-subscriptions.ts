export const data: string = `AWS License Manager User Subscriptions





identity-provider identity-provider/{IdentityProviderId} #
instance-user instance-user/{InstanceUserId} #
license-server-endpoint license-server-endpoint/{LicenseServerEndpointId} #
product-subscription product-subscription/{ProductSubscriptionId} #

AssociateUser w identity-provider* +%
CreateLicenseServerEndpoint w identity-provider* +%
DeleteLicenseServerEndpoint w identity-provider*,license-server-endpoint*
DeregisterIdentityProvider w identity-provider*
DisassociateUser w identity-provider*,instance-user*
ListIdentityProviders l
ListInstances l
ListLicenseServerEndpoints l
ListProductSubscriptions l identity-provider*
ListTagsForResource r identity-provider*,instance-user*,license-server-endpoint*,product-subscription*
ListUserAssociations l identity-provider*
RegisterIdentityProvider w  +%
StartProductSubscription w identity-provider* +%
StopProductSubscription w identity-provider*,product-subscription*
TagResource t identity-provider*,instance-user*,license-server-endpoint*,product-subscription* +%
UntagResource t identity-provider*,instance-user*,license-server-endpoint*,product-subscription*
UpdateIdentityProviderSettings w identity-provider*`;
