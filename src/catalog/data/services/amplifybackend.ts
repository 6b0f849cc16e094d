export const data: string = `AWS Amplify Admin





api /backend/{AppId}/api/*
auth /backend/{AppId}/auth/*
backend /backend/{AppId}/*
config /backend/{AppId}/config/*
created-backend /backend/*
environment /backend/{AppId}/environments/*
job /backend/{AppId}/job/*
storage /backend/{AppId}/storage/*
token /backend/{AppId}/challenge/*

CloneBackend w backend*
CreateBackend w created-backend*
CreateBackendAPI w api*,backend*,environment*
CreateBackendAuth w auth*,backend*,environment*
CreateBackendConfig w config*
CreateBackendStorage w backend*,environment*,storage*
CreateToken w backend*,token*
DeleteBackend w backend*,environment*
DeleteBackendAPI w api*,backend*,environment*
DeleteBackendAuth w auth*,backend*,environment*
DeleteBackendStorage w backend*,environment*,storage*
DeleteToken w backend*,token*
GenerateBackendAPIModels w api*,backend*,environment*
GetBackend r backend*,environment*
GetBackendAPI r api*,backend*,environment*
GetBackendAPIModels r api*,backend*,environment*
GetBackendAuth r auth*,backend*,environment*
GetBackendJob r backend*,job*
GetBackendStorage r backend*,environment*
GetToken r backend*,token*
ImportBackendAuth w auth*,backend*,environment*
ImportBackendStorage w backend*,environment*,storage*
ListBackendJobs l backend*,job*
ListS3Buckets l
RemoveAllBackends w backend*,environment*
RemoveBackendConfig w config*
UpdateBackendAPI w api*,backend*,environment*
UpdateBackendAuth w auth*,backend*,environment*
UpdateBackendConfig w config*
UpdateBackendJob w backend*,job*
UpdateBackendStorage w backend*,environment*,storage*`;
