export const data: string = `Amazon GameLift Servers





alias arn:{Partition}:gamelift:{Region}::alias/{AliasId} #
build build/{BuildId} #
containerfleet containerfleet/{FleetId} #
containergroupdefinition containergroupdefinition/{Name} #
fleet fleet/{FleetId} #
gameservergroup gameservergroup/{GameServerGroupName} #
gamesessionqueue gamesessionqueue/{GameSessionQueueName} #
location location/{LocationId} #
matchmakingconfiguration matchmakingconfiguration/{MatchmakingConfigurationName} #
matchmakingruleset matchmakingruleset/{MatchmakingRuleSetName} #
script script/{ScriptId} #

AcceptMatch w
ClaimGameServer w gameservergroup*
CreateAlias w  +%
CreateBuild w  +%
CreateContainerFleet w  +%
CreateContainerGroupDefinition w  +%
CreateFleet w  +%
CreateFleetLocations w containerfleet,fleet
CreateGameServerGroup w  +%
CreateGameSession w
CreateGameSessionQueue w  +%
CreateLocation w  +%
CreateMatchmakingConfiguration w  +%
CreateMatchmakingRuleSet w  +%
CreatePlayerSession w
CreatePlayerSessions w
CreateScript w  +%
CreateVpcPeeringAuthorization w
CreateVpcPeeringConnection w
DeleteAlias w alias*
DeleteBuild w build*
DeleteContainerFleet w containerfleet*
DeleteContainerGroupDefinition w containergroupdefinition*
DeleteFleet w fleet*
DeleteFleetLocations w containerfleet,fleet
DeleteGameServerGroup w gameservergroup*
DeleteGameSessionQueue w gamesessionqueue*
DeleteLocation w location*
DeleteMatchmakingConfiguration w matchmakingconfiguration*
DeleteMatchmakingRuleSet w matchmakingruleset*
DeleteScalingPolicy w containerfleet,fleet
DeleteScript w script*
DeleteVpcPeeringAuthorization w
DeleteVpcPeeringConnection w
DeregisterCompute w fleet*
DeregisterGameServer w gameservergroup*
DescribeAlias r alias*
DescribeBuild r build*
DescribeCompute r containerfleet,fleet
DescribeContainerFleet r containerfleet*
DescribeContainerGroupDefinition r containergroupdefinition*
DescribeContainerGroupPortMappings r containerfleet*
DescribeEC2InstanceLimits r
DescribeFleetAttributes r
DescribeFleetCapacity r
DescribeFleetDeployment r containerfleet*
DescribeFleetEvents r containerfleet,fleet
DescribeFleetLocationAttributes r containerfleet,fleet
DescribeFleetLocationCapacity r containerfleet,fleet
DescribeFleetLocationUtilization r fleet*
DescribeFleetPortSettings r fleet*
DescribeFleetUtilization r
DescribeGameServer r gameservergroup*
DescribeGameServerGroup r gameservergroup*
DescribeGameServerInstances r gameservergroup*
DescribeGameSessionDetails r
DescribeGameSessionPlacement r
DescribeGameSessionQueues r
DescribeGameSessions r
DescribeInstances r containerfleet,fleet
DescribeMatchmaking r
DescribeMatchmakingConfigurations r
DescribeMatchmakingRuleSets r
DescribePlayerSessions r
DescribeRuntimeConfiguration r fleet*
DescribeScalingPolicies r containerfleet,fleet
DescribeScript r script*
DescribeVpcPeeringAuthorizations r
DescribeVpcPeeringConnections r
GetComputeAccess r containerfleet,fleet
GetComputeAuthToken r containerfleet,fleet
GetGameSessionLogUrl r
GetInstanceAccess r fleet*
GetPlayerConnectionDetails r
ListAliases l
ListBuilds l
ListCompute l containerfleet,fleet
ListContainerFleets l
ListContainerGroupDefinitionVersions l containergroupdefinition*
ListContainerGroupDefinitions l
ListFleetDeployments l
ListFleets l
ListGameServerGroups l
ListGameServers l gameservergroup*
ListLocations l
ListScripts l
ListTagsForResource r alias,build,containerfleet,containergroupdefinition,fleet,gameservergroup,gamesessionqueue,location,matchmakingconfiguration,matchmakingruleset,script
PutScalingPolicy w containerfleet,fleet
RegisterCompute w fleet*
RegisterGameServer w gameservergroup*
RequestUploadCredentials r build*
ResolveAlias r alias*
ResumeGameServerGroup w gameservergroup*
SearchGameSessions r
StartFleetActions w containerfleet,fleet
StartGameSessionPlacement w gamesessionqueue*
StartMatchBackfill w
StartMatchmaking w
StopFleetActions w containerfleet,fleet
StopGameSessionPlacement w
StopMatchmaking w
SuspendGameServerGroup w gameservergroup*
TagResource t alias,build,containerfleet,containergroupdefinition,fleet,gameservergroup,gamesessionqueue,location,matchmakingconfiguration,matchmakingruleset,script +%
TerminateGameSession w
UntagResource t alias,build,containerfleet,containergroupdefinition,fleet,gameservergroup,gamesessionqueue,location,matchmakingconfiguration,matchmakingruleset,script %
UpdateAlias w alias*
UpdateBuild w build*
UpdateContainerFleet w containerfleet*
UpdateContainerGroupDefinition w containergroupdefinition*
UpdateFleetAttributes w fleet*
UpdateFleetCapacity w containerfleet,fleet
UpdateFleetPortSettings w fleet*
UpdateGameServer w gameservergroup*
UpdateGameServerGroup w gameservergroup*
UpdateGameSession w
UpdateGameSessionQueue w gamesessionqueue*
UpdateMatchmakingConfiguration w matchmakingconfiguration*
UpdateRuntimeConfiguration w fleet*
UpdateScript w script*
ValidateMatchmakingRuleSet r`;
