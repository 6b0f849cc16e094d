export const data: string = `Amazon Kinesis Analytics V2





application application/{ApplicationName} #

AddApplicationCloudWatchLoggingOption w application*
AddApplicationInput w application*
AddApplicationInputProcessingConfiguration w application*
AddApplicationOutput w application*
AddApplicationReferenceDataSource w application*
AddApplicationVpcConfiguration w application*
CreateApplication w  +%
CreateApplicationPresignedUrl r application*
CreateApplicationSnapshot w application*
DeleteApplication w application*
DeleteApplicationCloudWatchLoggingOption w application*
DeleteApplicationInputProcessingConfiguration w application*
DeleteApplicationOutput w application*
DeleteApplicationReferenceDataSource w application*
DeleteApplicationSnapshot w application*
DeleteApplicationVpcConfiguration w application*
DescribeApplication r application*
DescribeApplicationOperation r application*
DescribeApplicationSnapshot r application*
DescribeApplicationVersion r application*
DiscoverInputSchema r
GetApplicationState r application*
ListApplicationOperations r application*
ListApplicationSnapshots r application*
ListApplicationVersions r application*
ListApplications l
ListTagsForResource r application*
RollbackApplication w application*
StartApplication w application*
StopApplication w application*
TagResource t application* +%
UntagResource t application* %
UpdateApplication w application*
UpdateApplicationMaintenanceConfiguration w application*`;
