export const data: string = `Amazon SQS





queue {QueueName} #

AddPermission p queue*
CancelMessageMoveTask w queue*
ChangeMessageVisibility w queue*
CreateQueue w queue* +%
DeleteMessage w queue*
DeleteQueue w queue*
GetQueueAttributes r queue*
GetQueueUrl r queue*
ListDeadLetterSourceQueues r queue*
ListMessageMoveTasks r queue*
ListQueueTags r queue*
ListQueues r
PurgeQueue w queue*
ReceiveMessage r queue*
RemovePermission p queue*
SendMessage w queue*
SetQueueAttributes p queue*
StartMessageMoveTask w queue*
TagQueue t queue* +%
UntagQueue t queue* %`;
