export const data: string = `AWS PricingPlanManager Service





subscription arn:{Partition}:pricingplanmanager::{Account}:subscription/{SubscriptionId}

ApprovePaidSubscription w
AssociateResourcesToSubscription w
CancelSubscription w
CancelSubscriptionChange w
CreateSubscription w
DisassociateResourcesFromSubscription w
GetSubscription r
ListSubscriptions r
UpdateSubscription w`;
