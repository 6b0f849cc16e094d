export const data: string = `Amazon Mobile Analytics







GetFinancialReports r
GetReports r
PutEvents w`;
