export const data: string = `AWS IoT Device Tester







CheckVersion r
DownloadTestSuite r
LatestIdt r
SendMetrics w
SupportedVersion r`;
