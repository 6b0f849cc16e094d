export const data: string = `AWS Security Hub

ASFFSyntaxPath/{ASFFSyntaxPath}
OCSFSyntaxPath/{OCSFSyntaxPath}
TargetAccount



aggregatorv2 aggregatorv2/{AggregatorV2Id} #
automation-rule automation-rule/{AutomationRuleId} #
automation-rulev2 automation-rulev2/{AutomationRuleV2Id} #
configuration-policy configuration-policy/{ConfigurationPolicyId} #
connector connector/{ConnectorId} #
connectorv2 connectorv2/{ConnectorV2Id} #
finding-aggregator finding-aggregator/{FindingAggregatorId}
hub hub/default #
hubv2 hubv2/{HubV2Id} #
product product/{Company}/{ProductId}

AcceptAdministratorInvitation w hub
AcceptInvitation w hub
AllowVendedLogDeliveryForResource p hub,hubv2
BatchDeleteAutomationRules w automation-rule*
BatchDisableStandards w hub
BatchEnableStandards w hub
BatchGetAutomationRules r automation-rule*
BatchGetConfigurationPolicyAssociations r
BatchGetControlEvaluations r hub
BatchGetEnabledRegionsV2 r hubv2*
BatchGetSecurityControls r
BatchGetStandardsControlAssociations r
BatchImportFindings w product* TargetAccount
BatchUpdateAutomationRules w automation-rule*
BatchUpdateFindings w hub,hubv2 ASFFSyntaxPath/{ASFFSyntaxPath};OCSFSyntaxPath/{OCSFSyntaxPath}
BatchUpdateStandardsControlAssociations w
ConnectorRegistrationsV2 w
CreateActionTarget w hub
CreateAggregatorV2 w
CreateAutomationRule w  +%
CreateAutomationRuleV2 w  +%
CreateConfigurationPolicy w  +%
CreateConnector w  +%
CreateConnectorV2 w  +%
CreateFindingAggregator w
CreateInsight w hub
CreateMembers w hub
CreateTicketV2 w connectorv2
DeclineInvitations w hub
DeleteActionTarget w hub
DeleteAggregatorV2 w aggregatorv2*
DeleteAutomationRuleV2 w automation-rulev2*
DeleteConfigurationPolicy w configuration-policy*
DeleteConnector w connector*
DeleteConnectorV2 w connectorv2*
DeleteFindingAggregator w finding-aggregator*
DeleteInsight w hub
DeleteInvitations w hub
DeleteMembers w hub
DescribeActionTargets r hub
DescribeHub r hub
DescribeOrganizationConfiguration r hub
DescribeProducts r hub
DescribeProductsV2 r hubv2
DescribeSecurityHubV2 r
DescribeStandards r hub
DescribeStandardsControls r hub
DisableImportFindingsForProduct w hub
DisableOrganizationAdminAccount w hub
DisableSecurityHub w hub
DisableSecurityHubFeatureV2 w hubv2*
DisableSecurityHubV2 w
DisassociateFromAdministratorAccount w hub
DisassociateFromMasterAccount w hub
DisassociateMembers w hub
EnableImportFindingsForProduct w hub
EnableOrganizationAdminAccount w hub
EnableSecurityHub w hub +%
EnableSecurityHubFeatureV2 w hubv2*
EnableSecurityHubV2 w  +%
GenerateRecommendedPolicyV2 w hubv2*
GetAdhocInsightResults r hub,hubv2
GetAdministratorAccount r hub
GetAggregatorV2 r aggregatorv2*
GetAutomationRuleV2 r automation-rulev2*
GetConfigurationPolicy r configuration-policy*
GetConfigurationPolicyAssociation r
GetConnector r connector*
GetConnectorV2 r connectorv2*
GetControlFindingSummary r hub
GetCoverageStatisticsV2 r hubv2*
GetEnabledStandards l hub
GetFindingAggregator r finding-aggregator*
GetFindingHistory r hub
GetFindings r hub,hubv2
GetFindingsTrendsV2 r hubv2
GetFreeTrialEndDate r hub
GetFreeTrialUsage r hub
GetInsightFindingTrend r hub
GetInsightResults r hub
GetInsights l hub
GetInvitationsCount r hub
GetMasterAccount r hub
GetMembers r hub
GetRecommendedPolicyV2 r hubv2*
GetResourcesStatisticsV2 r hubv2
GetResourcesTrendsV2 r hubv2
GetResourcesV2 r hubv2
GetSecurityControlDefinition r
GetUsage r hub
GetUsageV2 r hubv2*
InviteMembers w hub
ListAccountUsageV2 l hubv2*
ListAggregatorsV2 l
ListAutomationRules l
ListAutomationRulesV2 l
ListConfigurationPolicies l
ListConfigurationPolicyAssociations l
ListConnectors l
ListConnectorsV2 l
ListControlEvaluationSummaries r hub
ListEnabledProductsForImport l hub
ListFindingAggregators l
ListFreeTrialStatusesV2 l hubv2*
ListInvitations l hub
ListMembers l hub
ListOrganizationAdminAccounts l hub
ListSecurityControlDefinitions l
ListStandardsControlAssociations l
ListTagsForResource r automation-rule,configuration-policy,hub
SendFindingEvents r hub
SendInsightEvents r hub
StartConfigurationPolicyAssociation w hub
StartConfigurationPolicyDisassociation w hub
TagResource t aggregatorv2,automation-rule,automation-rulev2,configuration-policy,connector,connectorv2,hub,hubv2
UntagResource t aggregatorv2,automation-rule,automation-rulev2,configuration-policy,connector,connectorv2,hub,hubv2
UpdateActionTarget w hub
UpdateAggregatorV2 w aggregatorv2*
UpdateAutomationRuleV2 w automation-rulev2*
UpdateConfigurationPolicy w configuration-policy*
UpdateConnector w connector*
UpdateConnectorV2 w connectorv2*
UpdateFindingAggregator w finding-aggregator*
UpdateFindings w hub
UpdateInsight w hub
UpdateOrganizationConfiguration w hub
UpdateSecurityControl w
UpdateSecurityHubConfiguration w hub
UpdateStandardsControl w hub`;
