export const data: string = `AWS IAM Access Analyzer





analyzer analyzer/{AnalyzerName} #
archiverule analyzer/{AnalyzerName}/archive-rule/{RuleName}

ApplyArchiveRule w analyzer*
CancelPolicyGeneration w
CheckAccessNotGranted r
CheckNoNewAccess r
CheckNoPublicAccess r
CreateAccessPreview w analyzer*
CreateAnalyzer w analyzer* +%
CreateArchiveRule w archiverule*
CreateServiceLinkedAnalyzer w analyzer* +%
DeleteAnalyzer w analyzer* +%
DeleteArchiveRule w archiverule*
DeleteServiceLinkedAnalyzer w analyzer* +%
GenerateFindingRecommendation w analyzer*
GetAccessPreview r analyzer*
GetAnalyzedResource r analyzer*
GetAnalyzer r analyzer* +%
GetArchiveRule r archiverule*
GetFinding r analyzer*
GetFindingRecommendation r analyzer*
GetFindingsStatistics r analyzer*
GetGeneratedPolicy r
ListAccessPreviewFindings r analyzer*
ListAccessPreviews l analyzer*
ListAnalyzedResources r analyzer*
ListAnalyzers l
ListArchiveRules l analyzer*
ListFindings r analyzer*
ListPolicyGenerations r
ListTagsForResource r analyzer
StartPolicyGeneration w
StartResourceScan w analyzer*
TagResource t analyzer +%
UntagResource t analyzer %
UpdateAnalyzer w analyzer*
UpdateArchiveRule w archiverule*
UpdateFindings w analyzer*
ValidatePolicy r`;
