export const data: string = `Amazon Elastic MapReduce

ExecutionRoleArn=arn
RequestTag/{TagKey}
ResourceTag/{TagKey}



cluster cluster/{ClusterId} #ResourceTag/{TagKey}
editor editor/{EditorId} #ResourceTag/{TagKey}
notebook-execution notebook-execution/{NotebookExecutionId} #ResourceTag/{TagKey}
session cluster/{ClusterId}/session/{SessionId} #ResourceTag/{TagKey}
studio studio/{StudioId} #ResourceTag/{TagKey}

AccessAllEventLogs w cluster*
AddInstanceFleet w cluster*
AddInstanceGroups w cluster*
AddJobFlowSteps w cluster* ExecutionRoleArn
AddTags t cluster,editor,notebook-execution,session,studio +%RequestTag/{TagKey}
AttachEditor w editor*
CancelSteps w cluster*
CreateEditor w cluster +%RequestTag/{TagKey}
CreatePersistentAppUI w cluster*
CreateRepository w
CreateSecurityConfiguration w
CreateStudio w  +%RequestTag/{TagKey}
CreateStudioPresignedUrl w studio*
CreateStudioSessionMapping w studio*
DeleteEditor w editor*
DeleteRepository w
DeleteSecurityConfiguration w
DeleteStudio w studio*
DeleteStudioSessionMapping w studio*
DeleteWorkspaceAccess p editor*
DescribeCluster r cluster*
DescribeEditor r editor*
DescribeJobFlows r cluster*
DescribeNotebookExecution r notebook-execution*
DescribePersistentAppUI r cluster*
DescribeReleaseLabel r
DescribeRepository r
DescribeSecurityConfiguration r
DescribeStep r cluster*
DescribeStudio r studio*
DetachEditor w editor*
GetAutoTerminationPolicy r cluster*
GetBlockPublicAccessConfiguration r
GetClusterSessionCredentials w cluster* ExecutionRoleArn
GetManagedScalingPolicy r cluster*
GetOnClusterAppUIPresignedURL w cluster*
GetPersistentAppUIPresignedURL w cluster* ExecutionRoleArn
GetSession r session*
GetSessionEndpoint w session*
GetStudioSessionMapping r studio*
LinkRepository w
ListBootstrapActions r cluster*
ListClusters l
ListEditors l
ListInstanceFleets r cluster*
ListInstanceGroups r cluster*
ListInstances r cluster*
ListNotebookExecutions l
ListReleaseLabels l
ListRepositories l
ListSecurityConfigurations l
ListSessions l cluster*
ListSteps r cluster*
ListStudioSessionMappings l
ListStudios l
ListSupportedInstanceTypes l
ListWorkspaceAccessIdentities l editor*
ModifyCluster w cluster*
ModifyInstanceFleet w cluster*
ModifyInstanceGroups w cluster
OpenEditorInConsole w cluster,editor*
PutAutoScalingPolicy w cluster*
PutAutoTerminationPolicy w cluster*
PutBlockPublicAccessConfiguration p
PutManagedScalingPolicy w cluster*
PutWorkspaceAccess p editor*
RemoveAutoScalingPolicy w cluster*
RemoveAutoTerminationPolicy w cluster*
RemoveManagedScalingPolicy w cluster*
RemoveTags t cluster,editor,notebook-execution,session,studio %
RunJobFlow w  +%RequestTag/{TagKey}
SetKeepJobFlowAliveWhenNoSteps w cluster*
SetTerminationProtection w cluster*
SetUnhealthyNodeReplacement w cluster*
SetVisibleToAllUsers w cluster*
StartEditor w cluster,editor*
StartNotebookExecution w cluster*,editor* +%RequestTag/{TagKey}
StartSession w cluster* +%ExecutionRoleArn;RequestTag/{TagKey}
StopEditor w editor*
StopNotebookExecution w notebook-execution*
TerminateJobFlows w cluster*
TerminateSession w session*
UnlinkRepository w
UpdateEditor w editor*
UpdateRepository w
UpdateStudio w studio*
UpdateStudioSessionMapping w studio*
ViewEventsFromAllClustersInConsole l`;
