export const data: string = `AWS Support Authorization





supportpermit supportpermit/{ResourceId} #
supportpermitrequest supportpermitrequest/{ResourceId}

CreateSupportPermit w  +%
DeleteSupportPermit w supportpermit* #
GetAction r
GetSupportPermit r supportpermit* #
ListActions l
ListSupportPermitRequests l
ListSupportPermits l
ListTagsForResource r supportpermit* #
RegisterKey w
RejectSupportPermitRequest w supportpermitrequest*
TagResource t supportpermit* #+%
UntagResource t supportpermit* #%`;
