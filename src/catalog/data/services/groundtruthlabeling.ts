export const data: string = `Amazon GroundTruth Labeling







AssociatePatchToManifestJob w
CreateBatch w
CreateIntakeForm w
CreateProject w
CreateWorkflowDefinition w
DescribeConsoleJob r
GenerateLIDARPreviewTaskConfigJob w
GetBatch r
GetIntakeFormStatus r
ListBatches r
ListDatasetObjects r
ListProjects r
RunFilterOrSampleDatasetJob w
RunGenerateManifestByCrawlingJob w
RunGenerateManifestMetricsJob w
UpdateBatch w`;
