export const data: string = `Amazon Location Service Maps





provider arn:{Partition}:geo-maps:{Region}::provider/default

GetStaticMap r provider*
GetTile r provider*`;
