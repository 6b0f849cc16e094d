export const data: string = `Amazon CodeCatalyst





connections /connections/{ConnectionId} #
identity-center-applications /identity-center-applications/{IdentityCenterApplicationId} #
project arn:{Partition}:codecatalyst:::space/{SpaceId}/project/{ProjectId}
space arn:{Partition}:codecatalyst:::space/{SpaceId}

AcceptConnection w  +%
AssociateIamRoleToConnection w connections* #
AssociateIdentityCenterApplicationToSpace w identity-center-applications* #
AssociateIdentityToIdentityCenterApplication w identity-center-applications* #
BatchAssociateIdentitiesToIdentityCenterApplication w identity-center-applications* #
BatchDisassociateIdentitiesFromIdentityCenterApplication w identity-center-applications* #
CreateIdentityCenterApplication w  +%
CreateSpace w  +%
CreateSpaceAdminRoleAssignment w identity-center-applications* #
DeleteConnection w connections* #
DeleteIdentityCenterApplication w identity-center-applications* #
DisassociateIamRoleFromConnection w connections* #
DisassociateIdentityCenterApplicationFromSpace w identity-center-applications* #
DisassociateIdentityFromIdentityCenterApplication w identity-center-applications* #
GetBillingAuthorization r connections* #
GetConnection r connections* #
GetIdentityCenterApplication r identity-center-applications* #
GetPendingConnection r
ListConnections l
ListIamRolesForConnection l connections* #
ListIdentityCenterApplications l
ListIdentityCenterApplicationsForSpace l
ListSpacesForIdentityCenterApplication l identity-center-applications* #
ListTagsForResource r connections,identity-center-applications #
PutBillingAuthorization w connections* #
RejectConnection w
SynchronizeIdentityCenterApplication w identity-center-applications* #
TagResource t connections,identity-center-applications #+%
UntagResource t connections,identity-center-applications #%
UpdateIdentityCenterApplication w identity-center-applications* #`;
