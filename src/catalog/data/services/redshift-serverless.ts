export const data: string = `Amazon Redshift Serverless

endpointAccessId
managedWorkgroupName
namespaceId
recoveryPointId
snapshotId
tableRestoreRequestId
workgroupId



endpointaccess managedvpcendpoint/{EndpointAccessId}
managed-workgroup managed-workgroup/{ManagedWorkgroupName}
namespace namespace/{NamespaceId} #
recoverypoint recoverypoint/{RecoveryPointId} #
snapshot snapshot/{SnapshotId} #
workgroup workgroup/{WorkgroupId} #

ConvertRecoveryPointToSnapshot w recoverypoint*,snapshot* +%
CreateCustomDomainAssociation w workgroup*
CreateEndpointAccess w endpointaccess*
CreateNamespace w namespace* +%
CreateReservation w
CreateScheduledAction w namespace*
CreateSnapshot w namespace*,snapshot* +%
CreateSnapshotCopyConfiguration w namespace*
CreateUsageLimit w
CreateWorkgroup w workgroup* +%
DeleteCustomDomainAssociation w workgroup*
DeleteEndpointAccess w endpointaccess*
DeleteNamespace w namespace*
DeleteResourcePolicy w
DeleteScheduledAction w
DeleteSnapshot w snapshot*
DeleteSnapshotCopyConfiguration w
DeleteUsageLimit w
DeleteWorkgroup w workgroup*
DescribeOneTimeCredit r
GetCredentials w workgroup*
GetCustomDomainAssociation r workgroup*
GetEndpointAccess r endpointaccess*
GetIdentityCenterAuthToken r workgroup*
GetManagedWorkgroup r managed-workgroup*
GetNamespace r namespace*
GetRecoveryPoint r recoverypoint*
GetReservation r
GetReservationOffering r
GetResourcePolicy r
GetScheduledAction r
GetSnapshot r snapshot*
GetTableRestoreStatus r
GetTrack r
GetUsageLimit r
GetWorkgroup r workgroup*
ListAutonomicsDenylist r workgroup*
ListCustomDomainAssociations l
ListEndpointAccess l endpointaccess*
ListManagedWorkgroups l
ListNamespaces l
ListRecoveryPoints l recoverypoint*
ListReservationOfferings l
ListReservations l
ListScheduledActions l
ListSnapshotCopyConfigurations l namespace
ListSnapshots l snapshot*
ListTableRestoreStatus l
ListTagsForResource l namespace,workgroup #
ListTracks l
ListUsageLimits l
ListWorkgroups l
PutResourcePolicy w
RestoreFromRecoveryPoint w recoverypoint*
RestoreFromSnapshot w snapshot*
RestoreTableFromRecoveryPoint w namespace*,recoverypoint*
RestoreTableFromSnapshot w namespace*,snapshot*
TagResource t namespace,recoverypoint,snapshot,workgroup #+%
UntagResource t namespace,recoverypoint,snapshot,workgroup %
UpdateAutonomicsDenylist w workgroup*
UpdateCustomDomainAssociation w workgroup*
UpdateEndpointAccess w endpointaccess*
UpdateNamespace w namespace*
UpdateScheduledAction w
UpdateSnapshot w snapshot*
UpdateSnapshotCopyConfiguration w
UpdateUsageLimit w
UpdateWorkgroup w workgroup*`;
