export const data: string = `AWS Sustainability







GetCarbonFootprintSummary r
GetEstimatedCarbonEmissions r
GetEstimatedCarbonEmissionsDimensionValues r
GetEstimatedWaterAllocation r
GetEstimatedWaterAllocationDimensionValues r`;
