export const data: string = `AWS HealthLake





datastore datastore/fhir/{DatastoreId} #
datatransformationprofile dataTransformationProfile/{ProfileId} #

CancelFHIRExportJobWithDelete w datastore*
ConfirmAttributionList w datastore*
CreateDataTransformationProfile w  #+%
CreateFHIRDatastore w  #+%
CreateResource w datastore*
DeleteDataTransformationProfile w datatransformationprofile*
DeleteFHIRDatastore w datastore*
DeleteResource w datastore*
DescribeDataTransformationJob r
DescribeFHIRBulkDeleteJob r datastore*
DescribeFHIRBulkMemberMatchJob r datastore*
DescribeFHIRBulkPatchJob r datastore*
DescribeFHIRDatastore r datastore*
DescribeFHIRExportJob r datastore*
DescribeFHIRExportJobWithGet r datastore*
DescribeFHIRImportJob r datastore*
ExpandValueSetWithGet r datastore*
ExpandValueSetWithPost r datastore*
GenerateDocumentWithGet w datastore*
GenerateDocumentWithPost w datastore*
GetCapabilities r datastore*
GetDataTransformationProfile r datatransformationprofile*
GetExportedFile r datastore*
GetHistoryByResourceId r datastore*
InquirePreAuthClaim r datastore*
ListDataTransformationJobs l
ListDataTransformationProfileVersions l datatransformationprofile*
ListDataTransformationProfiles l
ListFHIRDatastores l
ListFHIRExportJobs l datastore*
ListFHIRImportJobs l datastore*
ListTagsForResource l datatransformationprofile,datastore
LookupCodeSystemWithGet r datastore*
LookupCodeSystemWithPost r datastore*
MemberAdd w datastore*
MemberMatch w datastore*
MemberRemove w datastore*
PatchResource w datastore*
ProcessBundle w datastore*
PublishDataTransformationProfile w datatransformationprofile*
QuestionnairePackage r datastore*
ReadResource r datastore*
RestoreFHIRDatastore w datastore* #+%
RetrieveAttributionStatus w datastore*
SearchEverything r datastore*
SearchWithGet r datastore*
SearchWithPost r datastore*
StartDataTransformationJob w datatransformationprofile*
StartFHIRBulkDeleteJob w datastore*
StartFHIRBulkMemberMatchJob w datastore*
StartFHIRBulkPatchJob w datastore*
StartFHIRExportJob w datastore*
StartFHIRExportJobWithGet w datastore*
StartFHIRExportJobWithPost w datastore*
StartFHIRImportJob w datastore*
SubmitPreAuthClaim w datastore*
TagResource t datatransformationprofile,datastore #+%
TransformData w datatransformationprofile*
TranslateConceptMapWithGet r datastore*
TranslateConceptMapWithPost r datastore*
UntagResource t datatransformationprofile,datastore %
UpdateDataTransformationProfile w datatransformationprofile*
UpdateFHIRDatastore w datastore*
UpdateProfileWithAgent w datatransformationprofile*
UpdateResource w datastore*
ValidateResource r datastore*
ValidateSource r
VersionReadResource r datastore*`;
