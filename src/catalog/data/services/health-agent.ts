export const data: string = `Amazon Connect Health





agent domain/{DomainId}/agent/{AgentId} #
domain domain/{DomainId} #
integration domain/{DomainId}/integration/{IntegrationId} #
patientinsightsjob domain/{DomainId}/patient-insights-job/{JobId} #
session domain/{DomainId}/session/{SessionId} #
subscription domain/{DomainId}/subscription/{SubscriptionId} #

ActivateSubscription w domain*,subscription*
CancelAppointment w domain*,integration*
CreateAgent w agent*,domain*
CreateDomain w  +%
CreateIntegration w domain*,integration*
CreateSession w agent*,domain*,session*
CreateSubscription w domain*,subscription*
DeactivateSubscription w domain*,subscription*
DeleteAgent w agent*,domain*
DeleteDomain w domain*
DeleteIntegration w domain*,integration*
GetAgent r agent*,domain*
GetCareTeamProvider r domain*,integration*
GetDomain r domain*
GetDomainAnalytics r domain*
GetIntegration r domain*,integration*
GetMedicalScribeListeningSession r domain*,subscription*
GetPatient r domain*,integration*
GetPatientInsightsJob r domain*,patientinsightsjob*
GetPractitioner r domain*,integration*
GetSessionContext r domain*,session*
GetSubscription r domain*,subscription*
InvokeAgent w domain*,session*
ListAgents l domain*
ListAppointmentSlots r domain*,integration*
ListDomains l
ListIntegrations l domain*
ListPatientAppointments r domain*,integration*
ListPatientInsuranceCoverages r domain*,integration*
ListPatientMedications r domain*,integration*
ListProviders r domain*,integration*
ListSessionRecords l domain*
ListSubscriptions l domain*
ListTagsForResource l domain
MatchPatient r domain*,integration*
PublishAgent w agent*,domain*
RescheduleAppointment w domain*,integration*
ResetPassword w domain*,integration*
ScheduleAppointment w domain*,integration*
StartMedicalScribeListeningSession w domain*,subscription*
StartPatientInsightsJob w domain*,patientinsightsjob*
SubmitMedicationRenewal w domain*,integration*
TagResource t domain=# +%
UntagResource t domain %
UpdateAgent w agent*,domain*
UpdateIntegration w domain*,integration*
UpdateSession w domain*,session*`;
