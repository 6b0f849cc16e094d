export const data: string = `AWS Ground Station

AgentId
ConfigId
ConfigType
ContactId
DataflowEndpointGroupId
EphemerisId
GroundStationId
MissionProfileId
SatelliteId



agent agent/{AgentId} AgentId
config config/{ConfigType}/{ConfigId} #ConfigId;ConfigType
contact contact/{ContactId} #ContactId
dataflowendpointgroup dataflow-endpoint-group/{DataflowEndpointGroupId} #DataflowEndpointGroupId
ephemerisitem ephemeris/{EphemerisId} #EphemerisId
groundstationresource groundstation:{GroundStationId} GroundStationId
missionprofile mission-profile/{MissionProfileId} #MissionProfileId
satellite satellite/{SatelliteId} SatelliteId

CancelContact w contact*
CreateConfig w  +%
CreateDataflowEndpointGroup w  +%
CreateDataflowEndpointGroupV2 w  +%
CreateEphemeris w  +%
CreateMissionProfile w  +%
DeleteConfig w config*
DeleteDataflowEndpointGroup w dataflowendpointgroup*
DeleteEphemeris w ephemerisitem*
DeleteMissionProfile w missionprofile*
DescribeContact r contact*
DescribeContactVersion r contact*
DescribeEphemeris r ephemerisitem*
GetAgentConfiguration r agent*
GetAgentTaskResponseUrl r agent*
GetConfig r config*
GetDataflowEndpointGroup r dataflowendpointgroup*
GetMinuteUsage r
GetMissionProfile r missionprofile*
GetSatellite r satellite*
ListAntennas l groundstationresource*
ListConfigs l
ListContactVersions l contact*
ListContacts l
ListDataflowEndpointGroups l
ListEphemerides l
ListGroundStationReservations l groundstationresource*
ListGroundStations l
ListMissionProfiles l
ListSatellites l
ListTagsForResource r config,contact,dataflowendpointgroup,missionprofile
RegisterAgent w
ReserveContact w  +%
TagResource t config,contact,dataflowendpointgroup,ephemerisitem,missionprofile +%
UntagResource t config,contact,dataflowendpointgroup,ephemerisitem,missionprofile %
UpdateAgentStatus w agent*
UpdateConfig w config*
UpdateContact w contact*
UpdateEphemeris w ephemerisitem*
UpdateMissionProfile w missionprofile*`;
