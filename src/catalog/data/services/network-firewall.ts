export const data: string = `AWS Network Firewall





containerassociation container-association/{Name} #
firewall firewall/{Name} #
firewallpolicy firewall-policy/{Name} #
proxy proxy/{Name} #
proxyconfiguration proxy-configuration/{Name} #
proxyrulegroup proxy-rule-group/{Name} #
statefulrulegroup stateful-rulegroup/{Name} #
statelessrulegroup stateless-rulegroup/{Name} #
tlsinspectionconfiguration tls-configuration/{Name} #
vpcendpointassociation vpc-endpoint-association/{Name} #

AcceptNetworkFirewallTransitGatewayAttachment w firewall*
AssociateAvailabilityZones w firewall*
AssociateFirewallPolicy w firewall*,firewallpolicy* +%
AssociateSubnets w firewall*
AttachRuleGroupsToProxyConfiguration w proxyconfiguration*,proxyrulegroup*
CreateContainerAssociation w containerassociation* +%
CreateFirewall w firewall*,firewallpolicy* +%
CreateFirewallPolicy w firewallpolicy*,statefulrulegroup,statelessrulegroup,tlsinspectionconfiguration +%
CreateProxy w proxy*,proxyconfiguration* +%
CreateProxyConfiguration w proxyconfiguration*,proxyrulegroup +%
CreateProxyRuleGroup w proxyrulegroup* +%
CreateProxyRules w proxyrulegroup*
CreateRuleGroup w statefulrulegroup,statelessrulegroup +%
CreateTLSInspectionConfiguration w tlsinspectionconfiguration* +%
CreateVpcEndpointAssociation w firewall*,vpcendpointassociation* +%
DeleteContainerAssociation w containerassociation*
DeleteFirewall w firewall*
DeleteFirewallPolicy w firewallpolicy*
DeleteNetworkFirewallTransitGatewayAttachment w firewall*
DeleteProxy w proxy*
DeleteProxyConfiguration w proxyconfiguration*
DeleteProxyRuleGroup w proxyrulegroup*
DeleteProxyRules w proxyrulegroup*
DeleteResourcePolicy w firewall,firewallpolicy,statefulrulegroup,statelessrulegroup
DeleteRuleGroup w statefulrulegroup*,statelessrulegroup*
DeleteTLSInspectionConfiguration w tlsinspectionconfiguration*
DeleteVpcEndpointAssociation w vpcendpointassociation*
DescribeContainerAssociation r containerassociation*
DescribeFirewall r firewall*
DescribeFirewallMetadata r firewall*
DescribeFirewallPolicy r firewallpolicy*,statefulrulegroup,statelessrulegroup,tlsinspectionconfiguration
DescribeFlowOperation r firewall*
DescribeLoggingConfiguration r firewall*
DescribeProxy r proxy*
DescribeProxyConfiguration r proxyconfiguration*
DescribeProxyRule r proxyrulegroup*
DescribeProxyRuleGroup r proxyrulegroup*
DescribeResourcePolicy r firewall,firewallpolicy,statefulrulegroup,statelessrulegroup
DescribeRuleGroup r statefulrulegroup,statelessrulegroup
DescribeRuleGroupMetadata r statefulrulegroup,statelessrulegroup
DescribeRuleGroupSummary r statefulrulegroup,statelessrulegroup
DescribeTLSInspectionConfiguration r tlsinspectionconfiguration*
DescribeVpcEndpointAssociation r vpcendpointassociation*
DetachRuleGroupsFromProxyConfiguration w proxyconfiguration*,proxyrulegroup*
DisassociateAvailabilityZones w firewall*
DisassociateSubnets w firewall*
GetAnalysisReportResults r firewall*
ListAnalysisReports l firewall*
ListContainerAssociations l
ListFirewallPolicies l firewallpolicy*
ListFirewalls l firewall*
ListFlowOperationResults r firewall*
ListFlowOperations l firewall*
ListProxies l proxy*
ListProxyConfigurations l proxyconfiguration*
ListProxyRuleGroups l proxyrulegroup*
ListRuleGroups l
ListTLSInspectionConfigurations l tlsinspectionconfiguration*
ListTagsForResource l containerassociation,firewall*,firewallpolicy*,statefulrulegroup,statelessrulegroup,tlsinspectionconfiguration,vpcendpointassociation
ListVpcEndpointAssociations l vpcendpointassociation*
PutResourcePolicy w firewall,firewallpolicy,statefulrulegroup,statelessrulegroup
RejectNetworkFirewallTransitGatewayAttachment w firewall*
StartAnalysisReport w firewall*
StartFlowCapture w firewall*
StartFlowFlush w firewall*
TagResource t containerassociation,firewall,firewallpolicy,proxy,proxyconfiguration,proxyrulegroup,statefulrulegroup,statelessrulegroup,tlsinspectionconfiguration,vpcendpointassociation +%
UntagResource t containerassociation,firewall,firewallpolicy,proxy,proxyconfiguration,proxyrulegroup,statefulrulegroup,statelessrulegroup,tlsinspectionconfiguration,vpcendpointassociation %
UpdateAvailabilityZoneChangeProtection w firewall*
UpdateContainerAssociation w containerassociation*
UpdateFirewallAnalysisSettings w firewall*
UpdateFirewallDeleteProtection w firewall*
UpdateFirewallDescription w firewall*
UpdateFirewallEncryptionConfiguration w firewall*
UpdateFirewallPolicy w firewallpolicy*,statefulrulegroup,statelessrulegroup,tlsinspectionconfiguration
UpdateFirewallPolicyChangeProtection w firewall*
UpdateLoggingConfiguration w firewall*
UpdateProxy w proxy*
UpdateProxyConfiguration w proxyconfiguration*
UpdateProxyRule w proxyrulegroup*
UpdateProxyRuleGroupPriorities w proxyconfiguration*
UpdateProxyRulePriorities w proxyrulegroup*
UpdateRuleGroup w statefulrulegroup,statelessrulegroup
UpdateSubnetChangeProtection w firewall*
UpdateTLSInspectionConfiguration w tlsinspectionconfiguration*`;
