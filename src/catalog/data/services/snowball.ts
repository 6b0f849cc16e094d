export const data: string = `AWS Snowball







CancelCluster w
CancelJob w
CreateAddress w
CreateCluster w
CreateJob w
CreateLongTermPricing w
CreateReturnShippingLabel w
DescribeAddress r
DescribeAddresses l
DescribeCluster r
DescribeJob r
DescribeReturnShippingLabel r
GetJobManifest r
GetJobUnlockCode r
GetSnowballUsage r
GetSoftwareUpdates r
ListClusterJobs l
ListClusters l
ListCompatibleImages l
ListJobs l
ListLongTermPricing r
ListPickupLocations l
ListServiceVersions l
UpdateCluster w
UpdateJob w
UpdateJobShipmentState w
UpdateLongTermPricing w`;
