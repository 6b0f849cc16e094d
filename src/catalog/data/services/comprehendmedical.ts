export const data: string = `Amazon Comprehend Medical







DescribeEntitiesDetectionV2Job r
DescribeICD10CMInferenceJob r
DescribePHIDetectionJob r
DescribeRxNormInferenceJob r
DescribeSNOMEDCTInferenceJob r
DetectEntitiesV2 r
DetectPHI r
InferICD10CM r
InferRxNorm r
InferSNOMEDCT r
ListEntitiesDetectionV2Jobs r
ListICD10CMInferenceJobs r
ListPHIDetectionJobs r
ListRxNormInferenceJobs r
ListSNOMEDCTInferenceJobs r
StartEntitiesDetectionV2Job w
StartICD10CMInferenceJob w
StartPHIDetectionJob w
StartRxNormInferenceJob w
StartSNOMEDCTInferenceJob w
StopEntitiesDetectionV2Job w
StopICD10CMInferenceJob w
StopPHIDetectionJob w
StopRxNormInferenceJob w
StopSNOMEDCTInferenceJob w`;
