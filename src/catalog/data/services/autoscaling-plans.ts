export const data: string = `AWS Auto Scaling







CreateScalingPlan w
DeleteScalingPlan w
DescribeScalingPlanResources r
DescribeScalingPlans r
GetScalingPlanResourceForecastData r
UpdateScalingPlan w`;
