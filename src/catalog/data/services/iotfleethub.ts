export const data: string = `AWS IoT Fleet Hub for Device Management





application application/{ApplicationId} #

CreateApplication w  +%
DeleteApplication w application*=#
DescribeApplication r application*=#
ListApplications l
ListTagsForResource r application=#
TagResource t application=#+%
UntagResource t application=#%
UpdateApplication w application*=#`;
