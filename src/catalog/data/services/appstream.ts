export const data: string = `Amazon AppStream 2.0

userId



app-block app-block/{AppBlockName} #
app-block-builder app-block-builder/{AppBlockBuilderName} #
application application/{ApplicationName} #
fleet fleet/{FleetName} #
image image/{ImageName} #
image-builder image-builder/{ImageBuilderName} #
stack stack/{StackName} #

AssociateAppBlockBuilderAppBlock w app-block*,app-block-builder* #
AssociateApplicationFleet w application*,fleet* #
AssociateApplicationToEntitlement w stack*
AssociateFleet w fleet*,stack* #
AssociateSoftwareToImageBuilder w image-builder* #
BatchAssociateUserStack w stack* #
BatchDisassociateUserStack w stack* #
CopyImage w image* #
CreateAppBlock w  #+%
CreateAppBlockBuilder w app-block-builder* +%
CreateAppBlockBuilderStreamingURL w app-block-builder* #
CreateApplication w app-block* #+%
CreateDirectoryConfig w
CreateEntitlement w stack*
CreateExportImageTask w  #
CreateFleet w fleet*,image +%
CreateImageBuilder w image*,image-builder* +%
CreateImageBuilderStreamingURL w image-builder* #
CreateImportedImage w  +%
CreateStack w stack* +%
CreateStreamingURL w fleet*,stack* #
CreateThemeForStack w stack*
CreateUpdatedImage w image* #+%
CreateUsageReportSubscription w
CreateUser w
DeleteAppBlock w app-block* #
DeleteAppBlockBuilder w app-block-builder* #
DeleteApplication w application* #
DeleteDirectoryConfig w
DeleteEntitlement w stack*
DeleteFleet w fleet* #
DeleteImage w image* #
DeleteImageBuilder w image-builder* #
DeleteImagePermissions w image* #
DeleteStack w stack* #
DeleteThemeForStack w stack*
DeleteUsageReportSubscription w
DeleteUser w
DescribeAppBlockBuilderAppBlockAssociations l
DescribeAppBlockBuilders l
DescribeAppBlocks l
DescribeAppLicenseUsage l
DescribeApplicationFleetAssociations l
DescribeApplications l
DescribeDirectoryConfigs l
DescribeEntitlements l stack*
DescribeFleets l
DescribeImageBuilders l
DescribeImagePermissions r image*
DescribeImages l
DescribeSessions l fleet*,stack*
DescribeSoftwareAssociations l image,image-builder
DescribeStacks l
DescribeThemeForStack r stack*
DescribeUsageReportSubscriptions l
DescribeUserStackAssociations l
DescribeUsers l
DisableUser w
DisassociateAppBlockBuilderAppBlock w app-block*,app-block-builder* #
DisassociateApplicationFleet w application*,fleet* #
DisassociateApplicationFromEntitlement w stack*
DisassociateFleet w fleet*,stack* #
DisassociateSoftwareFromImageBuilder w image-builder* #
EnableUser w
ExpireSession w
GetExportImageTask r
ListAssociatedFleets r stack*
ListAssociatedStacks r fleet*
ListEntitledApplications l stack*
ListExportImageTasks l
ListTagsForResource r
StartAppBlockBuilder w app-block-builder* #
StartFleet w fleet* #
StartImageBuilder w image-builder* #
StartSoftwareDeploymentToImageBuilder w image-builder* #
StopAppBlockBuilder w app-block-builder* #
StopFleet w fleet* #
StopImageBuilder w image-builder* #
Stream w stack* userId
TagResource t app-block,app-block-builder,application,fleet,image,image-builder,stack #+%
UntagResource t app-block,app-block-builder,application,fleet,image,image-builder,stack %
UpdateAppBlockBuilder w app-block-builder* #
UpdateApplication w app-block,application* #
UpdateDirectoryConfig w
UpdateEntitlement w stack*
UpdateFleet w fleet*,image #
UpdateImagePermissions w image* #
UpdateStack w stack* #
UpdateThemeForStack w stack*`;
