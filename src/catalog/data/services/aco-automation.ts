export const data: string = `AWS Compute Optimizer Automation





automationrule arn:{Partition}:compute-optimizer::{Account}:automation-rule/{RuleId} #

AssociateAccounts w
CreateAutomationRule w  +%
DeleteAutomationRule w automationrule*=#
DisassociateAccounts w
GetAutomationEvent r
GetAutomationRule r automationrule*=#
GetEnrollmentConfiguration r
ListAccounts l
ListAutomationEventSteps l
ListAutomationEventSummaries l
ListAutomationEvents l
ListAutomationRulePreview l
ListAutomationRulePreviewSummaries l
ListAutomationRules l
ListRecommendedActionSummaries l
ListRecommendedActions l
ListTagsForResource l automationrule*=#
RollbackAutomationEvent w
StartAutomationEvent w
TagResource t automationrule*=# +%
UntagResource t automationrule*=# %
UpdateAutomationRule w automationrule*=#
UpdateEnrollmentConfiguration w`;
