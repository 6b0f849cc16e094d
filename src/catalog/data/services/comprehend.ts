export const data: string = `Amazon Comprehend

DataLakeKmsKey=arn
FlywheelIterationId
ModelKmsKey=arn
OutputKmsKey=arn
VolumeKmsKey=arn
VpcSecurityGroupIds*
VpcSubnets*

ModelKmsKey;VolumeKmsKey;VpcSecurityGroupIds;VpcSubnets
OutputKmsKey;VolumeKmsKey;VpcSecurityGroupIds;VpcSubnets

document-classification-job document-classification-job/{JobId} #
document-classifier document-classifier/{DocumentClassifierName} #
document-classifier-endpoint document-classifier-endpoint/{DocumentClassifierEndpointName} #
dominant-language-detection-job dominant-language-detection-job/{JobId} #
entities-detection-job entities-detection-job/{JobId} #
entity-recognizer entity-recognizer/{EntityRecognizerName} #
entity-recognizer-endpoint entity-recognizer-endpoint/{EntityRecognizerEndpointName} #
events-detection-job events-detection-job/{JobId} #
flywheel flywheel/{FlywheelName} #
flywheel-dataset flywheel/{FlywheelName}/dataset/{DatasetName} #
key-phrases-detection-job key-phrases-detection-job/{JobId} #
pii-entities-detection-job pii-entities-detection-job/{JobId} #
sentiment-detection-job sentiment-detection-job/{JobId} #
targeted-sentiment-detection-job targeted-sentiment-detection-job/{JobId} #
topics-detection-job topics-detection-job/{JobId} #

BatchDetectDominantLanguage r
BatchDetectEntities r
BatchDetectKeyPhrases r
BatchDetectSentiment r
BatchDetectSyntax r
BatchDetectTargetedSentiment r
ClassifyDocument r document-classifier-endpoint*
ContainsPiiEntities r
CreateDataset w flywheel* +%
CreateDocumentClassifier w document-classifier* +%ModelKmsKey;OutputKmsKey;VolumeKmsKey;VpcSecurityGroupIds;VpcSubnets
CreateEndpoint w document-classifier*,document-classifier-endpoint*=+%,entity-recognizer*,entity-recognizer-endpoint*=+%,flywheel
CreateEntityRecognizer w entity-recognizer* +%&0
CreateFlywheel w document-classifier,entity-recognizer,flywheel*=+%DataLakeKmsKey;ModelKmsKey;VolumeKmsKey;VpcSecurityGroupIds;VpcSubnets
DeleteDocumentClassifier w document-classifier*
DeleteEndpoint w document-classifier-endpoint*,entity-recognizer-endpoint*
DeleteEntityRecognizer w entity-recognizer*
DeleteFlywheel w flywheel*
DeleteResourcePolicy w document-classifier*,entity-recognizer*
DescribeDataset r flywheel-dataset*
DescribeDocumentClassificationJob r document-classification-job*
DescribeDocumentClassifier r document-classifier*
DescribeDominantLanguageDetectionJob r dominant-language-detection-job*
DescribeEndpoint r document-classifier-endpoint*,entity-recognizer-endpoint*
DescribeEntitiesDetectionJob r entities-detection-job*
DescribeEntityRecognizer r entity-recognizer*
DescribeEventsDetectionJob r events-detection-job*
DescribeFlywheel r flywheel*
DescribeFlywheelIteration r flywheel* FlywheelIterationId
DescribeKeyPhrasesDetectionJob r key-phrases-detection-job*
DescribePiiEntitiesDetectionJob r pii-entities-detection-job*
DescribeResourcePolicy r document-classifier*,entity-recognizer*
DescribeSentimentDetectionJob r sentiment-detection-job*
DescribeTargetedSentimentDetectionJob r targeted-sentiment-detection-job*
DescribeTopicsDetectionJob r topics-detection-job*
DetectDominantLanguage r
DetectEntities r entity-recognizer-endpoint
DetectKeyPhrases r
DetectPiiEntities r
DetectSentiment r
DetectSyntax r
DetectTargetedSentiment r
DetectToxicContent r
ImportModel w document-classifier*,entity-recognizer* +%ModelKmsKey
ListDatasets r flywheel*
ListDocumentClassificationJobs r
ListDocumentClassifierSummaries r
ListDocumentClassifiers r
ListDominantLanguageDetectionJobs r
ListEndpoints r
ListEntitiesDetectionJobs r
ListEntityRecognizerSummaries r
ListEntityRecognizers r
ListEventsDetectionJobs r
ListFlywheelIterationHistory r flywheel*
ListFlywheels r
ListKeyPhrasesDetectionJobs r
ListPiiEntitiesDetectionJobs r
ListSentimentDetectionJobs r
ListTagsForResource r document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job
ListTargetedSentimentDetectionJobs r
ListTopicsDetectionJobs r
PutResourcePolicy w document-classifier*,entity-recognizer*
StartDocumentClassificationJob w document-classification-job*=+%&1,document-classifier,flywheel
StartDominantLanguageDetectionJob w dominant-language-detection-job* +%&1
StartEntitiesDetectionJob w entities-detection-job*=+%&1,entity-recognizer,flywheel
StartEventsDetectionJob w events-detection-job* +%OutputKmsKey
StartFlywheelIteration w flywheel*
StartKeyPhrasesDetectionJob w key-phrases-detection-job* +%&1
StartPiiEntitiesDetectionJob w pii-entities-detection-job* +%OutputKmsKey
StartSentimentDetectionJob w sentiment-detection-job* +%&1
StartTargetedSentimentDetectionJob w targeted-sentiment-detection-job* +%&1
StartTopicsDetectionJob w topics-detection-job* +%&1
StopDominantLanguageDetectionJob w dominant-language-detection-job*
StopEntitiesDetectionJob w entities-detection-job*
StopEventsDetectionJob w events-detection-job*
StopKeyPhrasesDetectionJob w key-phrases-detection-job*
StopPiiEntitiesDetectionJob w pii-entities-detection-job*
StopSentimentDetectionJob w sentiment-detection-job*
StopTargetedSentimentDetectionJob w targeted-sentiment-detection-job*
StopTrainingDocumentClassifier w document-classifier*
StopTrainingEntityRecognizer w entity-recognizer*
TagResource t document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job +%
UntagResource t document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job %
UpdateEndpoint w document-classifier-endpoint*,entity-recognizer-endpoint*,flywheel
UpdateFlywheel w document-classifier,entity-recognizer,flywheel*=&0`;
