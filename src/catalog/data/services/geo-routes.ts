export const data: string = `Amazon Location Service Routes





provider arn:{Partition}:geo-routes:{Region}::provider/default

CalculateIsolines r provider*
CalculateRouteMatrix r provider*
CalculateRoutes r provider*
OptimizeWaypoints r provider*
SnapToRoads r provider*`;
