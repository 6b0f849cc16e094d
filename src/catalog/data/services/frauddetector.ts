export const data: string = `Amazon Fraud Detector





batch-import batch-import/{ResourcePath} #
batch-prediction batch-prediction/{ResourcePath} #
detector detector/{ResourcePath} #
detector-version detector-version/{ResourcePath} #
entity-type entity-type/{ResourcePath} #
event-type event-type/{ResourcePath} #
external-model external-model/{ResourcePath} #
label label/{ResourcePath} #
list list/{ResourcePath} #
model model/{ResourcePath} #
model-version model-version/{ResourcePath} #
outcome outcome/{ResourcePath} #
rule rule/{ResourcePath} #
variable variable/{ResourcePath} #

BatchCreateVariable w  +%
BatchGetVariable l variable*
CancelBatchImportJob w batch-import*
CancelBatchPredictionJob w batch-prediction*
CreateBatchImportJob w batch-import*,event-type* +%
CreateBatchPredictionJob w batch-prediction*,detector*,detector-version*,event-type* +%
CreateDetectorVersion w detector*,external-model,model-version +%
CreateList w  +%
CreateModel w event-type*,model* +%
CreateModelVersion w model* +%
CreateRule w detector* +%
CreateVariable w  +%
DeleteBatchImportJob w batch-import*
DeleteBatchPredictionJob w batch-prediction*
DeleteDetector w detector*
DeleteDetectorVersion w detector-version*
DeleteEntityType w entity-type*
DeleteEvent w event-type*
DeleteEventType w event-type*
DeleteEventsByEventType w event-type*
DeleteExternalModel w external-model*
DeleteLabel w label*
DeleteList w list* #
DeleteModel w model*
DeleteModelVersion w model-version*
DeleteOutcome w outcome*
DeleteRule w rule*
DeleteVariable w variable*
DescribeDetector r detector*
DescribeModelVersions r model-version
GetBatchImportJobValidationReport r batch-import*
GetBatchImportJobs l batch-import
GetBatchPredictionJobs l batch-prediction
GetDeleteEventsByEventTypeStatus r event-type*
GetDetectorVersion r detector-version*
GetDetectors l detector
GetEntityTypes l entity-type
GetEvent r event-type*
GetEventPrediction r detector*,detector-version*,event-type*
GetEventPredictionMetadata r detector*,detector-version*,event-type*
GetEventTypes l event-type
GetExternalModels l external-model
GetKMSEncryptionKey r
GetLabels l label
GetListElements r list* #
GetListsMetadata l list #
GetModelVersion r model-version*
GetModels l model
GetOutcomes l outcome
GetRules l rule
GetVariables l variable
ListEventPredictions l detector,detector-version,event-type
ListTagsForResource r batch-import,batch-prediction,detector,detector-version,entity-type,event-type,external-model,label,list,model,model-version,outcome,rule,variable
PutDetector w detector*,event-type* +%
PutEntityType w entity-type* +%
PutEventType w event-type* +%
PutExternalModel w event-type*,external-model* +%
PutKMSEncryptionKey w
PutLabel w label* +%
PutOutcome w outcome* +%
SendEvent w event-type* +%
TagResource t batch-import,batch-prediction,detector,detector-version,entity-type,event-type,external-model,label,list,model,model-version,outcome,rule,variable +%
UntagResource t batch-import,batch-prediction,detector,detector-version,entity-type,event-type,external-model,label,list,model,model-version,outcome,rule,variable %
UpdateDetectorVersion w detector*,external-model,model-version
UpdateDetectorVersionMetadata w detector-version*
UpdateDetectorVersionStatus w detector-version*
UpdateEventLabel w event-type* +%
UpdateList w list* #
UpdateModel w model*
UpdateModelVersion w model* +%
UpdateModelVersionStatus w model-version*
UpdateRuleMetadata w rule*
UpdateRuleVersion w rule* +%
UpdateVariable w variable*`;
