export const data: string = `Amazon Neptune Analytics

PublicConnectivity=bool



export-task export-task/{ResourceId}
graph graph/{ResourceId} #
graph-snapshot graph-snapshot/{ResourceId} #
import-task import-task/{ResourceId}

CancelExportTask w export-task* #
CancelImportTask w import-task*
CancelQuery w graph* #
CreateGraph w graph* +%PublicConnectivity
CreateGraphSnapshot w graph*,graph-snapshot* #+%
CreateGraphUsingImportTask w graph*,import-task* +%PublicConnectivity
CreatePrivateGraphEndpoint w graph* #+%
DeleteDataViaQuery w graph* #
DeleteGraph w graph* #
DeleteGraphSnapshot w graph-snapshot* #
DeletePrivateGraphEndpoint w graph* #
GetEngineStatus r graph* #
GetExportTask r export-task* #
GetGraph r graph* #
GetGraphSnapshot r graph-snapshot* #
GetGraphSummary r graph* #
GetImportTask r import-task*
GetPrivateGraphEndpoint r graph* #
GetQueryStatus r graph* #
GetStatisticsStatus r graph* #
ListExportTasks r export-task*
ListGraphSnapshots r graph-snapshot*
ListGraphs r graph*
ListImportTasks r import-task*
ListPrivateGraphEndpoints r graph* #
ListQueries r graph* #
ListTagsForResource r graph,graph-snapshot #
ReadDataViaQuery r graph* #
ResetGraph w graph* #
RestoreGraphFromSnapshot w graph*,graph-snapshot* #+%PublicConnectivity
StartExportTask w export-task*,graph* #+%
StartGraph w graph* #
StartImportTask w graph*,import-task*
StopGraph w graph* #
TagResource t graph,graph-snapshot +%
UntagResource t graph,graph-snapshot %
UpdateGraph w graph* #PublicConnectivity
WriteDataViaQuery w graph* #`;
