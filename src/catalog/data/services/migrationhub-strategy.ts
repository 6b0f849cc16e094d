export const data: string = `AWS Migration Hub Strategy Recommendations







GetAntiPattern r
GetApplicationComponentDetails r
GetApplicationComponentStrategies r
GetAssessment r
GetImportFileTask r
GetLatestAssessmentId r
GetMessage r
GetPortfolioPreferences r
GetPortfolioSummary r
GetRecommendationReportDetails r
GetServerDetails r
GetServerStrategies r
ListAnalyzableServers l
ListAntiPatterns l
ListApplicationComponents l
ListCollectors l
ListImportFileTask l
ListJarArtifacts l
ListServers l
PutLogData w
PutMetricData w
PutPortfolioPreferences w
RegisterCollector w
SendMessage w
StartAssessment w
StartImportFileTask w
StartRecommendationReportGeneration w
StopAssessment w
UpdateApplicationComponentConfig w
UpdateCollectorConfiguration w
UpdateServerConfig w`;
