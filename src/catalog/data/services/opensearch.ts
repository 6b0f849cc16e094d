export const data: string = `Amazon OpenSearch





application application/{AppId}
datasource datasource/{DataSourceName}

ApplicationAccessAll p application*
CancelAutoOptimizeJob w
CancelDirectQuery w datasource*
DeleteAutoOptimizeJob w
GetAutoOptimizeJob r
GetDirectQuery r datasource*
GetDirectQueryResult r datasource*
ListAutoOptimizeJobs l
StartDirectQuery w datasource*
SubmitAutoOptimizeJob w
ViewLoginPage p application*`;
