export const data: string = `Amazon SageMaker geospatial capabilities





earthobservationjob earth-observation-job/{JobID} #
rasterdatacollection raster-data-collection/{CollectionID} #
vectorenrichmentjob vector-enrichment-job/{JobID} #

DeleteEarthObservationJob w earthobservationjob* #
DeleteVectorEnrichmentJob w vectorenrichmentjob* #
ExportEarthObservationJob w earthobservationjob* #
ExportVectorEnrichmentJob w vectorenrichmentjob* #
GetEarthObservationJob r earthobservationjob* #
GetRasterDataCollection r rasterdatacollection* #
GetTile r earthobservationjob*
GetVectorEnrichmentJob r vectorenrichmentjob* #
ListEarthObservationJobs l
ListRasterDataCollections l
ListTagsForResource l earthobservationjob,rasterdatacollection,vectorenrichmentjob #
ListVectorEnrichmentJobs l
SearchRasterDataCollection r
StartEarthObservationJob w earthobservationjob* +%
StartVectorEnrichmentJob w vectorenrichmentjob* +%
StopEarthObservationJob w earthobservationjob* #
StopVectorEnrichmentJob w vectorenrichmentjob* #
TagResource t earthobservationjob,rasterdatacollection,vectorenrichmentjob #+%
UntagResource t earthobservationjob,rasterdatacollection,vectorenrichmentjob %`;
