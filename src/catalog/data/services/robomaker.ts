export const data: string = `AWS RoboMaker





deploymentfleet deployment-fleet/{FleetName}/{CreatedOnEpoch} #
deploymentjob deployment-job/{DeploymentJobId} #
robot robot/{RobotName}/{CreatedOnEpoch} #
robotapplication robot-application/{ApplicationName}/{CreatedOnEpoch} #
simulationapplication simulation-application/{ApplicationName}/{CreatedOnEpoch} #
simulationjob simulation-job/{SimulationJobId} #
simulationjobbatch simulation-job-batch/{SimulationJobBatchId} #
world world/{WorldId} #
worldexportjob world-export-job/{WorldExportJobId} #
worldgenerationjob world-generation-job/{WorldGenerationJobId} #
worldtemplate world-template/{WorldTemplateJobId} #

BatchDeleteWorlds w
BatchDescribeSimulationJob r
CancelDeploymentJob w deploymentjob*=#
CancelSimulationJob w simulationjob*=#
CancelSimulationJobBatch w simulationjobbatch*=#
CancelWorldExportJob w worldexportjob*=#
CancelWorldGenerationJob w worldgenerationjob*=#
CreateDeploymentJob w  +%
CreateFleet w  +%
CreateRobot w  +%
CreateRobotApplication w  +%
CreateRobotApplicationVersion w robotapplication*=#
CreateSimulationApplication w  +%
CreateSimulationApplicationVersion w simulationapplication*=#
CreateSimulationJob w  +%
CreateWorldExportJob w world*=#+%
CreateWorldGenerationJob w worldtemplate*=#+%
CreateWorldTemplate w  +%
DeleteFleet w deploymentfleet*=#
DeleteRobot w robot*=#
DeleteRobotApplication w robotapplication*=#
DeleteSimulationApplication w simulationapplication*=#
DeleteWorldTemplate w worldtemplate*=#
DeregisterRobot w deploymentfleet*=#,robot*=#
DescribeDeploymentJob r deploymentjob*=#
DescribeFleet r deploymentfleet*=#
DescribeRobot r robot*=#
DescribeRobotApplication r robotapplication*=#
DescribeSimulationApplication r simulationapplication*=#
DescribeSimulationJob r simulationjob*=#
DescribeSimulationJobBatch r simulationjobbatch*=#
DescribeWorld r world*=#
DescribeWorldExportJob r worldexportjob*=#
DescribeWorldGenerationJob r worldgenerationjob*=#
DescribeWorldTemplate r worldtemplate*=#
GetWorldTemplateBody r worldtemplate*=#
ListDeploymentJobs l
ListFleets l
ListRobotApplications l
ListRobots l
ListSimulationApplications l
ListSimulationJobBatches l
ListSimulationJobs l
ListSupportedAvailabilityZones l
ListTagsForResource l deploymentfleet=#,deploymentjob=#,robot=#,robotapplication=#,simulationapplication=#,simulationjob=#,simulationjobbatch=#,world=#,worldexportjob=#,worldgenerationjob=#,worldtemplate=#
ListWorldExportJobs l
ListWorldGenerationJobs l
ListWorldTemplates l
ListWorlds l
RegisterRobot w deploymentfleet*=#,robot*=#
RestartSimulationJob w simulationjob*=#
StartSimulationJobBatch w  +%
SyncDeploymentJob w deploymentfleet*=#
TagResource t deploymentfleet=#+%,deploymentjob=#+%,robot=#+%,robotapplication=#+%,simulationapplication=#+%,simulationjob=#+%,simulationjobbatch=#+%,world=#+%,worldexportjob=#+%,worldgenerationjob=#+%,worldtemplate=#+%
UntagResource t deploymentfleet=#%,deploymentjob=#%,robot=#%,robotapplication=#%,simulationapplication=#%,simulationjob=#%,simulationjobbatch=#%,world=#%,worldexportjob=#%,worldgenerationjob=#%,worldtemplate=#%
UpdateRobotApplication w robotapplication*=#
UpdateRobotDeployment w
UpdateSimulationApplication w simulationapplication*=#
UpdateWorldTemplate w worldtemplate*=#`;
