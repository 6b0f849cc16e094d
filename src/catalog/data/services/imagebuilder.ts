export const data: string = `Amazon EC2 Image Builder

CreatedResourceTag/{TagKey}
CreatedResourceTagKeys*
Ec2MetadataHttpTokens
LifecyclePolicyResourceType
StatusTopicArn=arn

CreatedResourceTag/{TagKey};CreatedResourceTagKeys;Ec2MetadataHttpTokens;StatusTopicArn

allcomponentbuildversions component/{ComponentName}/{ComponentVersion}/*
allimagebuildversions image/{ImageName}/{ImageVersion}/*
allworkflowbuildversions workflow/{WorkflowType}/{WorkflowName}/{WorkflowVersion}/*
component component/{ComponentName}/{ComponentVersion}/{ComponentBuildVersion} #
containerrecipe container-recipe/{ContainerRecipeName}/{ContainerRecipeVersion} #
distributionconfiguration distribution-configuration/{DistributionConfigurationName} #
image image/{ImageName}/{ImageVersion}/{ImageBuildVersion} #
imagepipeline image-pipeline/{ImagePipelineName} #
imagerecipe image-recipe/{ImageRecipeName}/{ImageRecipeVersion} #
imageversion image/{ImageName}/{ImageVersion} #
infrastructureconfiguration infrastructure-configuration/{ResourceId} #
lifecycleexecution lifecycle-execution/{LifecycleExecutionId}
lifecyclepolicy lifecycle-policy/{LifecyclePolicyName} #
workflow workflow/{WorkflowType}/{WorkflowName}/{WorkflowVersion}/{WorkflowBuildVersion} #
workflowexecution workflow-execution/{WorkflowExecutionId}
workflowstepexecution workflow-step-execution/{WorkflowStepExecutionId}

CancelImageCreation w image*
CancelLifecycleExecution w lifecycleexecution*
CreateComponent w component* +%
CreateContainerRecipe w containerrecipe* +%
CreateDistributionConfiguration w distributionconfiguration* +%
CreateImage w image* +%
CreateImagePipeline w imagepipeline* +%
CreateImageRecipe w imagerecipe* +%
CreateInfrastructureConfiguration w infrastructureconfiguration* +%&0
CreateLifecyclePolicy w lifecyclepolicy* +%LifecyclePolicyResourceType
CreateWorkflow w workflow* +%
DeleteComponent w component*
DeleteContainerRecipe w containerrecipe*
DeleteDistributionConfiguration w distributionconfiguration*
DeleteImage w image*
DeleteImagePipeline w imagepipeline*
DeleteImageRecipe w imagerecipe*
DeleteInfrastructureConfiguration w infrastructureconfiguration*
DeleteLifecyclePolicy w lifecyclepolicy*
DeleteWorkflow w workflow*
DistributeImage w image* +%
GetComponent r component*
GetComponentPolicy r component*
GetContainerRecipe r containerrecipe*
GetContainerRecipePolicy r containerrecipe*
GetDistributionConfiguration r distributionconfiguration*
GetImage r image*
GetImagePipeline r imagepipeline*
GetImagePolicy r image*
GetImageRecipe r imagerecipe*
GetImageRecipePolicy r imagerecipe*
GetInfrastructureConfiguration r infrastructureconfiguration*
GetLifecycleExecution r lifecycleexecution*
GetLifecyclePolicy r lifecyclepolicy*
GetMarketplaceResource r component*
GetWorkflow r workflow*
GetWorkflowExecution r workflowexecution*
GetWorkflowStepExecution r workflowstepexecution*
ImportComponent w component* +%
ImportDiskImage w imageversion* +%
ImportVmImage w imageversion* +%
ListComponentBuildVersions l allcomponentbuildversions*
ListComponents l
ListContainerRecipes l
ListDistributionConfigurations l
ListImageBuildVersions l allimagebuildversions*
ListImagePackages l image*
ListImagePipelineImages l imagepipeline*
ListImagePipelines l
ListImageRecipes l
ListImageScanFindingAggregations l image,imagepipeline
ListImageScanFindings l image,imagepipeline
ListImages l
ListInfrastructureConfigurations l
ListLifecycleExecutionResources l lifecycleexecution*
ListLifecycleExecutions l image,lifecyclepolicy
ListLifecyclePolicies l
ListTagsForResource r component,containerrecipe,distributionconfiguration,image,imagepipeline,imagerecipe,infrastructureconfiguration,lifecyclepolicy,workflow
ListWaitingWorkflowSteps l
ListWorkflowBuildVersions l allworkflowbuildversions*
ListWorkflowExecutions l image*
ListWorkflowStepExecutions l workflowexecution*
ListWorkflows l
PutComponentPolicy p component*
PutContainerRecipePolicy p containerrecipe*
PutImagePolicy p image*
PutImageRecipePolicy p imagerecipe*
RetryImage w image*
SendWorkflowStepAction w image*,workflowstepexecution*
StartImagePipelineExecution w imagepipeline* +%
StartResourceStateUpdate w image*
TagResource t component,containerrecipe,distributionconfiguration,image,imagepipeline,imagerecipe,infrastructureconfiguration,lifecyclepolicy,workflow +%
UntagResource t component,containerrecipe,distributionconfiguration,image,imagepipeline,imagerecipe,infrastructureconfiguration,lifecyclepolicy,workflow %
UpdateDistributionConfiguration w distributionconfiguration*
UpdateImagePipeline w imagepipeline*
UpdateInfrastructureConfiguration w infrastructureconfiguration* &0
UpdateLifecyclePolicy w lifecyclepolicy* LifecyclePolicyResourceType`;
