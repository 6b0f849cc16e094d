export const data: string = `Amazon CloudWatch Application Insights







AddWorkload w
CreateApplication w
CreateComponent w
CreateLogPattern w
DeleteApplication w
DeleteComponent w
DeleteLogPattern w
DescribeApplication r
DescribeComponent r
DescribeComponentConfiguration r
DescribeComponentConfigurationRecommendation r
DescribeLogPattern r
DescribeObservation r
DescribeProblem r
DescribeProblemObservations r
DescribeWorkload r
Link w
ListApplications l
ListComponents l
ListConfigurationHistory l
ListLogPatternSets l
ListLogPatterns l
ListProblems l
ListTagsForResource r
ListWorkloads l
RemoveWorkload w
TagResource t  +%
UntagResource t  %
UpdateApplication w
UpdateComponent w
UpdateComponentConfiguration w
UpdateLogPattern w
UpdateProblem w
UpdateWorkload w`;
