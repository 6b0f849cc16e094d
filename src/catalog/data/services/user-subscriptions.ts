export const data: string = `AWS User Subscriptions

CreateForSelf=bool





CancelPurchaseSession w
ConfirmPurchaseSession w
CreateClaim w  CreateForSelf
CreateClaimAddOn w
CreatePurchaseSession w
CreateUpdatePlanPreview w
DeleteAutoTopUpRule w
DeleteClaim w
GetAutoTopUpRule r
GetCurrentPlanDetails r
GetEffectiveUsageLimit r
GetPurchaseSession r
GetUsageLimitHistory r
ListApplicationClaims l
ListClaimAddOns l
ListClaims l
ListEntitlements l
ListUsageLimits l
ListUserSubscriptions l
SetAutoTopUpRule w
SetOverageConfig w
SetUsageLimit w
UpdateClaim w`;
