export const data: string = `AWS Cloud Control API

ChangeSetName
CreateAction
ImportResourceTypes
ResourceTypes*
RoleArn=arn
StackPolicyUrl
TargetRegion*
TemplateUrl
TypeArn=arn

ResourceTypes;RoleArn;StackPolicyUrl;TemplateUrl

changeset changeSet/{ChangeSetName}/{Id} #
generatedtemplate generatedTemplate/{Id}
resourcescan resourceScan/{Id}
stack stack/{StackName}/{Id} #
stackset stackset/{StackSetName}:{Id} #
stackset-target stackset-target/{StackSetTarget}
type type/resource/{Type}
typehook type/hook/{Type}

ActivateOrganizationsAccess w
ActivateType w
BatchDescribeTypeConfigurations r
CancelResourceRequest w
CancelUpdateStack w stack*
ContinueUpdateRollback w stack* RoleArn
CreateChangeSet w stack* +%ChangeSetName;ImportResourceTypes;ResourceTypes;RoleArn;StackPolicyUrl;TemplateUrl
CreateGeneratedTemplate w
CreateResource w
CreateStack w stack* +%&0
CreateStackInstances w stackset*,stackset-target,type %TargetRegion
CreateStackRefactor w stack*
CreateStackSet w  +%RoleArn;TemplateUrl
CreateUploadBucket w
DeactivateOrganizationsAccess w
DeactivateType w
DeleteChangeSet w stack* ChangeSetName
DeleteGeneratedTemplate w
DeleteResource w
DeleteStack w stack* RoleArn
DeleteStackInstances w stackset*,stackset-target,type TargetRegion
DeleteStackSet w stackset*
DeregisterType w
DescribeAccountLimits r
DescribeChangeSet r stack* ChangeSetName
DescribeChangeSetHooks r stack* ChangeSetName
DescribeEvents r changeset,stack
DescribeGeneratedTemplate r
DescribeOrganizationsAccess r
DescribePublisher r
DescribeResourceScan r
DescribeStackDriftDetectionStatus r
DescribeStackEvents r stack*
DescribeStackInstance r stackset*
DescribeStackRefactor r stack*
DescribeStackResource r stack*
DescribeStackResourceDrifts r stack*
DescribeStackResources r stack*
DescribeStackSet r stackset*
DescribeStackSetOperation r stackset*
DescribeStacks l stack
DescribeType r
DescribeTypeRegistration r
DetectStackDrift r stack*
DetectStackResourceDrift r stack*
DetectStackSetDrift r stackset*
EstimateTemplateCost r  TemplateUrl
ExecuteChangeSet w stack* ChangeSetName
ExecuteStackRefactor w stack*
GetGeneratedTemplate r
GetHookResult r  TypeArn
GetResource r
GetResourceRequestStatus r
GetStackPolicy r stack*
GetTemplate r stack*
GetTemplateSummary r stack,stackset TemplateUrl
ImportStacksToStackSet w stackset*
ListAllHookResults l  TypeArn
ListChangeSets l stack*
ListExports l
ListGeneratedTemplates l
ListHookResults l stack ChangeSetName
ListImports l
ListResourceRequests r
ListResourceScanRelatedResources l
ListResourceScanResources l
ListResourceScans l
ListResources r
ListStackInstanceResourceDrifts l stackset*
ListStackInstances l stackset*
ListStackRefactorActions l stack*
ListStackRefactors l stack*
ListStackResources l stack*
ListStackSetAutoDeploymentTargets l stackset*
ListStackSetOperationResults l stackset*
ListStackSetOperations l stackset*
ListStackSets l
ListStacks l
ListTypeRegistrations l
ListTypeVersions l
ListTypes l
PublishType w
RecordHandlerProgress w stack*
RegisterPublisher w
RegisterType w
RollbackStack w stack* RoleArn
SetStackPolicy p stack* StackPolicyUrl
SetTypeConfiguration w
SetTypeDefaultVersion w
SignalResource w stack*
StartResourceScan w
StopStackSetOperation w stackset*
TagResource t changeset,stack,stackset +%CreateAction
TestType w
UntagResource t changeset,stack,stackset %CreateAction
UpdateGeneratedTemplate w
UpdateResource w
UpdateStack w stack* +%&0
UpdateStackInstances w stackset*,stackset-target,type TargetRegion
UpdateStackSet w stackset*,stackset-target,type +%RoleArn;TargetRegion;TemplateUrl
UpdateTerminationProtection w stack*
ValidateTemplate r  TemplateUrl`;
