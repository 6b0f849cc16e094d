export const data: string = `AWS Billing Conductor

PricingPlanArn=arn



billinggroup arn:{Partition}:billingconductor::{Account}:billinggroup/{BillingGroupId} #
customlineitem arn:{Partition}:billingconductor::{Account}:customlineitem/{CustomLineItemId} #
pricingplan arn:{Partition}:billingconductor::{Account}:pricingplan/{PricingPlanId} #
pricingrule arn:{Partition}:billingconductor::{Account}:pricingrule/{PricingRuleId} #

AssociateAccounts w billinggroup*
AssociatePricingRules w pricingplan*,pricingrule*
BatchAssociateResourcesToCustomLineItem w customlineitem*
BatchDisassociateResourcesFromCustomLineItem w customlineitem*
CreateBillingGroup w pricingplan* +%
CreateCustomLineItem w billinggroup* +%
CreatePricingPlan w pricingrule* +%
CreatePricingRule w  +%
DeleteBillingGroup w billinggroup*
DeleteCustomLineItem w customlineitem*
DeletePricingPlan w pricingplan*
DeletePricingRule w pricingrule*
DisassociateAccounts w billinggroup*
DisassociatePricingRules w pricingplan*,pricingrule*
GetBillingGroupCostReport r billinggroup*
GetBillingTransferPreference r
ListAccountAssociations l
ListBillingGroupCostReports r
ListBillingGroups r
ListCustomLineItemVersions r customlineitem*
ListCustomLineItems r
ListPricingPlans r
ListPricingPlansAssociatedWithPricingRule l pricingrule*
ListPricingRules r
ListPricingRulesAssociatedToPricingPlan l pricingplan*
ListResourcesAssociatedToCustomLineItem l customlineitem*
ListTagsForResource r billinggroup,customlineitem,pricingplan,pricingrule +%
TagResource t billinggroup,customlineitem,pricingplan,pricingrule +%
UntagResource t billinggroup,customlineitem,pricingplan,pricingrule %
UpdateBillingGroup w billinggroup*
UpdateBillingTransferPreference w  PricingPlanArn
UpdateCustomLineItem w customlineitem*
UpdatePricingPlan w pricingplan*
UpdatePricingRule w pricingrule*`;
