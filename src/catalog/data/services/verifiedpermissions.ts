export const data: string = `Amazon Verified Permissions





policy-store arn:{Partition}:verifiedpermissions::{Account}:policy-store/{PolicyStoreId} #
policy-store-alias policy-store-alias/{AliasName}

CreateIdentitySource w policy-store*
CreatePolicy w policy-store*
CreatePolicyStore w  #+%
CreatePolicyStoreAlias w policy-store*,policy-store-alias*
CreatePolicyTemplate w policy-store*
DeleteIdentitySource w policy-store*
DeletePolicy w policy-store*
DeletePolicyStore w policy-store*
DeletePolicyStoreAlias w policy-store-alias*
DeletePolicyTemplate w policy-store*
GetIdentitySource r policy-store*
GetPolicy r policy-store*
GetPolicyStore r policy-store*
GetPolicyStoreAlias r policy-store-alias*
GetPolicyTemplate r policy-store*
GetSchema r policy-store*
IsAuthorized r policy-store*
IsAuthorizedWithToken r policy-store*
ListIdentitySources l policy-store*
ListPolicies l policy-store*
ListPolicyStoreAliases l
ListPolicyStores l
ListPolicyTemplates l policy-store*
ListTagsForResource r policy-store*
PutSchema w policy-store*
TagResource t policy-store* +%
UntagResource t policy-store* %
UpdateIdentitySource w policy-store*
UpdatePolicy w policy-store*
UpdatePolicyStore w policy-store*
UpdatePolicyTemplate w policy-store*`;
