export const data: string = `AWS HealthImaging

SeriesInstanceUID
StudyInstanceUID

SeriesInstanceUID;StudyInstanceUID

datastore datastore/{DatastoreId} #
imageset datastore/{DatastoreId}/imageset/{ImageSetId} #

CopyImageSet w datastore*,imageset*
CreateDatastore w  +%
DeleteDatastore w datastore*
DeleteImageSet w datastore*,imageset*
GetDICOMBulkdata r datastore* &0
GetDICOMImportJob r datastore*
GetDICOMInstance r datastore* &0
GetDICOMInstanceFrames r datastore* &0
GetDICOMInstanceMetadata r datastore* &0
GetDICOMSeriesMetadata r datastore* &0
GetDatastore r datastore*
GetImageFrame r datastore*,imageset*
GetImageSet r datastore*,imageset*
GetImageSetMetadata r datastore*,imageset*
ListDICOMImportJobs l datastore*
ListDatastores l
ListImageSetVersions l datastore*,imageset*
ListTagsForResource l datastore,imageset
SearchDICOMInstances r datastore* &0
SearchDICOMSeries r datastore* StudyInstanceUID
SearchDICOMStudies r datastore*
SearchImageSets r datastore*
StartDICOMImportJob w datastore*
StoreDICOM w datastore*
StoreDICOMStudy w datastore* StudyInstanceUID
TagResource t datastore,imageset #+%
UntagResource t datastore,imageset %
UpdateImageSetMetadata w datastore*,imageset*`;
