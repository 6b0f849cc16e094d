export const data: string = `AWS Outposts





outpost outpost/{OutpostId} #
site site/{SiteId} #

CancelCapacityTask w outpost*
CancelOrder w
CreateOrder w outpost*
CreateOutpost w site* #+%
CreatePrivateConnectivityConfig w outpost*
CreateQuote w
CreateRenewal w outpost*
CreateSite w  #+%
DeleteOutpost w outpost*
DeleteQuote w
DeleteSite w site*
GetCapacityTask r outpost*
GetCatalogItem r
GetConnection r
GetOrder r
GetOutpost r outpost*
GetOutpostBillingInformation r outpost*
GetOutpostInstanceTypes r outpost*
GetOutpostSupportedInstanceTypes r outpost*
GetPrivateConnectivityConfig r outpost*
GetQuote r
GetRenewalPricing r outpost*
GetSite r site*
GetSiteAddress r site*
ListAssetInstances l outpost*
ListAssets l outpost*
ListBlockingInstancesForCapacityTask l outpost*
ListCapacityTasks l
ListCatalogItems l
ListOrderableInstanceTypes l
ListOrders l
ListOutposts l
ListQuotes l
ListSites l
ListTagsForResource r
StartCapacityTask w outpost*
StartConnection w outpost*
TagResource t outpost,site +%
UntagResource t outpost,site %
UpdateOutpost w outpost*
UpdateQuote w
UpdateSite w site*
UpdateSiteAddress w site*
UpdateSiteRackPhysicalProperties w site*`;
