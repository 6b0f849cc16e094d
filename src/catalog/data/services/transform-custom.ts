export const data: string = `AWS Transform custom





analysis analysis/{AnalysisId} #
campaign campaign/{Name} #
finding finding/{FindingId} #
knowledge-item package/{TransformationPackageName}/knowledge-item/{Id} #
package package/{Name} #
remediation remediation/{RemediationId} #
repository repository/{RepositoryId} #
source source/{Name} #

BatchCreateFindings w  #+%
BatchUpdateFindings w
CompleteTransformationPackageUpload w package*=#
ConverseStream w
CreateAnalysis w analysis*=#+%
CreateCampaign w campaign*=#+%
CreateRemediation w remediation*=#+%
CreateRepository w repository*=#+%
CreateSource w source*=#+%
CreateTransformationPackageUrl w package*=#+%
DeleteAnalysis w analysis*=#
DeleteCampaign w campaign*=#
DeleteFinding w finding*=#
DeleteKnowledgeItem w knowledge-item*=#
DeleteRemediation w remediation*=#
DeleteRepository w repository*=#
DeleteSource w source*=#
DeleteTransformationPackage w package*=#
ExecuteTransformation w package*=#
GetAnalysis r analysis*=#
GetAnalysisArtifactDownloadUrl r analysis*=#
GetCampaign r campaign*=#
GetFinding r finding*=#
GetFindingGroups r
GetKnowledgeItem r knowledge-item*=#
GetRemediation r remediation*=#
GetRepository r repository*=#
GetSource r source*=#
GetTransformationPackageUrl r package*=#
ListAnalyses l
ListAnalysisArtifacts r analysis*=#
ListCampaignRepositories r campaign*=#
ListCampaigns l
ListFindings l
ListKnowledgeItems l
ListRemediations l
ListRepositories l
ListSources l
ListTagsForResource r
ListTransformationPackageMetadata l
ListTransformationPackageShares r package*=#
SendTelemetryEvent w
ShareTransformationPackage w package*=#
TagResource t analysis=#+%,campaign=#+%,finding=#+%,knowledge-item=#+%,package=#+%,remediation=#+%,repository=#+%,source=#+%
UnshareTransformationPackage w package*=#
UntagResource t analysis=#%,campaign=#%,finding=#%,knowledge-item=#%,package=#%,remediation=#%,repository=#%,source=#%
UpdateAnalysis w analysis*=#
UpdateCampaign w campaign*=#
UpdateCampaignRepositoryStatus w campaign*=#
UpdateKnowledgeItemConfiguration w package*=#
UpdateKnowledgeItemStatus w knowledge-item*=#
UpdateRemediation w remediation*=#
UpdateRepository w repository*=#
UpdateSource w source*=#`;
