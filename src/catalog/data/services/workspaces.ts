export const data: string = `Amazon WorkSpaces

userId



certificateid workspacecertificate/{CertificateId} #
connectionalias connectionalias/{ConnectionAliasId} #
directoryid directory/{DirectoryId} #
workspaceapplication workspaceapplication/{WorkSpaceApplicationId} #
workspacebundle workspacebundle/{BundleId} #
workspaceid workspace/{WorkspaceId} #
workspaceimage workspaceimage/{ImageId} #
workspaceipgroup workspaceipgroup/{GroupId} #
workspacespool workspacespool/{PoolId} #

AcceptAccountLinkInvitation w
AssociateConnectionAlias w connectionalias*,directoryid*
AssociateIpGroups w directoryid*,workspaceipgroup*
AssociateWorkspaceApplication w workspaceapplication*,workspaceid* #
AuthorizeIpRules w workspaceipgroup*
CopyWorkspaceImage w workspaceimage*=#+%
CreateAccountLinkInvitation w
CreateConnectClientAddIn w directoryid*
CreateConnectionAlias w  +%
CreateIpGroup w  +%
CreateRootClientCertificate w certificateid*
CreateStandbyWorkspaces w directoryid*=#,workspaceid*=+%
CreateTags t  +%
CreateUpdatedWorkspaceImage w workspaceimage*=#+%
CreateWorkspaceBundle w workspacebundle*=+%,workspaceimage*=#
CreateWorkspaceImage w workspaceid*=#,workspaceimage*=+%
CreateWorkspaces w directoryid*=#,workspacebundle*=#,workspaceid*=+%
CreateWorkspacesPool w directoryid*=#,workspacebundle*=#,workspacespool*=+%
DeleteAccountLinkInvitation w
DeleteClientBranding w directoryid*
DeleteConnectClientAddIn w directoryid*
DeleteConnectionAlias w connectionalias*
DeleteIpGroup w workspaceipgroup*
DeleteRootClientCertificate w certificateid*
DeleteTags t  +%
DeleteWorkspaceBundle w workspacebundle*
DeleteWorkspaceImage w workspaceimage*
DeployWorkspaceApplications w workspaceid* #
DeregisterWorkspaceDirectory w directoryid*
DescribeAccount r
DescribeAccountModifications r
DescribeApplicationAssociations l workspaceapplication* #
DescribeApplications l
DescribeBundleAssociations l workspacebundle* #
DescribeClientBranding r directoryid*
DescribeClientProperties l directoryid*
DescribeConnectClientAddIns l directoryid*
DescribeConnectionAliasPermissions r connectionalias*
DescribeConnectionAliases r
DescribeConsent r
DescribeCustomWorkspaceImageImport r
DescribeImageAssociations l workspaceimage* #
DescribeIpGroups r workspaceipgroup*
DescribeTags r
DescribeWorkspaceAssociations l workspaceid* #
DescribeWorkspaceBundles l
DescribeWorkspaceDirectories r
DescribeWorkspaceImagePermissions r workspaceimage*
DescribeWorkspaceImages l
DescribeWorkspaceSnapshots l workspaceid*
DescribeWorkspaces l
DescribeWorkspacesConnectionStatus r
DescribeWorkspacesPoolSessions l workspacespool*
DescribeWorkspacesPools l
DirectoryAccessManagement l directoryid*
DisassociateConnectionAlias w connectionalias*
DisassociateIpGroups w directoryid*,workspaceipgroup*
DisassociateWorkspaceApplication w workspaceapplication*,workspaceid* #
GetAccountLink r
GetTroubleshootingRecommendation r workspaceid*
ImportClientBranding w directoryid*
ImportCustomWorkspaceImage w  +%
ImportWorkspaceImage w  +%
InvokeOnboardingAgent w
InvokeTroubleshootingInvestigation r workspaceid*
ListAccountLinks l
ListAvailableManagementCidrRanges l
ListTroubleshootingRecommendations r workspaceid*
MigrateWorkspace w workspacebundle*,workspaceid*
ModifyAccount w
ModifyCertificateBasedAuthProperties w directoryid*
ModifyClientProperties w directoryid*
ModifyEndpointEncryptionMode w directoryid*
ModifySamlProperties w directoryid*
ModifySelfservicePermissions p directoryid*
ModifyStreamingProperties w directoryid*
ModifyWorkspaceAccessProperties w directoryid*
ModifyWorkspaceCreationProperties w directoryid*
ModifyWorkspaceProperties w workspaceid*
ModifyWorkspaceState w workspaceid*
Personalization w
RebootWorkspaces w workspaceid*
RebuildWorkspaces w workspaceid*
RegisterWorkspaceDirectory w directoryid* +%
RejectAccountLinkInvitation w
RestoreWorkspace w workspaceid*
RevokeIpRules w workspaceipgroup*
StartWorkspaces w workspaceid*
StartWorkspacesPool w workspacespool*
StopWorkspaces w workspaceid*
StopWorkspacesPool w workspacespool*
Stream w directoryid* userId
TerminateWorkspaces w workspaceid*
TerminateWorkspacesPool w workspacespool*
TerminateWorkspacesPoolSession w
UpdateConnectClientAddIn w directoryid*
UpdateConnectionAliasPermission p connectionalias*
UpdateConsent w
UpdateRootClientCertificate w certificateid*
UpdateRulesOfIpGroup w workspaceipgroup*
UpdateWorkspaceBundle w workspacebundle*,workspaceimage*
UpdateWorkspaceImagePermission p workspaceimage*
UpdateWorkspacesPool w workspacespool*`;
