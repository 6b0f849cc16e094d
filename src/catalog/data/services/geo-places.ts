export const data: string = `Amazon Location Service Places





provider arn:{Partition}:geo-places:{Region}::provider/default

Autocomplete r provider*
Geocode r provider*
GetPlace r provider*
ReverseGeocode r provider*
SearchNearby r provider*
SearchText r provider*
Suggest r provider*`;
