export const data: string = `AWS Backup Search





searchexportjob search-export-job/{ResourceId} #
searchjob search-job/{ResourceId} #

GetSearchJob r searchjob*
GetSearchResultExportJob r searchexportjob*
ListSearchJobBackups r searchjob*
ListSearchJobResults r searchjob*
ListSearchJobs l
ListSearchResultExportJobs l
ListTagsForResource r searchexportjob,searchjob
StartSearchJob w  #+%
StartSearchResultExportJob w searchjob* +%
StopSearchJob w searchjob*
TagResource t searchexportjob,searchjob +%
UntagResource t searchexportjob,searchjob %`;
