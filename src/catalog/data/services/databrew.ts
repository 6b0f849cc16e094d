export const data: string = `AWS Glue DataBrew





dataset dataset/{ResourceId} #
job job/{ResourceId} #
project project/{ResourceId} #
recipe recipe/{ResourceId} #
ruleset ruleset/{ResourceId} #
schedule schedule/{ResourceId} #

BatchDeleteRecipeVersion w recipe*
CreateDataset w  #+%
CreateProfileJob w  #+%
CreateProject w  #+%
CreateRecipe w  #+%
CreateRecipeJob w  #+%
CreateRuleset w  #+%
CreateSchedule w  #+%
DeleteDataset w dataset*
DeleteJob w job*
DeleteProject w project*
DeleteRecipeVersion w recipe*
DeleteRuleset w ruleset*
DeleteSchedule w schedule*
DescribeDataset r dataset*
DescribeJob r job*
DescribeJobRun r job*
DescribeProject r project*
DescribeRecipe r recipe*
DescribeRuleset r ruleset*
DescribeSchedule r schedule*
ListDatasets r
ListJobRuns r job*
ListJobs r
ListProjects r
ListRecipeVersions r recipe*
ListRecipes r
ListRulesets r
ListSchedules r
ListTagsForResource r dataset,job,project,recipe,ruleset,schedule
PublishRecipe w recipe*
SendProjectSessionAction w project*
StartJobRun w job*
StartProjectSession w project*
StopJobRun w job*
TagResource t dataset,job,project,recipe,ruleset,schedule +%
UntagResource t dataset,job,project,recipe,ruleset,schedule %
UpdateDataset w dataset*
UpdateProfileJob w job*
UpdateProject w project*
UpdateRecipe w recipe*
UpdateRecipeJob w job*
UpdateRuleset w ruleset*
UpdateSchedule w schedule*`;
