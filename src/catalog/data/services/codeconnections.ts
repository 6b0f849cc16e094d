export const data: string = `AWS CodeConnections

Branch
BranchName
FullRepositoryId
HostArn=arn
InstallationId
OwnerId
PassedToService
ProviderAction
ProviderPermissionsRequired
ProviderType
ProviderTypeFilter
RepositoryName
VpcId



connection connection/{ConnectionId} #
host host/{HostId} #
repositorylink repository-link/{RepositoryLinkId} #

CreateConnection w  +%ProviderType
CreateHost w  +%ProviderType;VpcId
CreateRepositoryLink w connection* +%
CreateSyncConfiguration w repositorylink* Branch
DeleteConnection w connection*
DeleteHost w host*
DeleteRepositoryLink w repositorylink*
DeleteSyncConfiguration w
GetConnection r connection*
GetConnectionToken r connection*
GetHost r host*
GetIndividualAccessToken r  ProviderType
GetInstallationUrl r  ProviderType
GetRepositoryLink r repositorylink*
GetRepositorySyncStatus r repositorylink* Branch
GetResourceSyncStatus r
GetSyncBlockerSummary r
GetSyncConfiguration r
ListConnections l connection* ProviderTypeFilter
ListHosts l  ProviderTypeFilter
ListInstallationTargets l
ListRepositoryLinks l
ListRepositorySyncDefinitions l
ListSyncConfigurations l
ListTagsForResource l connection,host,repositorylink
PassConnection r connection* PassedToService
PassRepository r repositorylink* PassedToService
RegisterAppCode r  HostArn
StartAppRegistrationHandshake r  HostArn
StartOAuthHandshake r  ProviderType
TagResource t connection,host,repositorylink +%
UntagResource t connection,host,repositorylink %
UpdateConnectionInstallation w connection* InstallationId
UpdateHost w host* VpcId
UpdateRepositoryLink w repositorylink*
UpdateSyncBlocker w
UpdateSyncConfiguration w  Branch
UseConnection r connection* BranchName;FullRepositoryId;OwnerId;ProviderAction;ProviderPermissionsRequired;RepositoryName`;
