export const data: string = `AWS WAF V2

LogDestinationResource=arn
LogScope



agentcore-gateway arn:{Partition}:bedrock-agentcore:{Region}:{Account}:gateway/{GatewayId}
amplify-app arn:{Partition}:amplify:{Region}:{Account}:apps/{AppId}
apigateway arn:{Partition}:apigateway:{Region}::/restapis/{ApiId}/stages/{StageName}
apprunner arn:{Partition}:apprunner:{Region}:{Account}:service/{ServiceName}/{ServiceId}
appsync arn:{Partition}:appsync:{Region}:{Account}:apis/{GraphQLAPIId}
ipset {Scope}/ipset/{Name}/{Id} #
loadbalancer/app arn:{Partition}:elasticloadbalancing:{Region}:{Account}:loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
managedruleset {Scope}/managedruleset/{Name}/{Id}
regexpatternset {Scope}/regexpatternset/{Name}/{Id} #
rulegroup {Scope}/rulegroup/{Name}/{Id} #
userpool arn:{Partition}:cognito-idp:{Region}:{Account}:userpool/{UserPoolId}
verified-access-instance arn:{Partition}:ec2:{Region}:{Account}:verified-access-instance/{VerifiedAccessInstanceId}
webacl {Scope}/webacl/{Name}/{Id} #

AssociateWebACL w agentcore-gateway,amplify-app,apigateway,apprunner,appsync,loadbalancer/app,userpool,verified-access-instance,webacl*
CheckCapacity r
CreateAPIKey w
CreateIPSet w ipset* +%
CreateRegexPatternSet w regexpatternset* +%
CreateRuleGroup w ipset,regexpatternset,rulegroup* +%
CreateWebACL w ipset,managedruleset,regexpatternset,rulegroup,webacl* +%
DeleteAPIKey w
DeleteFirewallManagerRuleGroups w webacl*
DeleteIPSet w ipset*
DeleteLoggingConfiguration w webacl* LogScope
DeletePermissionPolicy p rulegroup*
DeleteRegexPatternSet w regexpatternset*
DeleteRuleGroup w rulegroup*
DeleteWebACL w webacl*
DescribeAllManagedProducts r
DescribeManagedProductsByVendor r
DescribeManagedRuleGroup r
DisassociateFirewallManager w webacl*
DisassociateWebACL w agentcore-gateway,amplify-app,apigateway,apprunner,appsync,loadbalancer/app,userpool,verified-access-instance
GenerateMobileSdkReleaseUrl r
GetDecryptedAPIKey r
GetIPSet r ipset* #
GetLoggingConfiguration r webacl* #LogScope
GetManagedRuleSet r managedruleset*
GetMobileSdkRelease r
GetPermissionPolicy r rulegroup*
GetRateBasedStatementManagedKeys r webacl* #
GetRegexPatternSet r regexpatternset* #
GetRevenueStatistics r
GetRevenueStatisticsSummary r
GetRevenueStatisticsTimeSeries r
GetRuleGroup r rulegroup* #
GetSampledRequests r webacl*
GetTopPathStatisticsByTraffic r webacl*
GetWebACL r webacl* #
GetWebACLForResource r agentcore-gateway,amplify-app,apigateway,apprunner,appsync,loadbalancer/app,userpool,verified-access-instance,webacl*
ListAPIKeys l
ListAvailableManagedRuleGroupVersions l
ListAvailableManagedRuleGroups l
ListIPSets l
ListLoggingConfigurations l  LogScope
ListManagedRuleSets l
ListMobileSdkReleases l
ListRegexPatternSets l
ListResourcesForWebACL l agentcore-gateway,amplify-app,apprunner,userpool,verified-access-instance,webacl*
ListRuleGroups l
ListSettlementRecords l
ListTagsForResource r ipset,regexpatternset,rulegroup,webacl #
ListWebACLs l
PutFirewallManagerRuleGroups w webacl*
PutLoggingConfiguration w webacl* LogDestinationResource;LogScope
PutManagedRuleSetVersions w managedruleset*,rulegroup*
PutPermissionPolicy p rulegroup*
TagResource t ipset,regexpatternset,rulegroup,webacl #+%
UntagResource t ipset,regexpatternset,rulegroup,webacl %
UpdateIPSet w ipset* #
UpdateManagedRuleSetVersionExpiryDate w managedruleset*
UpdateRegexPatternSet w regexpatternset* #
UpdateRuleGroup w ipset,regexpatternset,rulegroup* #
UpdateWebACL w ipset,managedruleset,regexpatternset,rulegroup,webacl* #
ValidateNetworkSecurityManagerRuleConfiguration r
ValidateNetworkSecurityManagerWebACLConfiguration r`;
