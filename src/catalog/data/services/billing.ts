export const data: string = `AWS Billing





billingview arn:{Partition}:billing::{Account}:billingview/{ResourceId} #

AssociateSourceViews w billingview* #
CreateBillingView w billingview* +%
DeleteBillingView w billingview* #
DeleteResourcePolicy p billingview* #
DisassociateSourceViews w billingview* #
GetBillingData r billingview #
GetBillingDetails r billingview #
GetBillingNotifications r
GetBillingPreferences r
GetBillingView r billingview* #
GetBillingViewData r billingview*
GetContractInformation r
GetCreditAllocationHistory r
GetCredits r
GetEnterpriseSupportChargeSummary r
GetEnterpriseSupportContractDetails r
GetIAMAccessPreference r
GetResourcePolicy p billingview* #
GetSellerOfRecord r
ListBillingViewSegments l
ListBillingViews r
ListEnterpriseSupportLinkedAccountCharges l
ListSourceViewsForBillingView l billingview* #
ListTagsForResource r billingview* #
PutContractInformation w
PutResourcePolicy p billingview* #
RedeemCredits w
TagResource t billingview* #+%
UntagResource t billingview* #%
UpdateBillingPreferences w
UpdateBillingView w billingview* #
UpdateIAMAccessPreference w
UseSourceView r`;
