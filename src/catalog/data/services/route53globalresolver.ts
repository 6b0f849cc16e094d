export const data: string = `AWS Route53 Global Resolver





access-source arn:{Partition}:route53globalresolver::{Account}:access-source/{Id} #
access-token arn:{Partition}:route53globalresolver::{Account}:access-token/{Id} #
dns-view arn:{Partition}:route53globalresolver::{Account}:dns-view/{Id} #
firewall-domain-list arn:{Partition}:route53globalresolver::{Account}:firewall-domain-list/{Id} #
global-resolver arn:{Partition}:route53globalresolver::{Account}:global-resolver/{Id} #

AllowVendedLogDeliveryForResource p global-resolver*=#
AssociateHostedZone w
BatchCreateFirewallRule w
BatchDeleteFirewallRule w
BatchUpdateFirewallRule w
CreateAccessSource w dns-view* +%
CreateAccessToken w access-token* +%
CreateDNSView w dns-view* +%
CreateFirewallDomainList w firewall-domain-list* +%
CreateFirewallRule w dns-view*,firewall-domain-list
CreateGlobalResolver w global-resolver* +%
DeleteAccessSource w access-source*
DeleteAccessToken w access-token*
DeleteDNSView w dns-view*
DeleteFirewallDomainList w firewall-domain-list*
DeleteFirewallRule w
DeleteGlobalResolver w global-resolver*
DisableDNSView w dns-view*
DisassociateHostedZone w
EnableDNSView w dns-view*
GetAccessSource r access-source*
GetAccessToken r access-token*
GetDNSView r dns-view*
GetFirewallDomainList r firewall-domain-list*
GetFirewallRule r
GetGlobalResolver r global-resolver*
GetHostedZoneAssociation r
GetManagedFirewallDomainList r
ImportFirewallDomains w firewall-domain-list*
ListAccessSources l
ListAccessTokens l
ListDNSViews l
ListFirewallDomainLists l
ListFirewallDomains r firewall-domain-list*
ListFirewallRules l dns-view*
ListGlobalResolvers l
ListHostedZoneAssociations l
ListManagedFirewallDomainLists l
ListTagsForResource w access-source,access-token,dns-view,firewall-domain-list,global-resolver
TagResource t access-source,access-token,dns-view,firewall-domain-list,global-resolver +%
UntagResource t access-source,access-token,dns-view,firewall-domain-list,global-resolver %
UpdateAccessSource w access-source*
UpdateAccessToken w access-token*
UpdateDNSView w dns-view*
UpdateFirewallDomains w firewall-domain-list*
UpdateFirewallRule w
UpdateGlobalResolver w global-resolver*
UpdateHostedZoneAssociation w`;
