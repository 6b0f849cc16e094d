export const data: string = `AWS WAF Regional





bytematchset bytematchset/{Id}
geomatchset geomatchset/{Id}
ipset ipset/{Id}
loadbalancer/app arn:{Partition}:elasticloadbalancing:{Region}:{Account}:loadbalancer/app/{LoadBalancerName}/{LoadBalancerId}
ratebasedrule ratebasedrule/{Id} #
regexmatchset regexmatch/{Id}
regexpatternset regexpatternset/{Id}
rule rule/{Id} #
rulegroup rulegroup/{Id} #
sizeconstraintset sizeconstraintset/{Id}
sqlinjectionmatchset sqlinjectionset/{Id}
webacl webacl/{Id} #
xssmatchset xssmatchset/{Id}

AssociateWebACL w loadbalancer/app*,webacl*
CreateByteMatchSet w bytematchset*
CreateGeoMatchSet w geomatchset*
CreateIPSet w ipset*
CreateRateBasedRule w ratebasedrule* +%
CreateRegexMatchSet w regexmatchset*
CreateRegexPatternSet w regexpatternset*
CreateRule w rule* +%
CreateRuleGroup w rulegroup* +%
CreateSizeConstraintSet w sizeconstraintset*
CreateSqlInjectionMatchSet w sqlinjectionmatchset*
CreateWebACL p webacl* +%
CreateWebACLMigrationStack w webacl*
CreateXssMatchSet w xssmatchset*
DeleteByteMatchSet w bytematchset*
DeleteGeoMatchSet w geomatchset*
DeleteIPSet w ipset*
DeleteLoggingConfiguration w webacl*
DeletePermissionPolicy p rulegroup*
DeleteRateBasedRule w ratebasedrule*
DeleteRegexMatchSet w regexmatchset*
DeleteRegexPatternSet w regexpatternset*
DeleteRule w rule*
DeleteRuleGroup w rulegroup*
DeleteSizeConstraintSet w sizeconstraintset*
DeleteSqlInjectionMatchSet w sqlinjectionmatchset*
DeleteWebACL p webacl*
DeleteXssMatchSet w xssmatchset*
DisassociateWebACL w loadbalancer/app*
GetByteMatchSet r bytematchset*
GetChangeToken r
GetChangeTokenStatus r
GetGeoMatchSet r geomatchset*
GetIPSet r ipset*
GetLoggingConfiguration r webacl*
GetPermissionPolicy r rulegroup*
GetRateBasedRule r ratebasedrule*
GetRateBasedRuleManagedKeys r ratebasedrule*
GetRegexMatchSet r regexmatchset*
GetRegexPatternSet r regexpatternset*
GetRule r rule*
GetRuleGroup r rulegroup*
GetSampledRequests r webacl
GetSizeConstraintSet r sizeconstraintset*
GetSqlInjectionMatchSet r sqlinjectionmatchset*
GetWebACL r webacl*
GetWebACLForResource r loadbalancer/app*
GetXssMatchSet r xssmatchset*
ListActivatedRulesInRuleGroup l
ListByteMatchSets l
ListGeoMatchSets l
ListIPSets l
ListLoggingConfigurations l
ListRateBasedRules l
ListRegexMatchSets l
ListRegexPatternSets l
ListResourcesForWebACL l webacl*
ListRuleGroups l
ListRules l
ListSizeConstraintSets l
ListSqlInjectionMatchSets l
ListSubscribedRuleGroups l
ListTagsForResource r ratebasedrule,rule,rulegroup,webacl
ListWebACLs l
ListXssMatchSets l
PutLoggingConfiguration w webacl*
PutPermissionPolicy p rulegroup*
TagResource t ratebasedrule,rule,rulegroup,webacl +%
UntagResource t ratebasedrule,rule,rulegroup,webacl %
UpdateByteMatchSet w bytematchset*
UpdateGeoMatchSet w geomatchset*
UpdateIPSet w ipset*
UpdateRateBasedRule w ratebasedrule*
UpdateRegexMatchSet w regexmatchset*
UpdateRegexPatternSet w regexpatternset*
UpdateRule w rule*
UpdateRuleGroup w rulegroup*
UpdateSizeConstraintSet w sizeconstraintset*
UpdateSqlInjectionMatchSet w sqlinjectionmatchset*
UpdateWebACL p webacl*
UpdateXssMatchSet w xssmatchset*`;
