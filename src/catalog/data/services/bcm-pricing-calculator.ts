export const data: string = `AWS Billing And Cost Management Pricing Calculator





bill-estimate arn:{Partition}:bcm-pricing-calculator::{Account}:bill-estimate/{BillEstimateId}
bill-scenario arn:{Partition}:bcm-pricing-calculator::{Account}:bill-scenario/{BillScenarioId} #
workload-estimate arn:{Partition}:bcm-pricing-calculator::{Account}:workload-estimate/{WorkloadEstimateId} #

CreateBillEstimate w bill-scenario
CreateBillScenario w  +%
CreateBillScenarioCommitmentModification w bill-scenario*
CreateBillScenarioUsageModification w bill-scenario*
CreateWorkloadEstimate w  +%
CreateWorkloadEstimateUsage w workload-estimate*
DeleteBillEstimate w bill-estimate*
DeleteBillScenario w bill-scenario*
DeleteBillScenarioCommitmentModification w bill-scenario*
DeleteBillScenarioUsageModification w bill-scenario*
DeleteWorkloadEstimate w workload-estimate*
DeleteWorkloadEstimateUsage w workload-estimate*
GetBillEstimate r bill-estimate*
GetBillScenario r bill-scenario*
GetPreferences r
GetWorkloadEstimate r workload-estimate*
ListBillEstimateCommitments l bill-estimate*
ListBillEstimateInputCommitmentModifications l bill-estimate*
ListBillEstimateInputUsageModifications l bill-estimate*
ListBillEstimateLineItems l bill-estimate*
ListBillEstimates l
ListBillScenarioCommitmentModifications l bill-scenario*
ListBillScenarioUsageModifications l bill-scenario*
ListBillScenarios l
ListTagsForResource t
ListWorkloadEstimateUsage l workload-estimate*
ListWorkloadEstimates l
TagResource t bill-scenario=#,workload-estimate=# +%
UntagResource t bill-scenario=#,workload-estimate=# %
UpdateBillEstimate w bill-estimate*
UpdateBillScenario w bill-scenario*
UpdateBillScenarioCommitmentModification w bill-scenario*
UpdateBillScenarioUsageModification w bill-scenario*
UpdatePreferences w
UpdateWorkloadEstimate w workload-estimate*
UpdateWorkloadEstimateUsage w workload-estimate*`;
