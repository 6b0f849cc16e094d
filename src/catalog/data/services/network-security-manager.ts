export const data: string = `AWS Network Security Manager





deployment deployment:{DeploymentId} #
deployment-snapshot deployment:{DeploymentId}:{VersionNumber} #
policy policy:{PolicyId} #
policy-snapshot policy:{PolicyId}:{VersionNumber} #
rule rule:{RuleId} #
rule-snapshot rule:{RuleId}:{VersionNumber} #
scope scope:{ScopeId} #
scope-snapshot scope:{ScopeId}:{VersionNumber} #
template template:{TemplateId} #
template-snapshot template:{TemplateId}:{VersionNumber} #

CreateDeployment w policy*,policy-snapshot*,scope*,scope-snapshot* +%
CreateDeploymentSnapshot w deployment* +%
CreatePolicy w rule,rule-snapshot,template,template-snapshot +%
CreatePolicySnapshot w policy* +%
CreateRule w  +%
CreateRuleSnapshot w rule* +%
CreateScope w  +%
CreateScopeSnapshot w scope* +%
CreateTemplate w rule*,rule-snapshot* +%
CreateTemplateSnapshot w template* +%
DeleteAdminAccount w
DeleteDeployment w deployment*,deployment-snapshot*
DeletePolicy w policy*,policy-snapshot*
DeleteRule w rule*,rule-snapshot*
DeleteScope w scope*,scope-snapshot*
DeleteTemplate w template*,template-snapshot*
GenerateRuleConfiguration w
GetAdminAccount r
GetDeployment r deployment*,deployment-snapshot*
GetPolicy r policy*,policy-snapshot*
GetRule r rule*,rule-snapshot*
GetScope r scope*,scope-snapshot*
GetTemplate r template*,template-snapshot*
ListAdminAccounts l
ListAggregateResourceSynchronizationStatuses r
ListDeploymentSnapshots r deployment*
ListDeployments l
ListPolicies l
ListPolicySnapshots r policy*
ListResourceAssociations r deployment*,deployment-snapshot*,policy*,policy-snapshot*,rule*,rule-snapshot*,scope*,scope-snapshot*,template*,template-snapshot* #
ListResourceSynchronizationStatuses r deployment*,deployment-snapshot* #
ListRuleSnapshots r rule*
ListRules l
ListScopeSnapshots r scope*
ListScopes l
ListTagsForResource r deployment,deployment-snapshot,policy,policy-snapshot,rule,rule-snapshot,scope,scope-snapshot,template,template-snapshot #
ListTemplateSnapshots r template*
ListTemplates l
PutAdminAccount w
TagResource t deployment,deployment-snapshot,policy,policy-snapshot,rule,rule-snapshot,scope,scope-snapshot,template,template-snapshot #+%
UntagResource t deployment,deployment-snapshot,policy,policy-snapshot,rule,rule-snapshot,scope,scope-snapshot,template,template-snapshot #%
UpdateDeployment w deployment*,policy,policy-snapshot,scope,scope-snapshot
UpdatePolicy w policy*,rule,rule-snapshot,template,template-snapshot
UpdateRule w rule*
UpdateScope w scope*
UpdateTemplate w rule,rule-snapshot,template*`;
