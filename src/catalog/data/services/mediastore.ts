export const data: string = `AWS Elemental MediaStore





container container/{ContainerName} #
folder container/{ContainerName}/{FolderPath}
object container/{ContainerName}/{ObjectPath}

CreateContainer w  +%
DeleteContainer w container*
DeleteContainerPolicy p container*
DeleteCorsPolicy w container*
DeleteLifecyclePolicy w container*
DeleteMetricPolicy w container*
DeleteObject w object*
DescribeContainer l container*
DescribeObject l object*
GetContainerPolicy r container*
GetCorsPolicy r container*
GetLifecyclePolicy r container*
GetMetricPolicy r container*
GetObject r object*
ListContainers l
ListItems l folder
ListTagsForResource r container
PutContainerPolicy p container*
PutCorsPolicy w container*
PutLifecyclePolicy w container*
PutMetricPolicy w container*
PutObject w object*
StartAccessLogging w container*
StopAccessLogging w container*
TagResource t container +%
UntagResource t container %`;
