export const data: string = `AWS Cloud Map

NamespaceArn=arn
NamespaceName
ServiceArn=arn
ServiceCreatedByAccount
ServiceName

ServiceArn;ServiceCreatedByAccount
NamespaceName;ServiceName

namespace namespace/{NamespaceId} #
service service/{ServiceId} #

CreateHttpNamespace w  +%
CreatePrivateDnsNamespace w  +%
CreatePublicDnsNamespace w  +%
CreateService w namespace*,service* +%NamespaceArn
DeleteNamespace w namespace*
DeleteResourcePolicy w namespace*
DeleteService w service* ServiceCreatedByAccount
DeleteServiceAttributes w service* ServiceCreatedByAccount
DeregisterInstance w service* &0
DiscoverInstances r namespace*,service* &1
DiscoverInstancesRevision r namespace*,service* &1
GetInstance r service* ServiceArn
GetInstancesHealthStatus r service* ServiceArn
GetNamespace r namespace*
GetOperation r namespace*,service
GetResourcePolicy r namespace*
GetService r service*
GetServiceAttributes r service*
ListInstances r service* ServiceArn
ListNamespaces r
ListOperations l
ListServices r
ListTagsForResource r
PutResourcePolicy w namespace*
RegisterInstance w service* &0
TagResource t  +%
UntagResource t  %
UpdateHttpNamespace w namespace*
UpdateInstanceCustomHealthStatus w service* &0
UpdatePrivateDnsNamespace w namespace*
UpdatePublicDnsNamespace w namespace*
UpdateService w service* ServiceCreatedByAccount
UpdateServiceAttributes w service* ServiceCreatedByAccount`;
