export const data: string = `AWS Panorama





applicationinstance applicationInstance/{ApplicationInstanceId} #
device device/{DeviceId} #
package package/{PackageId} #

CreateApplicationInstance w  +%
CreateJobForDevices w
CreateNodeFromTemplateJob w
CreatePackage w  +%
CreatePackageImportJob w
DeleteDevice w device*=#
DeletePackage w package*=#
DeregisterPackageVersion w package*=#
DescribeApplicationInstance r applicationinstance*=#
DescribeApplicationInstanceDetails r applicationinstance*=#
DescribeDevice r device*=#
DescribeDeviceJob r
DescribeNode r
DescribeNodeFromTemplateJob r
DescribePackage r package*=#
DescribePackageImportJob r
DescribePackageVersion r package*=#
DescribeSoftware r
GetWebSocketURL r
ListApplicationInstanceDependencies l applicationinstance*=#
ListApplicationInstanceNodeInstances l applicationinstance*=#
ListApplicationInstances l device=#
ListDevices l
ListDevicesJobs l device=#
ListNodeFromTemplateJobs l
ListNodes l
ListPackageImportJobs l
ListPackages l
ListTagsForResource r applicationinstance=#,device=#,package=#
ProvisionDevice w  +%
RegisterPackageVersion w package*=#
RemoveApplicationInstance w applicationinstance*=#
SignalApplicationInstanceNodeInstances w applicationinstance*=#
TagResource t applicationinstance=#+%,device=#+%,package=#+%
UntagResource t applicationinstance=#%,device=#%,package=#%
UpdateDeviceMetadata w device*=#`;
