export const data: string = `AWS Application Auto Scaling

scalable-dimension
service-namespace

scalable-dimension;service-namespace

scalabletarget scalable-target/{ResourceId} #

DeleteScalingPolicy w scalabletarget* &0
DeleteScheduledAction w scalabletarget* &0
DeregisterScalableTarget w scalabletarget* &0
DescribeScalableTargets r
DescribeScalingActivities r
DescribeScalingPolicies r
DescribeScheduledActions r
GetPredictiveScalingForecast l
ListTagsForResource r scalabletarget*
PutScalingPolicy w scalabletarget* &0
PutScheduledAction w scalabletarget* &0
RegisterScalableTarget w scalabletarget* +%&0
TagResource t scalabletarget* +%
UntagResource t scalabletarget* %`;
