export const data: string = `Amazon Monitron





project project/{ResourceId} #

AssociateProjectAdminUser p project*=#
CreateProject w  +%
CreateProjectUserAssociation p project*=#
CreateUserAccessRoleAssociation p project*=#
DeleteProject w project*=#
DeleteProjectUserAssociation p project*=#
DeleteUserAccessRoleAssociation p project*=#
DisassociateProjectAdminUser p project*=#
GetProject r project*=#
GetProjectAdminUser r project*=#
ListProjectAdminUsers p project*=#
ListProjectUserAssociations l project*=#
ListProjects l
ListTagsForResource r project=#
ListUserAccessRoleAssociations l project*=#
TagResource t project=#+%
UntagResource t project=#%
UpdateProject w project*=#`;
