export const data: string = `Amazon AppIntegrations





application application/{ApplicationId} #
application-association application-association/{ApplicationId}/{ApplicationAssociationId} #
data-integration data-integration/{DataIntegrationId} #
data-integration-association data-integration-association/{DataIntegrationId}/{ResourceId} #
event-integration event-integration/{EventIntegrationName} #
event-integration-association event-integration-association/{EventIntegrationName}/{ResourceId} #

CreateApplication w application* +%
CreateApplicationAssociation w application* +%
CreateDataIntegration w data-integration* +%
CreateDataIntegrationAssociation w data-integration* +%
CreateDataIntegrationSchedule w data-integration*
CreateEventIntegration w event-integration* +%
CreateEventIntegrationAssociation w event-integration* +%
DeleteApplication w application* #
DeleteApplicationAssociation w application-association*
DeleteDataIntegration w data-integration* #
DeleteDataIntegrationAssociation w data-integration-association*
DeleteEventIntegration w event-integration* #
DeleteEventIntegrationAssociation w event-integration-association*
GetApplication r application* #
GetDataIntegration r data-integration* #
GetDataIntegrationExecution r data-integration*
GetDataIntegrationSchedule r data-integration*
GetEventIntegration r event-integration* #
ListApplicationAssociations l
ListApplications l
ListDataIntegrationAssociations l
ListDataIntegrationExecutions l data-integration*
ListDataIntegrationSchedules l data-integration*
ListDataIntegrations l
ListEventIntegrationAssociations r
ListEventIntegrations l
ListTagsForResource r application,data-integration,data-integration-association,event-integration,event-integration-association #
StartDataIntegrationExecution w data-integration*
TagResource t application,application-association,data-integration,data-integration-association,event-integration,event-integration-association #+%
UntagResource t application,application-association,data-integration,data-integration-association,event-integration,event-integration-association #%
UpdateApplication w application* #
UpdateDataIntegration w data-integration* #
UpdateDataIntegrationAssociation w data-integration-association* #
UpdateDataIntegrationSchedule w data-integration*
UpdateEventIntegration w event-integration* #`;
