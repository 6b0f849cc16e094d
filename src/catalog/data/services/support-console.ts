export const data: string = `AWS Support Console







CheckSubscription r
CreateCaseDraft w
CreateContact w
DeleteCaseDraft w
DescribeDynamicHelp r
GetAccountGovCloudEnabled r
GetAccountState r
GetBanner r
GetCaseDraft r
GetIssueClassificationPredictions r
GetIssueTextSummary r
GetQuestionnaire r
SaveFeedback w`;
