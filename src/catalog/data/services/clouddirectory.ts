export const data: string = `Amazon Cloud Directory





appliedschema directory/{DirectoryId}/schema/{SchemaName}/{Version}
developmentschema schema/development/{SchemaName}
directory directory/{DirectoryId}
publishedschema schema/published/{SchemaName}/{Version}

AddFacetToObject w directory*
ApplySchema w directory*,publishedschema*
AttachObject w directory*
AttachPolicy w directory*
AttachToIndex w directory*
AttachTypedLink w directory*
BatchRead r directory*
BatchWrite w directory*
CreateDirectory w publishedschema*
CreateFacet w appliedschema*,developmentschema*
CreateIndex w directory*
CreateObject w directory*
CreateSchema w
CreateTypedLinkFacet w appliedschema*,developmentschema*
DeleteDirectory w directory*
DeleteFacet w developmentschema*
DeleteObject w directory*
DeleteSchema w developmentschema*,publishedschema*
DeleteTypedLinkFacet w developmentschema*
DetachFromIndex w directory*
DetachObject w directory*
DetachPolicy w directory*
DetachTypedLink w directory*
DisableDirectory w directory*
EnableDirectory w directory*
GetAppliedSchemaVersion r appliedschema*
GetDirectory r directory*
GetFacet r appliedschema*,developmentschema*,publishedschema*
GetLinkAttributes r directory*
GetObjectAttributes r directory*
GetObjectInformation r directory*
GetSchemaAsJson r appliedschema*,developmentschema*,publishedschema*
GetTypedLinkFacetInformation r appliedschema*,developmentschema*,publishedschema*
ListAppliedSchemaArns l directory*
ListAttachedIndices r directory*
ListDevelopmentSchemaArns l
ListDirectories l
ListFacetAttributes r appliedschema*,developmentschema*,publishedschema*
ListFacetNames r appliedschema*,developmentschema*,publishedschema*
ListIncomingTypedLinks r directory*
ListIndex r directory*
ListManagedSchemaArns l
ListObjectAttributes r directory*
ListObjectChildren r directory*
ListObjectParentPaths r directory*
ListObjectParents r directory*
ListObjectPolicies r directory*
ListOutgoingTypedLinks r directory*
ListPolicyAttachments r directory*
ListPublishedSchemaArns l
ListTagsForResource r directory*
ListTypedLinkFacetAttributes r appliedschema*,developmentschema*,publishedschema*
ListTypedLinkFacetNames r appliedschema*,developmentschema*,publishedschema*
LookupPolicy r directory*
PublishSchema w developmentschema*
PutSchemaFromJson w
RemoveFacetFromObject w directory*
TagResource t directory*
UntagResource t directory*
UpdateFacet w appliedschema*,developmentschema*
UpdateLinkAttributes w directory*
UpdateObjectAttributes w directory*
UpdateSchema w developmentschema*
UpdateTypedLinkFacet w developmentschema*
UpgradeAppliedSchema w directory*,publishedschema*
UpgradePublishedSchema w developmentschema*,publishedschema*`;
