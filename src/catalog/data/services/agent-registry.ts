export const data: string = `AWS Agent Registry

RecordCreatorAccount
RecordSourceAccount



registry registry/{RegistryId} #
registry-record registry/{RegistryId}/record/{RecordId} #

CreateRegistry w  +%
CreateRegistryRecord w registry* +%
DeleteRegistry w registry*
DeleteRegistryRecord w registry-record*
DeleteResourcePolicy w registry
GetDiscoverableRegistryRecord r registry-record*
GetRegistry r registry*
GetRegistryRecord r registry-record*
GetResourcePolicy r registry
InvokeRegistryMcp r registry*
ListDiscoverableRegistryRecords l registry*
ListRegistries l
ListRegistryRecords l registry*
ListTagsForResource l registry,registry-record
PutResourcePolicy w registry
SearchDiscoverableRegistryRecords r registry*
SubmitRegistryRecordForApproval w registry-record*
TagResource t registry,registry-record +%
UntagResource t registry,registry-record %
UpdateRegistry w registry*
UpdateRegistryRecord w registry-record*
UpdateRegistryRecordStatus w registry-record*`;
