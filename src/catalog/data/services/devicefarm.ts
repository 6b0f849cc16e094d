export const data: string = `AWS Device Farm





artifact artifact:{ResourceId}
device arn:{Partition}:devicefarm:{Region}::device:{ResourceId} #
deviceinstance arn:{Partition}:devicefarm:{Region}::deviceinstance:{ResourceId} #
devicepool devicepool:{ResourceId} #
instanceprofile instanceprofile:{ResourceId} #
job job:{ResourceId}
networkprofile networkprofile:{ResourceId} #
project project:{ResourceId} #
run run:{ResourceId} #
sample sample:{ResourceId}
session session:{ResourceId} #
suite suite:{ResourceId}
test test:{ResourceId}
testgrid-project testgrid-project:{ResourceId} #
testgrid-session testgrid-session:{ResourceId} #
upload upload:{ResourceId}
vpceconfiguration vpceconfiguration:{ResourceId} #

CreateDevicePool w project*
CreateInstanceProfile w
CreateNetworkProfile w project*
CreateProject w
CreateRemoteAccessSession w device*,deviceinstance,project*,upload
CreateTestGridProject w
CreateTestGridUrl w testgrid-project*
CreateUpload w project*
CreateVPCEConfiguration w
DeleteDevicePool w devicepool*
DeleteInstanceProfile w instanceprofile*
DeleteNetworkProfile w networkprofile*
DeleteProject w project*
DeleteRemoteAccessSession w session*
DeleteRun w run*
DeleteTestGridProject w testgrid-project*
DeleteUpload w upload*
DeleteVPCEConfiguration w vpceconfiguration*
GetAccountSettings r
GetDevice r device*
GetDeviceInstance r deviceinstance*
GetDevicePool r devicepool*
GetDevicePoolCompatibility r devicepool*,upload
GetInstanceProfile r instanceprofile*
GetJob r job*
GetNetworkProfile r networkprofile*
GetOfferingStatus r
GetProject r project*
GetRemoteAccessSession r session*
GetRun r run*
GetSuite r suite*
GetTest r test*
GetTestGridProject r testgrid-project*
GetTestGridSession r testgrid-project,testgrid-session
GetUpload r upload*
GetVPCEConfiguration r vpceconfiguration*
InstallToRemoteAccessSession w session*,upload*
ListArtifacts l job,run,suite,test
ListDeviceInstances l
ListDevicePools l project*
ListDevices l
ListInstanceProfiles l
ListJobs l run*
ListNetworkProfiles l project*
ListOfferingPromotions l
ListOfferingTransactions l
ListOfferings l
ListProjects l
ListRemoteAccessSessions l project*
ListRuns l project*
ListSamples l job*
ListSuites l job*
ListTagsForResource l device,deviceinstance,devicepool,instanceprofile,networkprofile,project,run,session,testgrid-project,testgrid-session,vpceconfiguration
ListTestGridProjects l
ListTestGridSessionActions l testgrid-session*
ListTestGridSessionArtifacts l testgrid-session*
ListTestGridSessions l testgrid-project*
ListTests l suite*
ListUniqueProblems l run*
ListUploads l project*
ListVPCEConfigurations l
PurchaseOffering w
RenewOffering w
ScheduleRun w devicepool,project*,upload
StopJob w job*
StopRemoteAccessSession w session*
StopRun w run*
TagResource t device,deviceinstance,devicepool,instanceprofile,networkprofile,project,run,session,testgrid-project,testgrid-session,vpceconfiguration +%
UntagResource t device,deviceinstance,devicepool,instanceprofile,networkprofile,project,run,session,testgrid-project,testgrid-session,vpceconfiguration %
UpdateDeviceInstance w deviceinstance*,instanceprofile
UpdateDevicePool w devicepool*
UpdateInstanceProfile w instanceprofile*
UpdateNetworkProfile w networkprofile*
UpdateProject w project*
UpdateTestGridProject w testgrid-project*
UpdateUpload w upload*
UpdateVPCEConfiguration w vpceconfiguration*`;
