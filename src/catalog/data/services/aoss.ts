export const data: string = `Amazon OpenSearch Serverless

CollectionId
collection
collection-group
index

CollectionId;collection
collection;index

collection collection/{CollectionId} #
collectiongroup collection-group/{CollectionGroupId} #
dashboards dashboards/default

APIAccessAll w collection* &0
AddCollectionToCollectionGroup w collectiongroup* collection-group
BatchGetCollection r  collection
BatchGetCollectionGroup r  collection-group
BatchGetEffectiveLifecyclePolicy r
BatchGetLifecyclePolicy r
BatchGetVpcEndpoint r
CreateAccessPolicy w  &1
CreateCollection w  #+%
CreateCollectionGroup w  +%
CreateIndex w
CreateLifecyclePolicy w  index
CreateSecurityConfig w
CreateSecurityPolicy w  collection
CreateVpcEndpoint w
DashboardsAccessAll w dashboards* &0
DeleteAccessPolicy w  &1
DeleteCollection w collection*
DeleteCollectionGroup w collectiongroup*
DeleteIndex w
DeleteLifecyclePolicy w  index
DeleteSecurityConfig w
DeleteSecurityPolicy w  collection
DeleteVpcEndpoint w
GetAccessPolicy r  &1
GetAccountSettings r
GetIndex r
GetPoliciesStats r
GetSecurityConfig r
GetSecurityPolicy r  collection
ListAccessPolicies l
ListCollectionGroups l
ListCollections l
ListLifecyclePolicies l
ListSecurityConfigs l
ListSecurityPolicies l
ListTagsForResource l
ListVpcEndpoints l
TagResource w  #+%
UntagResource w  %
UpdateAccessPolicy w  &1
UpdateAccountSettings w
UpdateCollection w collection*
UpdateCollectionGroup w collectiongroup*
UpdateIndex w
UpdateLifecyclePolicy w  index
UpdateSecurityConfig w
UpdateSecurityPolicy w  collection
UpdateVpcEndpoint w`;
