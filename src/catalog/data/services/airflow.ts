export const data: string = `Amazon Managed Workflows for Apache Airflow

DagAccessEntity
ResourceAction
ResourceId
ResourceType
TeamNames*



environment environment/{EnvironmentName} #
rbac-role role/{EnvironmentName}/{RoleName} #

CreateCliToken w environment*
CreateEnvironment w environment* #+%
CreateWebLoginToken w rbac-role*
DeleteEnvironment w environment* #
GetEnvironment r environment* #
InvokeRestApi w rbac-role*
ListEnvironments l
ListTagsForResource r environment #
PublishMetrics w environment*
TagResource t environment #+%
UntagResource t environment #%
UpdateEnvironment w environment* #`;
