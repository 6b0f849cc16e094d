export const data: string = `Amazon CodeGuru Security





scanname scans/{ScanName} #

BatchGetFindings r scanname*
CreateScan w scanname* +%
CreateUploadUrl w scanname*
DeleteScansByCategory w
GetAccountConfiguration r
GetFindings l scanname*
GetMetricsSummary r
GetScan r scanname* #
ListFindings l
ListFindingsMetrics l
ListScans l
ListTagsForResource r scanname* #
TagResource t scanname* +%
UntagResource t scanname* %
UpdateAccountConfiguration w`;
