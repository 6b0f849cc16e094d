export const data: string = `Amazon FinSpace





environment environment/{EnvironmentId} #
kxcluster kxEnvironment/{EnvironmentId}/kxCluster/{KxCluster} #
kxdatabase kxEnvironment/{EnvironmentId}/kxDatabase/{KxDatabase} #
kxdataview kxEnvironment/{EnvironmentId}/kxDatabase/{KxDatabase}/kxDataview/{KxDataview} #
kxenvironment kxEnvironment/{EnvironmentId} #
kxscalinggroup kxEnvironment/{EnvironmentId}/kxScalingGroup/{KxScalingGroup} #
kxuser kxEnvironment/{EnvironmentId}/kxUser/{UserName} #
kxvolume kxEnvironment/{EnvironmentId}/kxVolume/{KxVolume} #
user user/{UserId} #

ConnectKxCluster w kxcluster*
CreateEnvironment w environment* +%
CreateKxChangeset w kxdatabase*
CreateKxCluster w kxcluster* +%
CreateKxDatabase w kxdatabase* +%
CreateKxDataview w kxdataview* +%
CreateKxEnvironment w  +%
CreateKxScalingGroup w kxscalinggroup* +%
CreateKxUser w kxenvironment* +%
CreateKxVolume w kxvolume* +%
CreateUser w environment*,user* +%
DeleteEnvironment w environment*
DeleteKxCluster w kxcluster*
DeleteKxClusterNode w kxcluster*
DeleteKxDatabase w kxdatabase*
DeleteKxDataview w kxdataview*
DeleteKxEnvironment w kxenvironment*
DeleteKxScalingGroup w kxscalinggroup*
DeleteKxUser w kxuser*
DeleteKxVolume w kxvolume*
GetEnvironment r environment*
GetKxChangeset r kxdatabase*
GetKxCluster r kxcluster*
GetKxConnectionString r kxcluster*
GetKxDatabase r kxdatabase*
GetKxDataview r kxdataview*
GetKxEnvironment r kxenvironment*
GetKxScalingGroup r kxscalinggroup*
GetKxUser r kxuser*
GetKxVolume r kxvolume*
GetLoadSampleDataSetGroupIntoEnvironmentStatus r environment*
GetUser r environment*,user*
ListEnvironments l environment*
ListKxChangesets l kxdatabase*
ListKxClusterNodes l kxcluster*
ListKxClusters l kxenvironment*
ListKxDatabases l kxenvironment*
ListKxDataviews l kxdatabase*
ListKxEnvironments l
ListKxScalingGroups l kxenvironment*
ListKxUsers l kxenvironment*
ListKxVolumes l kxenvironment*
ListTagsForResource l environment*,kxcluster*,kxdatabase*,kxdataview*,kxenvironment*,kxscalinggroup*,kxuser*,kxvolume*
ListUsers l environment*,user*
LoadSampleDataSetGroupIntoEnvironment w environment*
MountKxDatabase w kxdatabase*
ResetUserPassword w environment*,user*
TagResource t environment,kxcluster,kxdatabase,kxdataview,kxenvironment,kxscalinggroup,kxuser,kxvolume +%
UntagResource t environment,kxcluster,kxdatabase,kxdataview,kxenvironment,kxscalinggroup,kxuser,kxvolume %
UpdateEnvironment w environment*
UpdateKxClusterCodeConfiguration w kxcluster*
UpdateKxClusterDatabases w kxcluster*
UpdateKxDatabase w kxdatabase*
UpdateKxDataview w kxdataview*
UpdateKxEnvironment w kxenvironment*
UpdateKxEnvironmentNetwork w kxenvironment*
UpdateKxUser w kxuser*
UpdateKxVolume w kxvolume*
UpdateUser w environment*,user*`;
