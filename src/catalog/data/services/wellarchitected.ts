export const data: string = `AWS Well-Architected Tool

JiraProjectKey



agent-profile agent-profile/{ProfileName} #
agent-recommendation agent-recommendation/{ResourceId} #
lens lens/{ResourceId} #
profile profile/{ResourceId} #
review-template review-template/{ResourceId} #
workload workload/{ResourceId} #

AssociateLenses w workload* #
AssociateProfiles w workload* #
ConfigureIntegration w
CreateAgentContext w agent-profile* #
CreateAgentGoal w agent-profile* #
CreateAgentProfile w  +%
CreateLensShare w lens* #
CreateLensVersion w lens* #
CreateMilestone w workload* #
CreateProfile w  +%
CreateProfileShare w profile* #
CreateReviewTemplate w  +%
CreateTemplateShare w review-template* #
CreateWorkload w  +%JiraProjectKey
CreateWorkloadShare w workload* #
DeleteAgentContext w agent-profile* #
DeleteAgentGoal w agent-profile* #
DeleteAgentProfile w agent-profile* #
DeleteLens w lens* #
DeleteLensShare w lens* #
DeleteProfile w profile* #
DeleteProfileShare w profile* #
DeleteReviewTemplate w review-template* #
DeleteTemplateShare w review-template* #
DeleteWorkload w workload* #
DeleteWorkloadShare w workload* #
DisassociateLenses w workload* #
DisassociateProfiles w workload* #
ExportLens r lens* #
GetAgentContext r agent-profile* #
GetAgentGoal r agent-profile* #
GetAgentProfile r agent-profile* #
GetAgentRecommendation r agent-recommendation* #
GetAgentRecommendationGeneration r agent-profile* #
GetAnswer r workload* #
GetConsolidatedReport r
GetGlobalSettings r
GetLens r lens* #
GetLensReview r workload* #
GetLensReviewReport r workload* #
GetLensVersionDifference r lens* #
GetMilestone r workload* #
GetProfile r profile* #
GetProfileTemplate r
GetReviewTemplate r review-template* #
GetReviewTemplateAnswer r review-template* #
GetReviewTemplateLensReview r review-template* #
GetWorkload r workload* #
ImportLens w  +%
ListAgentContexts r agent-profile* #
ListAgentGoals r agent-profile* #
ListAgentProfiles r
ListAgentRecommendationGenerations r agent-profile* #
ListAgentRecommendationItems r agent-recommendation* #
ListAgentRecommendations r agent-profile* #
ListAnswers l workload* #
ListCheckDetails l workload* #
ListCheckSummaries l workload* #
ListLensReviewImprovements l workload* #
ListLensReviews l workload* #
ListLensShares l lens* #
ListLenses l
ListMilestones l workload* #
ListNotifications l
ListProfileNotifications l
ListProfileShares l profile* #
ListProfiles l
ListReviewTemplateAnswers l review-template* #
ListReviewTemplates l
ListShareInvitations l
ListTagsForResource r agent-profile,agent-recommendation,lens,profile,review-template,workload #
ListTemplateShares l review-template* #
ListWorkloadShares l workload* #
ListWorkloads l
PutAgentRecommendationFeedback w agent-recommendation* #
StartAgentRecommendationGeneration w agent-profile* #
TagResource t agent-profile,agent-recommendation,lens,profile,review-template,workload +%
UntagResource t agent-profile,agent-recommendation,lens,profile,review-template,workload %
UpdateAgentContext w agent-profile* #
UpdateAgentGoal w agent-profile* #
UpdateAgentProfile w agent-profile* #
UpdateAgentRecommendationStatus w agent-recommendation* #
UpdateAnswer w workload* #
UpdateGlobalSettings w  JiraProjectKey
UpdateIntegration w workload* #
UpdateLensReview w workload* #
UpdateProfile w profile* #
UpdateReviewTemplate w review-template* #
UpdateReviewTemplateAnswer w review-template* #
UpdateReviewTemplateLensReview w review-template* #
UpdateShareInvitation w
UpdateWorkload w workload* #JiraProjectKey
UpdateWorkloadShare w workload* #
UpgradeLensReview w workload* #
UpgradeProfileVersion w profile*,workload* #
UpgradeReviewTemplateLensReview w review-template* #`;
