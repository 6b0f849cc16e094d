export const data: string = `AWS Systems Manager Incident Manager





incident-record arn:{Partition}:ssm-incidents::{Account}:incident-record/{ResponsePlan}/{IncidentRecord} #
replication-set arn:{Partition}:ssm-incidents::{Account}:replication-set/{ReplicationSet} #
response-plan arn:{Partition}:ssm-incidents::{Account}:response-plan/{ResponsePlan} #

BatchGetIncidentFindings r incident-record*,response-plan*
CreateReplicationSet w  +%
CreateResponsePlan w  +%
CreateTimelineEvent w incident-record*,response-plan*
DeleteIncidentRecord w incident-record*
DeleteReplicationSet w replication-set*
DeleteResourcePolicy p response-plan*
DeleteResponsePlan w response-plan*
DeleteTimelineEvent w incident-record*
GetIncidentRecord r incident-record*,response-plan*
GetReplicationSet r replication-set*
GetResourcePolicies r response-plan*
GetResponsePlan r response-plan*
GetTimelineEvent r incident-record*,response-plan*
ListIncidentFindings l incident-record*,response-plan*
ListIncidentRecords l
ListRelatedItems l incident-record*,response-plan*
ListReplicationSets l
ListResponsePlans l
ListTagsForResource r incident-record,replication-set,response-plan
ListTimelineEvents l incident-record*,response-plan*
PutResourcePolicy p response-plan*
StartIncident w response-plan*
TagResource t incident-record,replication-set,response-plan +%
UntagResource t incident-record,replication-set,response-plan %
UpdateDeletionProtection w replication-set*
UpdateIncidentRecord w incident-record*,response-plan*
UpdateRelatedItems w incident-record*,response-plan*
UpdateReplicationSet w replication-set*
UpdateResponsePlan w response-plan* +%
UpdateTimelineEvent w incident-record*,response-plan*`;
