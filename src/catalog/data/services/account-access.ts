export const data: string = `Account access manager





application application/{ResourceId} #

CreateApplication w  +%
CreateEntitlement w application*
DeleteApplication w application*
DeleteEntitlement w application*
GetApplication r application*
GetEntitlement r application*
ListApplications l
ListEntitlements l application*
ListTagsForResource r application* #
TagResource t application #+%
UntagResource t application %`;
