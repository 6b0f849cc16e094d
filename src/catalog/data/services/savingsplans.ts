export const data: string = `AWS Savings Plans





savingsplan arn:{Partition}:savingsplans::{Account}:savingsplan/{ResourceId} #

CreateSavingsPlan w  +%
DeleteQueuedSavingsPlan w savingsplan* #
DescribeSavingsPlanRates r savingsplan* #
DescribeSavingsPlans r savingsplan* #
DescribeSavingsPlansOfferingRates r
DescribeSavingsPlansOfferings r
ListTagsForResource l savingsplan*
ReturnSavingsPlan w savingsplan* #
TagResource t savingsplan* +%
UntagResource t savingsplan* %`;
