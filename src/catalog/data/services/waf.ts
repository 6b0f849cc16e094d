export const data: string = `AWS WAF





bytematchset arn:{Partition}:waf::{Account}:bytematchset/{Id}
geomatchset arn:{Partition}:waf::{Account}:geomatchset/{Id}
ipset arn:{Partition}:waf::{Account}:ipset/{Id}
ratebasedrule arn:{Partition}:waf::{Account}:ratebasedrule/{Id} #
regexmatchset arn:{Partition}:waf::{Account}:regexmatch/{Id}
regexpatternset arn:{Partition}:waf::{Account}:regexpatternset/{Id}
rule arn:{Partition}:waf::{Account}:rule/{Id} #
rulegroup arn:{Partition}:waf::{Account}:rulegroup/{Id} #
sizeconstraintset arn:{Partition}:waf::{Account}:sizeconstraintset/{Id}
sqlinjectionmatchset arn:{Partition}:waf::{Account}:sqlinjectionset/{Id}
webacl arn:{Partition}:waf::{Account}:webacl/{Id} #
xssmatchset arn:{Partition}:waf::{Account}:xssmatchset/{Id}

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
GetXssMatchSet r xssmatchset*
ListActivatedRulesInRuleGroup l
ListByteMatchSets l
ListGeoMatchSets l
ListIPSets l
ListLoggingConfigurations l
ListRateBasedRules l
ListRegexMatchSets l
ListRegexPatternSets l
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
