export const data: string = `Amazon Lookout for Vision





model model/{ProjectName}/{ModelVersion} #
project project/{ProjectName}

CreateDataset w
CreateModel w model*=#+%
CreateProject w project*
DeleteDataset w
DeleteModel w model*=#
DeleteProject w project*
DescribeDataset r
DescribeModel r model*=#
DescribeModelPackagingJob r
DescribeProject r project*
DescribeTrialDetection r
DetectAnomalies w model*=#
ListDatasetEntries r
ListModelPackagingJobs l
ListModels l
ListProjects l
ListTagsForResource r model=#
ListTrialDetections l
StartModel w model*=#
StartModelPackagingJob w model*=#
StartTrialDetection w
StopModel w model*=#
TagResource t model=#+%
UntagResource t model=#%
UpdateDatasetEntries w`;
