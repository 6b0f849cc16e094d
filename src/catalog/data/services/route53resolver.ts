export const data: string = `Amazon Route 53 Resolver





autodefined-rule autodefined-rule/{ResourceId} #
firewall-config firewall-config/{ResourceId} #
firewall-domain-list firewall-domain-list/{ResourceId} #
firewall-rule-group firewall-rule-group/{ResourceId} #
firewall-rule-group-association firewall-rule-group-association/{ResourceId} #
outpost-resolver outpost-resolver/{ResourceId} #
resolver-config resolver-config/{ResourceId}
resolver-dnssec-config resolver-dnssec-config/{ResourceId} #
resolver-endpoint resolver-endpoint/{ResourceId} #
resolver-query-log-config resolver-query-log-config/{ResourceId} #
resolver-rule resolver-rule/{ResourceId} #

AssociateFirewallRuleGroup w firewall-rule-group-association* +%
AssociateResolverEndpointIpAddress w resolver-endpoint*
AssociateResolverQueryLogConfig w resolver-query-log-config*
AssociateResolverRule w resolver-rule*
CreateFirewallDomainList w firewall-domain-list* +%
CreateFirewallRule w firewall-domain-list*,firewall-rule-group*
CreateFirewallRuleGroup w firewall-rule-group* +%
CreateOutpostResolver w outpost-resolver* +%
CreateResolverEndpoint w resolver-endpoint* +%
CreateResolverQueryLogConfig w resolver-query-log-config* +%
CreateResolverRule w resolver-rule* +%
DeleteFirewallDomainList w firewall-domain-list*
DeleteFirewallRule w firewall-domain-list*,firewall-rule-group*
DeleteFirewallRuleGroup w firewall-rule-group*
DeleteOutpostResolver w outpost-resolver*
DeleteResolverEndpoint w resolver-endpoint*
DeleteResolverQueryLogConfig w resolver-query-log-config*
DeleteResolverRule w resolver-rule*
DisassociateFirewallRuleGroup w firewall-rule-group-association*
DisassociateResolverEndpointIpAddress w resolver-endpoint*
DisassociateResolverQueryLogConfig w resolver-query-log-config*
DisassociateResolverRule w resolver-rule*
GetFirewallConfig r firewall-config*
GetFirewallDomainList r firewall-domain-list*
GetFirewallRuleGroup r firewall-rule-group*
GetFirewallRuleGroupAssociation r firewall-rule-group-association*
GetFirewallRuleGroupPolicy r firewall-rule-group*
GetOutpostResolver r outpost-resolver*
GetResolverConfig r resolver-config*
GetResolverDnssecConfig r resolver-dnssec-config*
GetResolverEndpoint r resolver-endpoint*
GetResolverQueryLogConfig r resolver-query-log-config*
GetResolverQueryLogConfigAssociation r
GetResolverQueryLogConfigPolicy r resolver-query-log-config*
GetResolverRule r autodefined-rule,resolver-rule
GetResolverRuleAssociation r autodefined-rule,resolver-rule
GetResolverRulePolicy r resolver-rule*
ImportFirewallDomains w firewall-domain-list*
ListFirewallConfigs l
ListFirewallDomainLists l
ListFirewallDomains l firewall-domain-list*
ListFirewallRuleGroupAssociations l
ListFirewallRuleGroups l
ListFirewallRuleTypes l
ListFirewallRules l firewall-rule-group*
ListOutpostResolvers l
ListResolverConfigs l resolver-config*
ListResolverDnssecConfigs l resolver-dnssec-config*
ListResolverEndpointIpAddresses l resolver-endpoint*
ListResolverEndpoints l
ListResolverQueryLogConfigAssociations l
ListResolverQueryLogConfigs l
ListResolverRuleAssociations l
ListResolverRules l
ListTagsForResource r firewall-domain-list,firewall-rule-group,firewall-rule-group-association,outpost-resolver,resolver-endpoint,resolver-query-log-config,resolver-rule
PutFirewallRuleGroupPolicy p firewall-rule-group*
PutResolverQueryLogConfigPolicy p resolver-query-log-config*
PutResolverRulePolicy p resolver-rule*
TagResource t firewall-config,firewall-domain-list,firewall-rule-group,firewall-rule-group-association,outpost-resolver,resolver-dnssec-config,resolver-endpoint,resolver-query-log-config,resolver-rule +%
UntagResource t firewall-config,firewall-domain-list,firewall-rule-group,firewall-rule-group-association,outpost-resolver,resolver-dnssec-config,resolver-endpoint,resolver-query-log-config,resolver-rule %
UpdateFirewallConfig w firewall-config*
UpdateFirewallDomains w firewall-domain-list*
UpdateFirewallRule w firewall-domain-list*,firewall-rule-group*
UpdateFirewallRuleGroupAssociation w firewall-rule-group-association*
UpdateOutpostResolver w outpost-resolver*
UpdateResolverConfig w resolver-config*
UpdateResolverDnssecConfig w resolver-dnssec-config*
UpdateResolverEndpoint w resolver-endpoint*
UpdateResolverRule w resolver-rule*`;
