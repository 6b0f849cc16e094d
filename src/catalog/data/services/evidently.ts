export const data: string = `Amazon CloudWatch Evidently





experiment project/{ProjectName}/experiment/{ExperimentName} #
feature project/{ProjectName}/feature/{FeatureName} #
launch project/{ProjectName}/launch/{LaunchName} #
project project/{ProjectName} #
segment segment/{SegmentName} #

BatchEvaluateFeature w feature*=#
CreateExperiment w  +%
CreateFeature w  +%
CreateLaunch w  +%
CreateProject w  +%
CreateSegment w  +%
DeleteExperiment w experiment*=#
DeleteFeature w feature*=#
DeleteLaunch w launch*=#
DeleteProject w project*=#
DeleteSegment w segment*=#
EvaluateFeature w feature*=#
GetExperiment r experiment*=#
GetExperimentResults r experiment*=#
GetFeature r feature*=#
GetLaunch r launch*=#
GetProject r project*=#
GetSegment r segment*=#
ListExperiments r
ListFeatures r
ListLaunches r
ListProjects r
ListSegmentReferences r
ListSegments r
ListTagsForResource r
PutProjectEvents w project*=#
StartExperiment w experiment*=#
StartLaunch w launch*=#
StopExperiment w experiment*=#
StopLaunch w launch*=#
TagResource t experiment=#+%,feature=#+%,launch=#+%,project=#+%,segment=#+%
TestSegmentPattern r
UntagResource t experiment=#%,feature=#%,launch=#%,project=#%,segment=#%
UpdateExperiment w experiment*=#
UpdateFeature w feature*=#
UpdateLaunch w launch*=#
UpdateProject w project*=#
UpdateProjectDataDelivery w project*=#`;
