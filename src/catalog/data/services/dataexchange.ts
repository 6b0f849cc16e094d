export const data: string = `AWS Data Exchange

JobType



assets data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId} #
data-grants data-grants/{DataGrantId} #
data-sets data-sets/{DataSetId} #
entitled-assets arn:{Partition}:dataexchange:{Region}::data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}
entitled-data-sets arn:{Partition}:dataexchange:{Region}::data-sets/{DataSetId}
entitled-revisions arn:{Partition}:dataexchange:{Region}::data-sets/{DataSetId}/revisions/{RevisionId}
event-actions event-actions/{EventActionId} #
jobs jobs/{JobId} JobType
revisions data-sets/{DataSetId}/revisions/{RevisionId} #

AcceptDataGrant w data-grants*
CancelJob w jobs*
CreateAsset w revisions* +%
CreateDataGrant w data-grants* +%
CreateDataSet w data-sets* +%
CreateEventAction w event-actions* +%
CreateJob w jobs* JobType
CreateRevision w data-sets* +%
DeleteAsset w assets*
DeleteDataGrant w data-grants*
DeleteDataSet w data-sets*,entitled-data-sets*
DeleteEventAction w event-actions*
DeleteRevision w revisions*
GetAsset r assets*,entitled-assets*
GetDataGrant r data-grants*
GetDataSet r data-sets*,entitled-data-sets*
GetEventAction r event-actions*
GetJob r jobs*
GetReceivedDataGrant r data-grants*
GetRevision r entitled-revisions*,revisions*
ListDataGrants l
ListDataSetRevisions l data-sets*,entitled-data-sets*
ListDataSets l
ListEventActions l
ListJobs l
ListReceivedDataGrants l
ListRevisionAssets l entitled-revisions*,revisions*
ListTagsForResource l assets,data-grants,data-sets,event-actions,revisions
PublishDataSet w data-sets*
PublishToDataGrant w data-sets* +%
RevokeRevision w revisions*
SendApiAsset w assets*,entitled-assets*
SendDataSetNotification w data-sets*
StartJob w jobs*
TagResource t assets,data-grants,data-sets,event-actions,revisions +%
UntagResource t assets,data-grants,data-sets,event-actions,revisions %
UpdateAsset w assets*
UpdateDataSet w data-sets*
UpdateEventAction w event-actions*
UpdateRevision w revisions*`;
