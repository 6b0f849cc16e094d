export const data: string = `Amazon Elastic Transcoder





job job/{JobId}
pipeline pipeline/{PipelineId}
preset preset/{PresetId}

CancelJob w job*
CreateJob w pipeline*,preset*
CreatePipeline w
CreatePreset w
DeletePipeline w pipeline*
DeletePreset w preset*
ListJobsByPipeline l pipeline*
ListJobsByStatus l
ListPipelines l
ListPresets l
ReadJob r job*
ReadPipeline r pipeline*
ReadPreset r preset*
TestRole w
UpdatePipeline w pipeline*
UpdatePipelineNotifications w pipeline*
UpdatePipelineStatus w pipeline*`;
