export const data: string = `Amazon Managed Grafana





workspace /workspaces/{ResourceId} #

AssociateLicense w workspace*
CreateWorkspace w  +%
CreateWorkspaceApiKey w workspace*
CreateWorkspaceServiceAccount w workspace*
CreateWorkspaceServiceAccountToken w workspace*
DeleteWorkspace w workspace*
DeleteWorkspaceApiKey w workspace*
DeleteWorkspaceServiceAccount w workspace*
DeleteWorkspaceServiceAccountToken w workspace*
DescribeWorkspace r workspace*
DescribeWorkspaceAuthentication r workspace*
DescribeWorkspaceConfiguration r workspace*
DisassociateLicense w workspace*
ListPermissions l workspace*
ListTagsForResource r workspace
ListVersions l workspace
ListWorkspaceServiceAccountTokens r workspace*
ListWorkspaceServiceAccounts r workspace*
ListWorkspaces r
TagResource t workspace* +%
UntagResource t workspace* %
UpdatePermissions p workspace*
UpdateWorkspace w workspace*
UpdateWorkspaceAuthentication w workspace*
UpdateWorkspaceConfiguration w workspace*`;
