export const data: string = `AWS CodeStar Notifications

NotificationsForResource=arn



notificationrule notificationrule/{NotificationRuleId} #

CreateNotificationRule w notificationrule* #+%NotificationsForResource
DeleteNotificationRule w notificationrule* #+%NotificationsForResource
DeleteTarget w  +%
DescribeNotificationRule r notificationrule* #+%NotificationsForResource
ListEventTypes l
ListNotificationRules l
ListTagsForResource l notificationrule* +%
ListTargets l  +%
Subscribe w notificationrule* #+%NotificationsForResource
TagResource t notificationrule* #+%
Unsubscribe w notificationrule* #+%NotificationsForResource
UntagResource t notificationrule* #%
UpdateNotificationRule w notificationrule* #+%NotificationsForResource`;
