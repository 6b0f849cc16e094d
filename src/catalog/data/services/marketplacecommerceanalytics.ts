export const data: string = `AWS Marketplace Commerce Analytics Service







GenerateDataSet w
StartSupportDataExport w`;
