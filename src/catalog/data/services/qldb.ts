export const data: string = `Amazon QLDB

Purge



catalog ledger/{LedgerName}/information_schema/user_tables #
ledger ledger/{LedgerName} #
stream stream/{LedgerName}/{StreamId} #
table ledger/{LedgerName}/table/{TableId} #

CancelJournalKinesisStream w stream*=#
CreateLedger w ledger*=#+%
DeleteLedger w ledger*=#
DescribeJournalKinesisStream r stream*=#
DescribeJournalS3Export r ledger*=#
DescribeLedger r ledger*=#
ExecuteStatement w ledger*=#
ExportJournalToS3 w ledger*=#
GetBlock r ledger*=#
GetDigest r ledger*=#
GetRevision r ledger*=#
InsertSampleData w ledger*=#
ListJournalKinesisStreamsForLedger l stream*=#
ListJournalS3Exports l
ListJournalS3ExportsForLedger l ledger*=#
ListLedgers l
ListTagsForResource r catalog=#,ledger=#,stream=#,table=#
PartiQLCreateIndex w table*=#
PartiQLCreateTable w table*=#+%
PartiQLDelete w table*=#
PartiQLDropIndex w table*=# Purge
PartiQLDropTable w table*=# Purge
PartiQLHistoryFunction r table*=#
PartiQLInsert w table*=#
PartiQLRedact w table*=#
PartiQLSelect r catalog=#,table=#
PartiQLUndropTable w table*=#
PartiQLUpdate w table*=#
SendCommand w ledger*=#
ShowCatalog w ledger*=#
StreamJournalToKinesis w stream*=#+%
TagResource t catalog=#+%,ledger=#+%,stream=#+%,table=#+%
UntagResource t catalog=#+%,ledger=#+%,stream=#+%,table=#+%
UpdateLedger w ledger*=#
UpdateLedgerPermissionsMode w ledger*=#`;
