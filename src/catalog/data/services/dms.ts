export const data: string = `AWS Database Migration Service

assessment-run-tag/{TagKey}
cert-tag/{TagKey}
data-migration-tag/{TagKey}
data-provider-tag/{TagKey}
endpoint-tag/{TagKey}
es-tag/{TagKey}
individual-assessment-tag/{TagKey}
instance-profile-tag/{TagKey}
migration-project-tag/{TagKey}
rep-tag/{TagKey}
replication-config-tag/{TagKey}
req-tag/{TagKey}
subgrp-tag/{TagKey}
task-tag/{TagKey}



certificate cert:* #cert-tag/{TagKey}
datamigration data-migration:* #data-migration-tag/{TagKey}
dataprovider data-provider:* #data-provider-tag/{TagKey}
endpoint endpoint:* #endpoint-tag/{TagKey}
eventsubscription es:* #es-tag/{TagKey}
instanceprofile instance-profile:* #instance-profile-tag/{TagKey}
migrationproject migration-project:* #migration-project-tag/{TagKey}
replicationconfig replication-config:* #replication-config-tag/{TagKey}
replicationinstance rep:* #rep-tag/{TagKey}
replicationsubnetgroup subgrp:* #subgrp-tag/{TagKey}
replicationtask task:* #task-tag/{TagKey}
replicationtaskassessmentrun assessment-run:* #assessment-run-tag/{TagKey}
replicationtaskindividualassessment individual-assessment:* #individual-assessment-tag/{TagKey}

AddTagsToResource t certificate,datamigration,dataprovider,endpoint,eventsubscription,instanceprofile,migrationproject,replicationconfig,replicationinstance,replicationsubnetgroup,replicationtask,replicationtaskassessmentrun,replicationtaskindividualassessment #+%req-tag/{TagKey}
ApplyPendingMaintenanceAction w replicationinstance*
AssociateExtensionPack w migrationproject*
BatchStartRecommendations w
CancelMetadataModelConversion w migrationproject*
CancelMetadataModelCreation w migrationproject*
CancelReplicationTaskAssessmentRun w replicationtaskassessmentrun*
CreateDataMigration w migrationproject* #+%req-tag/{TagKey}
CreateDataProvider w  #+%req-tag/{TagKey}
CreateEndpoint w certificate,endpoint* #+%req-tag/{TagKey}
CreateEventSubscription w eventsubscription* #+%req-tag/{TagKey}
CreateFleetAdvisorCollector w
CreateInstanceProfile w  #+%req-tag/{TagKey}
CreateMigrationProject w dataprovider*,instanceprofile* #+%req-tag/{TagKey}
CreateOutboundIntegration w  #+%req-tag/{TagKey}
CreateReplicationConfig w endpoint* #+%req-tag/{TagKey}
CreateReplicationInstance w replicationinstance*,replicationsubnetgroup #+%req-tag/{TagKey}
CreateReplicationSubnetGroup w replicationsubnetgroup* #+%req-tag/{TagKey}
CreateReplicationTask w endpoint*,replicationinstance* #+%req-tag/{TagKey}
DeleteCertificate w certificate*
DeleteConnection w endpoint*,replicationinstance*
DeleteDataMigration w datamigration*
DeleteDataProvider w dataprovider*
DeleteEndpoint w endpoint*
DeleteEventSubscription w eventsubscription*
DeleteFleetAdvisorCollector w
DeleteFleetAdvisorDatabases w
DeleteInstanceProfile w instanceprofile*
DeleteMigrationProject w migrationproject*
DeleteReplicationConfig w replicationconfig*
DeleteReplicationInstance w replicationinstance*
DeleteReplicationSubnetGroup w replicationsubnetgroup*
DeleteReplicationTask w replicationtask*
DeleteReplicationTaskAssessmentRun w replicationtaskassessmentrun*
DescribeAccountAttributes r
DescribeApplicableIndividualAssessments r replicationinstance,replicationtask
DescribeCertificates r
DescribeConnections r
DescribeConversionConfiguration r migrationproject*
DescribeDataMigrations r
DescribeEndpointSettings r
DescribeEndpointTypes r
DescribeEndpoints r
DescribeEngineVersions r
DescribeEventCategories r
DescribeEventSubscriptions r
DescribeEvents r
DescribeFleetAdvisorCollectors r
DescribeFleetAdvisorDatabases r
DescribeFleetAdvisorLsaAnalysis r
DescribeFleetAdvisorSchemaObjectSummary r
DescribeFleetAdvisorSchemas r
DescribeMetadataModel r migrationproject*
DescribeMetadataModelChildren r migrationproject*
DescribeMetadataModelCreations r migrationproject*
DescribeMetadataModelImports r migrationproject*
DescribeOrderableReplicationInstances r
DescribePendingMaintenanceActions r
DescribeRecommendationLimitations r
DescribeRecommendations r
DescribeRefreshSchemasStatus r endpoint*
DescribeReplicationConfigs r
DescribeReplicationInstanceTaskLogs r replicationinstance* #%
DescribeReplicationInstances r
DescribeReplicationSubnetGroups r
DescribeReplicationTableStatistics r replicationconfig*
DescribeReplicationTaskAssessmentResults r replicationtask
DescribeReplicationTaskAssessmentRuns r replicationinstance,replicationtask,replicationtaskassessmentrun
DescribeReplicationTaskIndividualAssessments r replicationtask,replicationtaskassessmentrun
DescribeReplicationTasks r
DescribeReplications r
DescribeSchemas r endpoint*
DescribeTableStatistics r replicationtask*
ExportMetadataModelAssessment w migrationproject*
GetMetadataModel r migrationproject*
GetTargetSelectionRules r migrationproject*
ImportCertificate w certificate* #+%
ListDataProviders r
ListExtensionPacks r migrationproject*
ListInstanceProfiles r instanceprofile
ListMetadataModelAssessmentActionItems r migrationproject*
ListMetadataModelAssessments r migrationproject*
ListMetadataModelConversions r migrationproject*
ListMetadataModelExports r migrationproject*
ListMigrationProjects r dataprovider,instanceprofile,migrationproject
ListTagsForResource r certificate,datamigration,dataprovider,endpoint,eventsubscription,instanceprofile,migrationproject,replicationconfig,replicationinstance,replicationsubnetgroup,replicationtask,replicationtaskassessmentrun,replicationtaskindividualassessment
ModifyDataMigration w datamigration*
ModifyEndpoint w certificate,endpoint*
ModifyEventSubscription w eventsubscription*
ModifyFleetAdvisorCollector w
ModifyFleetAdvisorCollectorStatuses w
ModifyOutboundIntegration w
ModifyReplicationConfig w replicationconfig*
ModifyReplicationInstance w replicationinstance*
ModifyReplicationSubnetGroup w replicationsubnetgroup*
ModifyReplicationTask w replicationtask*
MoveReplicationTask w replicationinstance*,replicationtask*
RebootReplicationInstance w replicationinstance*
RefreshSchemas w endpoint*,replicationinstance*
ReloadReplicationTables w replicationconfig*
ReloadTables w replicationtask*
RemoveTagsFromResource t certificate,datamigration,dataprovider,endpoint,eventsubscription,instanceprofile,migrationproject,replicationconfig,replicationinstance,replicationsubnetgroup,replicationtask,replicationtaskassessmentrun,replicationtaskindividualassessment #+%
RunFleetAdvisorLsaAnalysis w
StartDataMigration w datamigration*
StartMetadataModelAssessment w migrationproject*
StartMetadataModelConversion w migrationproject*
StartMetadataModelCreation w migrationproject*
StartMetadataModelExportAsScripts w migrationproject*
StartMetadataModelExportToTarget w migrationproject*
StartMetadataModelImport w migrationproject*
StartRecommendations w
StartReplication w replicationconfig*
StartReplicationTask w replicationtask*
StartReplicationTaskAssessment w replicationtask*
StartReplicationTaskAssessmentRun w replicationtask*
StopDataMigration w datamigration*
StopReplication w replicationconfig*
StopReplicationTask w replicationtask*
TestConnection r endpoint*,replicationinstance*
UpdateConversionConfiguration w migrationproject*
UpdateDataProvider w dataprovider*
UpdateInstanceProfile w instanceprofile*
UpdateMigrationProject w migrationproject*
UpdateSubscriptionsToEventBridge w
UploadFileMetadataList w`;
