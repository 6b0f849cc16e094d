export const data: string = `AWS Application Transformation Service







GetContainerization r
GetDeployment r
GetGroupingAssessment r
GetPortingCompatibilityAssessment r
GetPortingRecommendationAssessment r
GetRuntimeAssessment r
PutLogData w
PutMetricData w
StartContainerization w
StartDeployment w
StartGroupingAssessment w
StartPortingCompatibilityAssessment w
StartPortingRecommendationAssessment w
StartRuntimeAssessment w`;
