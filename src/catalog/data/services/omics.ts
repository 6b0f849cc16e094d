export const data: string = `AWS HealthOmics





annotationstore annotationStore/{AnnotationStoreName} #
annotationstoreversion annotationStore/{AnnotationStoreName}/version/{AnnotationStoreVersionName} #
configuration configuration/{Name} #
readset sequenceStore/{SequenceStoreId}/readSet/{ReadSetId} #
reference referenceStore/{ReferenceStoreId}/reference/{ReferenceId} #
referencestore referenceStore/{ReferenceStoreId} #
run run/{Id} #
runbatch runBatch/{BatchId} #
runcache runCache/{Id} #
rungroup runGroup/{Id} #
sequencestore sequenceStore/{SequenceStoreId} #
taskresource task/{Id}
variantstore variantStore/{VariantStoreName} #
workflow workflow/{Id} #
workflowversion workflow/{Id}/version/{VersionName} #

AbortMultipartReadSetUpload w sequencestore*
AcceptShare w
BatchDeleteReadSet w sequencestore*
CancelAnnotationImportJob w
CancelRun w run*
CancelRunBatch w runbatch*
CancelVariantImportJob w
CompleteMultipartReadSetUpload w sequencestore*
CreateAnnotationStore w  +%
CreateAnnotationStoreVersion w annotationstore* +%
CreateConfiguration w  +%
CreateMultipartReadSetUpload w sequencestore* +%
CreateReferenceStore w  +%
CreateRunCache w  +%
CreateRunGroup w  +%
CreateSequenceStore w  +%
CreateShare w
CreateVariantStore w  +%
CreateWorkflow w  +%
CreateWorkflowVersion w workflow* +%
DeleteAnnotationStore w annotationstore*
DeleteAnnotationStoreVersions w annotationstore*,annotationstoreversion*
DeleteBatch w runbatch*
DeleteConfiguration w configuration*
DeleteReference w reference*,referencestore*
DeleteReferenceStore w referencestore*
DeleteRun w run*
DeleteRunBatch w run*,runbatch*
DeleteRunCache w runcache*
DeleteRunGroup w rungroup*
DeleteS3AccessPolicy w sequencestore*
DeleteSequenceStore w sequencestore*
DeleteShare w
DeleteVariantStore w variantstore*
DeleteWorkflow w workflow*
DeleteWorkflowVersion w workflowversion*,workflow*
GetAnnotationImportJob r
GetAnnotationStore r annotationstore*
GetAnnotationStoreVersion r annotationstoreversion*
GetBatch r runbatch*
GetConfiguration r configuration*
GetReadSet r readset*,sequencestore*
GetReadSetActivationJob r sequencestore*
GetReadSetExportJob r sequencestore*
GetReadSetImportJob r sequencestore*
GetReadSetMetadata r readset*,sequencestore*
GetReference r reference*,referencestore*
GetReferenceImportJob r referencestore*
GetReferenceMetadata r reference*,referencestore*
GetReferenceStore r referencestore*
GetRun r run*
GetRunCache r runcache*
GetRunGroup r rungroup*
GetRunTask r taskresource*,run*
GetS3AccessPolicy r sequencestore*
GetSequenceStore r sequencestore*
GetShare r
GetVariantImportJob r
GetVariantStore r variantstore*
GetWorkflow r workflow*
GetWorkflowVersion r workflowversion*,workflow*
ListAnnotationImportJobs l
ListAnnotationStoreVersions l annotationstore*
ListAnnotationStores l
ListBatch l
ListConfigurations l
ListMultipartReadSetUploads l sequencestore*
ListReadSetActivationJobs l sequencestore*
ListReadSetExportJobs l sequencestore*
ListReadSetImportJobs l sequencestore*
ListReadSetUploadParts l sequencestore*
ListReadSets l sequencestore*
ListReferenceImportJobs l referencestore*
ListReferenceStores l
ListReferences l referencestore*
ListRunCaches l
ListRunGroups l
ListRunTasks l run*
ListRuns l
ListRunsInBatch l runbatch*
ListSequenceStores l
ListShares l
ListTagsForResource l
ListVariantImportJobs l
ListVariantStores l
ListWorkflowVersions l workflow*
ListWorkflows l
PutS3AccessPolicy w sequencestore*
StartAnnotationImportJob w annotationstore*,annotationstoreversion*
StartReadSetActivationJob w sequencestore*
StartReadSetExportJob w sequencestore*
StartReadSetImportJob w sequencestore* +%
StartReferenceImportJob w referencestore* +%
StartRun w configuration,run*,runbatch,runcache,rungroup,workflow +%
StartRunBatch w run*,runbatch*,runcache,rungroup,workflow +%
StartVariantImportJob w variantstore*
TagResource t annotationstore,annotationstoreversion,variantstore,workflowversion,configuration,readset,reference,referencestore,run,runbatch,runcache,rungroup,sequencestore,workflow +%
UntagResource t annotationstore,annotationstoreversion,variantstore,workflowversion,configuration,readset,reference,referencestore,run,runbatch,runcache,rungroup,sequencestore,workflow %
UpdateAnnotationStore w annotationstore*
UpdateAnnotationStoreVersion w annotationstoreversion*
UpdateRunCache w runcache*
UpdateRunGroup w rungroup*
UpdateSequenceStore w sequencestore*
UpdateVariantStore w variantstore*
UpdateWorkflow w workflow*
UpdateWorkflowVersion w workflowversion*,workflow*
UploadReadSetPart w sequencestore*`;
