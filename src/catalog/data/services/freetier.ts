export const data: string = `AWS Free Tier







GetAccountActivity r
GetAccountPlanState r
GetFreeTierAlertPreference r
GetFreeTierUsage r
ListAccountActivities l
PutFreeTierAlertPreference w
UpgradeAccountPlan w`;
