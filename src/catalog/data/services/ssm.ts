export const data: string = `AWS Systems Manager

AccessRequestId
AutoApprove=bool
DocumentCategories*
DocumentType
DocumentVersion*
InventoryTypeName*
NodeAccountId
NodeOrgId
Overwrite
Policies
Recursive
SessionDocumentAccessCheck=bool
SourceInstanceARN=arn
SyncType
resourceTag/{TagKey}
ssm:resourceTag/aws:ssmmessages:session-id
ssm:resourceTag/aws:ssmmessages:target-id

ssm:resourceTag/aws:ssmmessages:session-id;ssm:resourceTag/aws:ssmmessages:target-id
ec2:SourceInstanceARN;SourceInstanceARN
NodeAccountId;NodeOrgId

association association/{AssociationId} #
automation-definition automation-definition/{AutomationDefinitionName}:{VersionId} DocumentType
automation-execution automation-execution/{AutomationExecutionId} #resourceTag/{TagKey}
bucket arn:{Partition}:s3:::{BucketName}
cloud-connector cloud-connector/{CloudConnectorId} #
document document/{DocumentName} #DocumentCategories;DocumentType;resourceTag/{TagKey}
iam-role arn:{Partition}:iam::{Account}:role/{RoleName}
instance arn:{Partition}:ec2:{Region}:{Account}:instance/{InstanceId} #resourceTag/{TagKey}
maintenancewindow maintenancewindow/{ResourceId} #resourceTag/{TagKey}
managed-instance managed-instance/{InstanceId} #resourceTag/{TagKey}
managed-instance-inventory managed-instance-inventory/{InstanceId}
opsitem opsitem/{ResourceId} #
opsitemgroup opsitemgroup/default
opsmetadata opsmetadata/{ResourceId} #resourceTag/{TagKey}
parameter parameter/{ParameterNameWithoutLeadingSlash} #resourceTag/{TagKey}
patchbaseline patchbaseline/{PatchBaselineIdResourceId} #resourceTag/{TagKey}
resourcedatasync resource-data-sync/{SyncName}
servicesetting servicesetting/{ResourceId}
session session/{SessionId} &0
task arn:{Partition}:ecs:{Region}:{Account}:task/{TaskId} #
windowtarget windowtarget/{WindowTargetId} #resourceTag/{TagKey}
windowtask windowtask/{WindowTaskId} #resourceTag/{TagKey}

AddTagsToResource t association,automation-execution,cloud-connector,document,instance,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline,task #+%
AssociateOpsItemRelatedItem w opsitem*
CancelCommand w
CancelMaintenanceWindowExecution w maintenancewindow*
CreateActivation w  +%
CreateAssociation w association*,document*,instance,managed-instance #+%
CreateAssociationBatch w document*,instance,managed-instance #+%
CreateCloudConnector w cloud-connector* +%
CreateDocument w document* +%DocumentType
CreateMaintenanceWindow w  +%
CreateOpsItem w  +%
CreateOpsMetadata w  +%
CreatePatchBaseline w  +%
CreateResourceDataSync w resourcedatasync* SyncType
DeleteActivation w
DeleteAssociation w association,document,instance,managed-instance #
DeleteCloudConnector w cloud-connector* #
DeleteDocument w document* DocumentType
DeleteInventory w
DeleteMaintenanceWindow w maintenancewindow*
DeleteOpsItem w opsitem*
DeleteOpsMetadata w opsmetadata*
DeleteParameter w parameter* #
DeleteParameters w parameter* #
DeletePatchBaseline w patchbaseline*
DeleteResourceDataSync w resourcedatasync* SyncType
DeleteResourcePolicy p document,opsitemgroup,parameter
DeregisterManagedInstance w managed-instance* resourceTag/{TagKey}
DeregisterPatchBaselineForPatchGroup w patchbaseline*
DeregisterTargetFromMaintenanceWindow w maintenancewindow*,windowtarget*
DeregisterTaskFromMaintenanceWindow w maintenancewindow*,windowtask*
DescribeActivations r
DescribeAssociation r association,document,instance,managed-instance #
DescribeAssociationExecutionTargets r association* #
DescribeAssociationExecutions r association* #
DescribeAutomationExecutions r
DescribeAutomationStepExecutions r automation-execution*
DescribeAvailablePatches r
DescribeDocument r document* DocumentType
DescribeDocumentParameters r document*
DescribeDocumentPermission r document* DocumentType
DescribeEffectiveInstanceAssociations r instance*,managed-instance* #
DescribeEffectivePatchesForPatchBaseline r patchbaseline*
DescribeInstanceAssociationsStatus r instance*,managed-instance* #
DescribeInstanceInformation r
DescribeInstancePatchStates r instance*,managed-instance* #resourceTag/{TagKey}
DescribeInstancePatchStatesForPatchGroup r
DescribeInstancePatches r instance*,managed-instance* #resourceTag/{TagKey}
DescribeInstanceProperties r
DescribeInventoryDeletions r
DescribeMaintenanceWindowExecutionTaskInvocations l
DescribeMaintenanceWindowExecutionTasks l
DescribeMaintenanceWindowExecutions l maintenancewindow*
DescribeMaintenanceWindowSchedule l
DescribeMaintenanceWindowTargets l maintenancewindow*
DescribeMaintenanceWindowTasks l maintenancewindow*
DescribeMaintenanceWindows l
DescribeMaintenanceWindowsForTarget l
DescribeOpsItems r
DescribeParameters l
DescribePatchBaselines l
DescribePatchGroupState l
DescribePatchGroups l
DescribePatchProperties l
DescribeSessions l
DisassociateOpsItemRelatedItem w opsitem*
ExecuteAPI r
GetAccessToken r opsitem*
GetAutomationExecution r automation-execution* #
GetCalendar r document*
GetCalendarState r document*
GetCloudConnector r cloud-connector* #
GetCommandInvocation r
GetConnectionStatus r instance,managed-instance,task #resourceTag/{TagKey}
GetDefaultPatchBaseline r patchbaseline*
GetDeployablePatchSnapshotForInstance r
GetDocument r document* DocumentCategories;DocumentType
GetExecutionPreview r
GetInventory r
GetInventorySchema r
GetMaintenanceWindow r maintenancewindow*
GetMaintenanceWindowExecution r
GetMaintenanceWindowExecutionTask r
GetMaintenanceWindowExecutionTaskInvocation r
GetMaintenanceWindowTask r maintenancewindow*
GetManifest r
GetOpsItem r opsitem*
GetOpsMetadata r opsmetadata*
GetOpsSummary r resourcedatasync*
GetParameter r parameter* #
GetParameterHistory r parameter* #
GetParameters r parameter* #
GetParametersByPath r parameter* Recursive
GetPatchBaseline r patchbaseline*
GetPatchBaselineForPatchGroup r
GetResourcePolicies l document,opsitemgroup,parameter
GetServiceSetting r servicesetting*
LabelParameterVersion w parameter* #
ListAssociationVersions l association* #
ListAssociations l
ListCloudConnectors l
ListCommandInvocations l
ListCommands l
ListComplianceItems l
ListComplianceSummaries l
ListDocumentMetadataHistory l document* DocumentType
ListDocumentVersions l document* DocumentType
ListDocuments l
ListInstanceAssociations l instance,managed-instance #
ListInventoryEntries l
ListNodes l resourcedatasync*
ListNodesSummary l resourcedatasync*
ListOpsItemEvents l
ListOpsItemRelatedItems l
ListOpsMetadata l
ListResourceComplianceSummaries l
ListResourceDataSync l  SyncType
ListTagsForResource l association,automation-execution,cloud-connector,document,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline #
ModifyDocumentPermission p document* DocumentType
PutCalendar w document*
PutComplianceItems w instance,managed-instance &1
PutConfigurePackageResult r
PutInventory w  InventoryTypeName
PutParameter w parameter* +%Overwrite;Policies
PutResourcePolicy p document,opsitemgroup,parameter
RegisterDefaultPatchBaseline w patchbaseline*
RegisterManagedInstance w  +%&2
RegisterPatchBaselineForPatchGroup w patchbaseline*
RegisterTargetWithMaintenanceWindow w maintenancewindow*
RegisterTaskWithMaintenanceWindow w maintenancewindow*
RemoveTagsFromResource t association,automation-execution,cloud-connector,document,instance,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline,task #%
RequestManagedInstanceRoleToken w instance,managed-instance &2
ResetServiceSetting w servicesetting*
ResumeSession w session* &0
SendAutomationSignal w automation-execution* #
SendCommand w bucket,document*,instance,managed-instance #resourceTag/{TagKey}
StartAccessRequest w instance,managed-instance +%
StartAssociationsOnce w association* #
StartAutomationExecution w automation-definition,automation-execution*,document* #+%DocumentVersion
StartChangeRequestExecution w automation-definition,automation-execution*,document* #+%AutoApprove;DocumentVersion
StartExecutionPreview r
StartSession w document,instance,managed-instance,task #AccessRequestId;SessionDocumentAccessCheck;resourceTag/{TagKey}
StopAutomationExecution w automation-execution* #
TerminateSession w session* &0
UnlabelParameterVersion w parameter* #
UpdateAssociation w association*,document,instance,managed-instance #
UpdateAssociationStatus w document*,instance,managed-instance #&1
UpdateCloudConnector w cloud-connector* #
UpdateDocument w document* DocumentType
UpdateDocumentDefaultVersion w document* DocumentType
UpdateDocumentMetadata w document* DocumentType
UpdateInstanceAssociationStatus w association*,instance,managed-instance #&1
UpdateInstanceInformation w instance,managed-instance &1
UpdateMaintenanceWindow w maintenancewindow*
UpdateMaintenanceWindowTarget w maintenancewindow*,windowtarget*
UpdateMaintenanceWindowTask w maintenancewindow*,windowtask*
UpdateManagedInstancePublicKey w instance,managed-instance &2
UpdateManagedInstanceRole w iam-role*,managed-instance* resourceTag/{TagKey}
UpdateOpsItem w opsitem*
UpdateOpsMetadata w opsmetadata*
UpdatePatchBaseline w patchbaseline*
UpdateResourceDataSync w resourcedatasync* SyncType
UpdateServiceSetting w servicesetting*
ValidateCloudConnector r cloud-connector* #`;
