export const data: string = `Amazon Security Lake





data-lake data-lake/default #+
subscriber subscriber/{SubscriberId} #+

CreateAwsLogSource w data-lake*
CreateCustomLogSource w data-lake*
CreateDataLake w data-lake* #+%
CreateDataLakeExceptionSubscription w
CreateDataLakeOrganizationConfiguration w data-lake*
CreateSubscriber w  #+%
CreateSubscriberNotification w subscriber*
DeleteAwsLogSource w data-lake*
DeleteCustomLogSource w data-lake*
DeleteDataLake w data-lake*
DeleteDataLakeExceptionSubscription w
DeleteDataLakeOrganizationConfiguration w data-lake*
DeleteSubscriber w subscriber*
DeleteSubscriberNotification w subscriber*
DeregisterDataLakeDelegatedAdministrator w
GetDataLakeExceptionSubscription r
GetDataLakeOrganizationConfiguration r data-lake*
GetDataLakeSources r data-lake*
GetSubscriber r subscriber*
ListDataLakeExceptions l
ListDataLakes l
ListLogSources l
ListSubscribers l
ListTagsForResource l data-lake,subscriber
RegisterDataLakeDelegatedAdministrator w
TagResource t data-lake,subscriber +%
UntagResource t data-lake,subscriber %
UpdateDataLake w data-lake*
UpdateDataLakeExceptionSubscription w
UpdateSubscriber w subscriber*
UpdateSubscriberNotification w subscriber*`;
