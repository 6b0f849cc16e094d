export const data: string = `Amazon InspectorScan







ScanSbom r`;
