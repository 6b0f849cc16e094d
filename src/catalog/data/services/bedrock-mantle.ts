export const data: string = `Amazon Bedrock Powered by AWS Mantle

BearerTokenType
CustomizedModelArn
DataRetentionMode
Files*
FineTuningJob
Model
ProjectArn
ReservationArn
ServiceTier

CustomizedModelArn;ProjectArn
ProjectArn;ReservationArn

customized-model customized-model/{ResourceId} #
project project/{ResourceId} #
reservation reservation/{ResourceId} #

ArchiveProject w project*=#
AssociateCustomizedModel w customized-model*=#,project*=# &0
CallWithBearerToken l  BearerTokenType
CancelFineTuningJob w project*=# FineTuningJob
CancelInference w project*=#
CountTokens r project*=# Model
CreateCustomizedModel w customized-model*=#+%
CreateFile w project*=#
CreateFineTuningJob w project*=# Files;Model
CreateInference w project*=# Model;ServiceTier
CreateProject w project*=#+% DataRetentionMode
CreateReservation w project*=#+%,reservation*=#+% &1
DeleteCustomizedModel w customized-model*=#
DeleteFile w project*=# Files
DeleteInference w project*=#
DeleteReservation w project*=#,reservation*=# &1
DisassociateCustomizedModel w customized-model*=#,project*=# &0
GetAccountDataRetention r
GetCustomizedModel r customized-model*=#
GetFile r project*=# Files
GetFineTuningJob r project*=# FineTuningJob
GetInference r project*=#
GetModel r project*=#
GetProject r project*=#
GetReservation r reservation*=#
ListCustomizedModelAssociations l customized-model*=#
ListCustomizedModels l customized-model*=#
ListFiles l project*=#
ListFineTuningJobs l project*=#
ListModels l project*=#
ListProjects l project*=#
ListReservations l reservation*=#
ListTagsForResource r customized-model=#,project=#,reservation=#
PutAccountDataRetention w  DataRetentionMode
TagResource t customized-model=#+%,project=#+%,reservation=#+%
UntagResource t customized-model=#%,project=#%,reservation=#%
UpdateProject w project*=# DataRetentionMode
UpdateReservation w project*=#,reservation*=# &1`;
