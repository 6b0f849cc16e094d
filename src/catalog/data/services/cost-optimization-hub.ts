export const data: string = `AWS Cost Optimization Hub







GetPreferences r
GetRecommendation r
ListEfficiencyMetrics l
ListEnrollmentStatuses l
ListRecommendationSummaries l
ListRecommendations l
UpdateEnrollmentStatus w
UpdatePreferences w`;
