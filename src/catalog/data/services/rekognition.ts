export const data: string = `Amazon Rekognition





collection collection/{CollectionId} #
dataset project/{ProjectName}/dataset/{DatasetType}/{CreationTimestamp} #
project project/{ProjectName}/{CreationTimestamp} #
projectversion project/{ProjectName}/version/{VersionName}/{CreationTimestamp} #
streamprocessor streamprocessor/{StreamprocessorId} #

AssociateFaces w collection*
CompareFaces r
CopyProjectVersion w project*,projectversion* +%
CreateCollection w  +%
CreateDataset w project* +%
CreateFaceLivenessSession w
CreateProject w  +%
CreateProjectVersion w project* +%
CreateStreamProcessor w collection* +%
CreateUser w collection*
DeleteCollection w collection*
DeleteDataset w dataset*
DeleteFaces w collection*
DeleteProject w project*
DeleteProjectPolicy w project*
DeleteProjectVersion w projectversion*
DeleteStreamProcessor w streamprocessor*
DeleteUser w collection*
DescribeCollection r collection*
DescribeDataset r dataset*
DescribeProjectVersions r project*
DescribeProjects r
DescribeStreamProcessor r streamprocessor*
DetectCustomLabels r projectversion*
DetectFaces r
DetectLabels r
DetectModerationLabels r projectversion
DetectProtectiveEquipment r
DetectText r
DisassociateFaces w collection*
DistributeDatasetEntries w dataset*
GetCelebrityInfo r
GetCelebrityRecognition r
GetContentModeration r
GetFaceDetection r
GetFaceLivenessSessionResults r
GetFaceSearch r
GetLabelDetection r
GetMediaAnalysisJob r
GetPersonTracking r
GetSegmentDetection r
GetTextDetection r
IndexFaces w collection*
ListCollections r
ListDatasetEntries r dataset*
ListDatasetLabels r dataset*
ListFaces r collection*
ListMediaAnalysisJobs r
ListProjectPolicies r project*
ListStreamProcessors l
ListTagsForResource r collection,dataset,project,projectversion,streamprocessor
ListUsers r collection*
PutProjectPolicy w project*
RecognizeCelebrities r
SearchFaces r collection*
SearchFacesByImage r collection*
SearchUsers r collection*
SearchUsersByImage r collection*
StartCelebrityRecognition w
StartContentModeration w
StartFaceDetection w
StartFaceLivenessSession w
StartFaceSearch w collection*
StartLabelDetection w
StartMediaAnalysisJob w projectversion
StartPersonTracking w
StartProjectVersion w projectversion*
StartSegmentDetection w
StartStreamProcessor w streamprocessor*
StartTextDetection w
StopProjectVersion w projectversion*
StopStreamProcessor w streamprocessor*
TagResource t collection,dataset,project,projectversion,streamprocessor +%
UntagResource t collection,dataset,project,projectversion,streamprocessor %
UpdateDatasetEntries w dataset*
UpdateStreamProcessor w streamprocessor*`;
