export const data: string = `AWS Resource Access Manager (RAM)

AllowsExternalPrincipals=bool
PermissionArn=arn
PermissionResourceType
Principal
RequestedAllowsExternalPrincipals=bool
RequestedResourceType
ResourceArn=arn
ResourceShareName
ResourceTag/{TagKey}
RetainSharingOnAccountLeaveOrganization=bool
ShareOwnerAccountId

PermissionArn;PermissionResourceType
ResourceShareName;ShareOwnerAccountId
AllowsExternalPrincipals;Principal;RequestedResourceType;ResourceArn;ResourceShareName;ResourceTag/{TagKey};RetainSharingOnAccountLeaveOrganization

customer-managed-permission permission/{ResourcePath} #&0
permission arn:{Partition}:ram::{Account}:permission/{ResourcePath} &0
resource-share resource-share/{ResourcePath} #AllowsExternalPrincipals;ResourceShareName
resource-share-invitation resource-share-invitation/{ResourcePath} ShareOwnerAccountId

AcceptResourceShareInvitation w resource-share-invitation* &1
AssociateResourceShare w resource-share* #&2
AssociateResourceSharePermission w customer-managed-permission*,permission*,resource-share*
CreatePermission w  #+%&0
CreatePermissionVersion w customer-managed-permission* &0
CreateResourceShare w  +%AllowsExternalPrincipals;Principal;RequestedAllowsExternalPrincipals;RequestedResourceType;ResourceArn;RetainSharingOnAccountLeaveOrganization
DeletePermission w customer-managed-permission* #&0
DeletePermissionVersion w customer-managed-permission* &0
DeleteResourceShare w resource-share* #AllowsExternalPrincipals;ResourceShareName;ResourceTag/{TagKey};RetainSharingOnAccountLeaveOrganization
DisassociateResourceShare w resource-share* #&2
DisassociateResourceSharePermission w customer-managed-permission*,permission*,resource-share*
EnableSharingWithAwsOrganization p
GetPermission r customer-managed-permission*,permission* PermissionArn
GetResourcePolicies r
GetResourceShareAssociations r
GetResourceShareInvitations r
GetResourceShares r  +%
ListPendingInvitationResources r resource-share-invitation* ResourceShareName
ListPermissionAssociations l customer-managed-permission*,permission* &0
ListPermissionVersions l
ListPermissions l
ListPrincipals l
ListReplacePermissionAssociationsWork l
ListResourceSharePermissions l resource-share* #AllowsExternalPrincipals;ResourceShareName;RetainSharingOnAccountLeaveOrganization
ListResourceTypes l
ListResources l
ListSourceAssociations l
PromotePermissionCreatedFromPolicy w customer-managed-permission* &0
PromoteResourceShareCreatedFromPolicy w resource-share*
RejectResourceShareInvitation w resource-share-invitation* &1
ReplacePermissionAssociations w customer-managed-permission*,permission* &0
SetDefaultPermissionVersion w customer-managed-permission* &0
TagResource t customer-managed-permission,resource-share +%
UntagResource t customer-managed-permission,resource-share %
UpdateResourceShare w resource-share* #AllowsExternalPrincipals;RequestedAllowsExternalPrincipals;ResourceShareName;ResourceTag/{TagKey};RetainSharingOnAccountLeaveOrganization`;
