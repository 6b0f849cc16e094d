export const data: string = `Amazon Lex V2

associatedIntents*
associatedSlotTypes*
channelType



bot bot/{BotId}|bot:{BotName} #
bot-alias bot-alias/{BotId}/{BotAliasId}|bot:{BotName}:{BotAlias} #
bot-version bot:{BotName}:{BotVersion} #
channel bot-channel:{BotName}:{BotAlias}:{ChannelName} #
intent-version intent:{IntentName}:{IntentVersion}
slottype-version slottype:{SlotName}:{SlotVersion}
test-set test-set/{TestSetId} #

BatchCreateCustomVocabularyItem w bot*
BatchDeleteCustomVocabularyItem w bot*
BatchUpdateCustomVocabularyItem w bot*
BuildBotLocale w bot*
CreateBot w bot*,bot-alias* +%
CreateBotAlias w bot-alias* +%
CreateBotChannel w bot*
CreateBotLocale w bot*
CreateBotReplica w bot*
CreateBotVersion w bot,bot-version*
CreateCustomVocabulary w bot*
CreateExport w bot,test-set
CreateIntent w bot*
CreateIntentVersion w intent-version*
CreateResourcePolicy w bot,bot-alias
CreateResourcePolicyStatement w bot,bot-alias
CreateSlot w bot*
CreateSlotType w bot*
CreateSlotTypeVersion w slottype-version*
CreateTestSet w
CreateTestSetDiscrepancyReport w test-set*
CreateUploadUrl w
DeleteBot w bot,bot-alias,bot-version*
DeleteBotAlias w bot-alias*
DeleteBotAnalyzerRecommendation w bot*
DeleteBotChannel w bot*
DeleteBotChannelAssociation w channel*
DeleteBotLocale w bot*
DeleteBotReplica w bot*
DeleteBotVersion w bot,bot-version*
DeleteCustomVocabulary w bot*
DeleteExport w bot,test-set
DeleteImport w bot,test-set
DeleteIntent w bot,intent-version*
DeleteIntentVersion w intent-version*
DeleteResourcePolicy w bot,bot-alias
DeleteResourcePolicyStatement w bot,bot-alias
DeleteSession w bot-alias,bot-version
DeleteSlot w bot*
DeleteSlotType w bot,slottype-version*
DeleteSlotTypeVersion w slottype-version*
DeleteTestSet w test-set*
DeleteUtterances w bot,bot-version*
DescribeBot r bot*
DescribeBotAlias r bot-alias*
DescribeBotAnalyzerRecommendation r bot*
DescribeBotChannel r bot*
DescribeBotLocale r bot*
DescribeBotRecommendation r bot*
DescribeBotReplica r bot*
DescribeBotResourceGeneration r bot*
DescribeBotVersion r bot*
DescribeCustomVocabulary r bot*
DescribeCustomVocabularyMetadata r bot*
DescribeExport r bot,test-set
DescribeImport r bot,test-set
DescribeIntent r bot*
DescribeResourcePolicy r bot,bot-alias
DescribeSlot r bot*
DescribeSlotType r bot*
DescribeTestExecution r test-set*
DescribeTestSet r test-set*
DescribeTestSetDiscrepancyReport r test-set*
DescribeTestSetGeneration r test-set
GenerateBotElement r bot*
GetBot r bot-alias,bot-version
GetBotAlias r bot-alias*
GetBotAliases l
GetBotChannelAssociation r channel*
GetBotChannelAssociations l channel*
GetBotVersions l bot-version*
GetBots l
GetBuiltinIntent r
GetBuiltinIntents r
GetBuiltinSlotTypes r
GetExport r bot-version*
GetImport r
GetIntent r intent-version*
GetIntentVersions l intent-version*
GetIntents l
GetMigration r
GetMigrations l
GetSession r bot-alias,bot-version
GetSlotType r slottype-version*
GetSlotTypeVersions l slottype-version*
GetSlotTypes l
GetTestExecutionArtifactsUrl r test-set*
GetUtterancesView l bot-version*
ListAggregatedUtterances l bot*
ListBotAliasReplicas l bot*
ListBotAliases l bot*
ListBotAnalyzerRecommendations l bot*
ListBotChannels l bot*
ListBotLocales l bot*
ListBotRecommendations l bot*
ListBotReplicas l bot*
ListBotResourceGenerations l bot*
ListBotVersionReplicas l bot*
ListBotVersions l bot*
ListBots l
ListBuiltInIntents l
ListBuiltInSlotTypes l
ListCustomVocabularyItems l bot*
ListExports l
ListImports l
ListIntentMetrics l bot*
ListIntentPaths l bot*
ListIntentStageMetrics l bot*
ListIntents l bot*
ListRecommendedIntents l bot*
ListSessionAnalyticsData l bot*
ListSessionMetrics l bot*
ListSlotTypes l bot*
ListSlots l bot*
ListTagsForResource r bot,bot-alias,channel
ListTestExecutionResultItems r test-set*
ListTestExecutions l
ListTestSetRecords r test-set*
ListTestSets l
PostContent w bot-alias,bot-version
PostText w bot-alias,bot-version
PutBot w bot-version* +%
PutBotAlias w bot-alias* +%
PutIntent w intent-version*
PutSession w bot-alias,bot-version
PutSlotType w slottype-version*
RecognizeText w bot-alias*
RecognizeUtterance w bot-alias*
SearchAssociatedTranscripts l bot*
StartBotAnalyzer w bot*
StartBotRecommendation w bot*
StartBotResourceGeneration w bot*
StartConversation w bot-alias*
StartImport w bot,bot-alias +%
StartMigration w bot-version*
StartTestExecution w test-set*
StartTestSetGeneration w test-set
StopBotAnalyzer w bot*
StopBotRecommendation w bot*
TagResource t bot,bot-alias,channel +%
UntagResource t bot,bot-alias,channel +%
UpdateBot w bot*
UpdateBotAlias w bot-alias*
UpdateBotLocale w bot*
UpdateBotRecommendation w bot*
UpdateCustomVocabulary w bot*
UpdateExport w bot*
UpdateIntent w bot*
UpdateResourcePolicy w bot,bot-alias
UpdateSlot w bot*
UpdateSlotType w bot*
UpdateTestSet w test-set*`;
