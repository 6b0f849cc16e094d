export const data: string = `Amazon Application Recovery Controller - Zonal Shift

ResourceIdentifier

ResourceIdentifier;elasticloadbalancing:ResourceTag/{TagKey}

alb arn:{Partition}:elasticloadbalancing:{Region}:{Account}:loadbalancer/app/{LoadBalancerName}/{LoadBalancerId} #&0
nlb arn:{Partition}:elasticloadbalancing:{Region}:{Account}:loadbalancer/net/{LoadBalancerName}/{LoadBalancerId} #&0

CancelPracticeRun w alb*,nlb* #&0
CancelZonalShift w alb*,nlb* #&0
CreatePracticeRunConfiguration w alb*,nlb* #&0
DeletePracticeRunConfiguration w alb*,nlb* #&0
GetAutoshiftObserverNotificationStatus r
GetManagedResource r alb*,nlb* #&0
ListAutoshifts l
ListManagedResources l
ListZonalShifts l
StartPracticeRun w alb*,nlb* #&0
StartZonalShift w alb*,nlb* #&0
UpdateAutoshiftObserverNotificationStatus w
UpdatePracticeRunConfiguration w alb*,nlb* #&0
UpdateZonalAutoshiftConfiguration w alb*,nlb* #&0
UpdateZonalShift w alb*,nlb* #&0`;
