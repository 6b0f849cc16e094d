export const data: string = `AWS Elemental MediaConvert

HttpInputsAllowed=bool
HttpsInputsAllowed=bool
S3InputsAllowed=bool



certificateassociation certificates/{CertificateArn}
job jobs/{JobId} #
jobtemplate jobTemplates/{JobTemplateName} #
preset presets/{PresetName} #
queue queues/{QueueName} #

AssociateCertificate w
CancelJob w job*
CreateJob w jobtemplate,preset,queue +%HttpInputsAllowed;HttpsInputsAllowed;S3InputsAllowed
CreateJobTemplate w preset,queue +%
CreatePreset w  #+%
CreateQueue w  #+%
CreateResourceShare w job
DeleteJobTemplate w jobtemplate*
DeletePolicy w
DeletePreset w preset*
DeleteQueue w queue*
DescribeEndpoints l
DisassociateCertificate w
GetJob r job*
GetJobTemplate r jobtemplate*
GetPolicy r
GetPreset r preset*
GetQueue r queue*
ListJobTemplates l
ListJobs l queue
ListPresets l
ListQueues l
ListTagsForResource r job,jobtemplate,preset,queue
ListVersions l
Probe r
PutPolicy w
SearchJobs l queue
TagResource t job,jobtemplate,preset,queue +%
UntagResource t job,jobtemplate,preset,queue %
UpdateJobTemplate w jobtemplate*,preset,queue
UpdatePreset w preset*
UpdateQueue w queue*`;
