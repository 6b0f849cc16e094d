export const data: string = `Amazon Location

DeviceIds*
GeofenceIds*



api-key api-key/{KeyName} #
geofence-collection geofence-collection/{GeofenceCollectionName} #GeofenceIds
job job/{JobId} #
map map/{MapName} #
place-index place-index/{IndexName} #
route-calculator route-calculator/{CalculatorName} #
tracker tracker/{TrackerName} #DeviceIds

AssociateTrackerConsumer w tracker*
BatchDeleteDevicePositionHistory w tracker* DeviceIds
BatchDeleteGeofence w geofence-collection* GeofenceIds
BatchEvaluateGeofences w geofence-collection*
BatchGetDevicePosition r tracker* DeviceIds
BatchPutGeofence w geofence-collection* GeofenceIds
BatchUpdateDevicePosition w tracker* DeviceIds
CalculateRoute r route-calculator*
CalculateRouteMatrix r route-calculator*
CancelJob w job*
CreateGeofenceCollection w geofence-collection* +%
CreateKey w api-key* +%
CreateMap w map* +%
CreatePlaceIndex w place-index* +%
CreateRouteCalculator w route-calculator* +%
CreateTracker w tracker* +%
DeleteGeofenceCollection w geofence-collection*
DeleteKey w api-key*
DeleteMap w map*
DeletePlaceIndex w place-index*
DeleteRouteCalculator w route-calculator*
DeleteTracker w tracker*
DescribeGeofenceCollection r geofence-collection*
DescribeKey r api-key*
DescribeMap r map*
DescribePlaceIndex r place-index*
DescribeRouteCalculator r route-calculator*
DescribeTracker r tracker*
DisassociateTrackerConsumer w tracker*
ForecastGeofenceEvents r geofence-collection*
GetDevicePosition r tracker* DeviceIds
GetDevicePositionHistory r tracker* DeviceIds
GetGeofence r geofence-collection* GeofenceIds
GetJob r job*
GetMapGlyphs r map*
GetMapSprites r map*
GetMapStyleDescriptor r map*
GetMapTile r map*
GetPlace r place-index*
ListDevicePositions r tracker*
ListGeofenceCollections l geofence-collection*
ListGeofences r geofence-collection*
ListJobs l job*
ListKeys l api-key*
ListMaps l map*
ListPlaceIndexes l place-index*
ListRouteCalculators l route-calculator*
ListTagsForResource r api-key,geofence-collection,job,map,place-index,route-calculator,tracker
ListTrackerConsumers r tracker*
ListTrackers l tracker*
PutGeofence w geofence-collection* GeofenceIds
SearchPlaceIndexForPosition r place-index*
SearchPlaceIndexForSuggestions r place-index*
SearchPlaceIndexForText r place-index*
StartJob w job* +%
TagResource t api-key,geofence-collection,job,map,place-index,route-calculator,tracker +%
UntagResource t api-key,geofence-collection,job,map,place-index,route-calculator,tracker %
UpdateGeofenceCollection w geofence-collection*
UpdateKey w api-key*
UpdateMap w map*
UpdatePlaceIndex w place-index*
UpdateRouteCalculator w route-calculator*
UpdateTracker w tracker*
VerifyDevicePosition r tracker* DeviceIds`;
