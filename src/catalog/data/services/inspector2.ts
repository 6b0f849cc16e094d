export const data: string = `Amazon Inspector2





cis-scan-configuration owner/{OwnerId}/cis-configuration/{CISScanConfigurationId} #
code-security-integration codesecurity-integration/{CodeSecurityIntegrationId} #
code-security-scan-configuration owner/{OwnerId}/codesecurity-configuration/{CodeSecurityScanConfigurationId} #
connector connector/{ConnectorId} #
filter owner/{OwnerId}/filter/{FilterId} #
finding finding/{FindingId}

AssociateMember w
BatchAssociateCodeSecurityScanConfiguration w
BatchDisassociateCodeSecurityScanConfiguration w
BatchGetAccountStatus r
BatchGetCodeSnippet r
BatchGetFindingDetails r
BatchGetFreeTrialInfo r
BatchGetMemberEc2DeepInspectionStatus r
BatchUpdateMemberEc2DeepInspectionStatus w
CancelFindingsReport w
CancelSbomExport w
CreateCisScanConfiguration w cis-scan-configuration* #+%
CreateCodeSecurityIntegration w code-security-integration* +%
CreateCodeSecurityScanConfiguration w code-security-scan-configuration* +%
CreateConnector w connector* +%
CreateFilter w filter* +%
CreateFindingsReport w
CreateSbomExport w
DeleteCisScanConfiguration w cis-scan-configuration* #
DeleteCodeSecurityIntegration w code-security-integration*
DeleteCodeSecurityScanConfiguration w code-security-scan-configuration*
DeleteConnector w connector*
DeleteFilter w filter*
DescribeOrganizationConfiguration r
Disable w
DisableDelegatedAdminAccount w
DisassociateMember w
Enable w
EnableDelegatedAdminAccount w
GetCisScanReport r
GetCisScanResultDetails l
GetClustersForImage r
GetCodeSecurityIntegration r
GetCodeSecurityScan r
GetCodeSecurityScanConfiguration r
GetConfiguration r
GetDelegatedAdminAccount r
GetEc2DeepInspectionConfiguration r
GetEncryptionKey r
GetFindingsReportStatus r
GetMember r
GetSbomExport r
ListAccountPermissions l
ListCisScanConfigurations l
ListCisScanResultsAggregatedByChecks l
ListCisScanResultsAggregatedByTargetResource l
ListCisScans l
ListCodeSecurityIntegrations l
ListCodeSecurityScanConfigurationAssociations l
ListCodeSecurityScanConfigurations l
ListConnectorScanConfigurations l
ListConnectors l
ListCoverage l
ListCoverageStatistics l
ListDelegatedAdminAccounts l
ListFilters l
ListFindingAggregations l
ListFindings l
ListMembers l
ListTagsForResource r
ListUsageTotals l
ResetEncryptionKey w
SearchVulnerabilities r
SendCisSessionHealth w
SendCisSessionTelemetry w
StartCisSession w
StartCodeSecurityScan w
StopCisSession w
TagResource t cis-scan-configuration,code-security-integration,code-security-scan-configuration,connector,filter #+%
UntagResource t cis-scan-configuration,code-security-integration,code-security-scan-configuration,connector,filter #%
UpdateCisScanConfiguration w cis-scan-configuration* #
UpdateCodeSecurityIntegration w code-security-integration* #
UpdateCodeSecurityScanConfiguration w code-security-scan-configuration* #
UpdateConfiguration w
UpdateConnector w connector* #+%
UpdateConnectorScanConfiguration w
UpdateEc2DeepInspectionConfiguration w
UpdateEncryptionKey w
UpdateFilter w filter* +%
UpdateOrgEc2DeepInspectionConfiguration w
UpdateOrganizationConfiguration w`;
