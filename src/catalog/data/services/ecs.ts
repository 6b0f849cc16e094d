export const data: string = `Amazon Elastic Container Service

CreateAction
ResourceTag/{TagKey}
account-setting
auto-assign-public-ip=bool
capacity-provider=arn*
cluster=arn
compute-compatibility*
container-instances=arn
container-name
daemon=arn
daemon-task-definition=arn
enable-ebs-volumes
enable-ecs-managed-tags=bool
enable-execute-command
enable-service-connect
enable-vpc-lattice
fargate-ephemeral-storage-kms-key
gateway=arn
instance-metadata-tags-propagation=bool
namespace=arn
privileged
propagate-tags
service=arn
subnet*
task=arn
task-cpu=numeric
task-definition=arn
task-memory=numeric

cluster;daemon
cluster;service
instance-metadata-tags-propagation;propagate-tags
capacity-provider;daemon-task-definition;enable-ecs-managed-tags;enable-execute-command;propagate-tags;task-cpu;task-memory
enable-ecs-managed-tags;propagate-tags;subnet;task-cpu;task-definition;task-memory
auto-assign-public-ip;capacity-provider;enable-ebs-volumes;enable-ecs-managed-tags;enable-execute-command;enable-service-connect;enable-vpc-lattice;namespace;propagate-tags;subnet;task-cpu;task-definition;task-memory

capacity-provider capacity-provider/{CapacityProviderName} #ResourceTag/{TagKey}
cluster cluster/{ClusterName} #ResourceTag/{TagKey}
container-instance container-instance/{ClusterName}/{ContainerInstanceId} #ResourceTag/{TagKey}
daemon daemon/{ClusterName}/{DaemonName} #cluster
daemon-deployment daemon-deployment/{ClusterName}/{DaemonName}/{DaemonDeploymentId} #&0
daemon-revision daemon-revision/{ClusterName}/{DaemonName}/{DaemonRevisionId} #&0
daemon-task-definition daemon-task-definition/{DaemonTaskDefinitionFamilyName}:{DaemonTaskDefinitionRevisionNumber} #
service service/{ClusterName}/{ServiceName} #ResourceTag/{TagKey}
service-deployment service-deployment/{ClusterName}/{ServiceName}/{ServiceDeploymentId} #&1
service-revision service-revision/{ClusterName}/{ServiceName}/{ServiceRevisionId} #&1
task task/{ClusterName}/{TaskId} #ResourceTag/{TagKey}
task-definition task-definition/{TaskDefinitionFamilyName}:{TaskDefinitionRevisionNumber} #ResourceTag/{TagKey}
task-set task-set/{ClusterName}/{ServiceName}/{TaskSetId} #ResourceTag/{TagKey}

AllowVendedLogDeliveryForResource p cluster
ContinueServiceDeployment w service*=#cluster,service-deployment*=#&1
CreateCapacityProvider w capacity-provider*=# +%&2
CreateCluster w cluster*=# +%capacity-provider;fargate-ephemeral-storage-kms-key
CreateDaemon w daemon*=#cluster +%&3
CreateExpressGatewayService w service*=#cluster +%&4
CreateService w service*=#cluster +%&5
CreateTaskSet w task-set* +%capacity-provider;cluster;service;task-definition
DeleteAccountSetting w  account-setting
DeleteAttributes w container-instance* #cluster
DeleteCapacityProvider w capacity-provider* #
DeleteCluster w cluster*=#
DeleteDaemon w daemon*=#cluster
DeleteDaemonTaskDefinition w daemon-task-definition*=#
DeleteExpressGatewayService w service*=#cluster
DeleteService w service* #cluster
DeleteTaskDefinitions w task-definition* #
DeleteTaskSet w task-set* #&1
DeregisterContainerInstance w cluster*=#
DeregisterTaskDefinition w
DescribeCapacityProviders r capacity-provider* #
DescribeClusters r cluster*=#
DescribeContainerInstances r container-instance* #cluster
DescribeDaemon r daemon*=#cluster
DescribeDaemonDeployments r daemon*=#cluster,daemon-deployment*=#&0
DescribeDaemonRevisions r daemon*=#cluster,daemon-revision*=#&0
DescribeDaemonTaskDefinition r daemon-task-definition*=#
DescribeExpressGatewayService r service*=#cluster
DescribeServiceDeployments r service*=#cluster,service-deployment*=#&1
DescribeServiceRevisions r service*=#cluster,service-revision*=#&1
DescribeServices r service* #cluster
DescribeTaskDefinition r
DescribeTaskSets r task-set* #&1
DescribeTasks r task* #cluster
DiscoverPollEndpoint w
ExecuteCommand w cluster*,task* #cluster;container-name;task
GetTaskProtection r task* #cluster
ListAccountSettings r
ListAttributes l cluster*=#
ListClusters l
ListContainerInstances l cluster*=#
ListDaemonDeployments l daemon*=#cluster
ListDaemonTaskDefinitions l
ListDaemons l  cluster
ListServiceDeployments l service*=#cluster
ListServices l  cluster
ListServicesByNamespace l  namespace
ListTagsForResource r capacity-provider,cluster,container-instance,service,task,task-definition,task-set #
ListTaskDefinitionFamilies l
ListTaskDefinitions l
ListTasks l container-instance* #cluster
Poll w container-instance* cluster
PutAccountSetting w  account-setting
PutAccountSettingDefault w  account-setting
PutAttributes w container-instance* #cluster
PutClusterCapacityProviders w cluster*=# capacity-provider
PutSystemLogEvents w cluster*=#,container-instance*=#capacity-provider;cluster
RegisterContainerInstance w cluster*=# +%
RegisterDaemonTaskDefinition w daemon-task-definition*=# +%privileged;task-cpu;task-memory
RegisterTaskDefinition w task-definition*=# +%compute-compatibility;privileged;task-cpu;task-memory
RunTask w task-definition* #+%capacity-provider;cluster;enable-ebs-volumes;enable-execute-command;task-cpu;task-memory
StartTask w task-definition* #+%cluster;container-instances;enable-ebs-volumes;enable-execute-command
StartTelemetrySession w container-instance* cluster
StopServiceDeployment w service*=#cluster,service-deployment*=#&1
StopTask w task* #cluster
SubmitAttachmentStateChanges w cluster*=#
SubmitContainerStateChange w cluster*=#
SubmitTaskStateChange w cluster*=#
TagResource t capacity-provider,cluster,container-instance,daemon,daemon-task-definition,service,task,task-definition,task-set #+%CreateAction
UntagResource t capacity-provider,cluster,container-instance,daemon,daemon-task-definition,service,task,task-definition,task-set #%
UpdateCapacityProvider w capacity-provider* #&2
UpdateCluster w cluster*=# fargate-ephemeral-storage-kms-key
UpdateClusterSettings w cluster*=#
UpdateContainerAgent w container-instance* #cluster
UpdateContainerInstancesState w container-instance* #cluster
UpdateDaemon w daemon*=#cluster &3
UpdateExpressGatewayService w service*=#cluster &4
UpdateService w service*=#cluster &5
UpdateServicePrimaryTaskSet w service* #cluster
UpdateTaskProtection w task* #cluster
UpdateTaskSet w task-set* #&1`;
