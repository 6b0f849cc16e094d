export const data: string = `AWS Security Agent





agentspace agent-space/{AgentId} #
application application/{ApplicationId} #
integration integration/{IntegrationId} #
privateconnection private-connection/{PrivateConnectionName} #
securityrequirementpack security-requirement-pack/{SecurityRequirementPackId} #
targetdomain target-domain/{TargetDomainId} #

AddArtifact w agentspace*
BatchCreateSecurityRequirements w securityrequirementpack*
BatchDeleteCodeReviews w agentspace*
BatchDeletePentests w agentspace*
BatchDeleteSecurityRequirements w securityrequirementpack*
BatchDeleteThreatModels w agentspace*
BatchDeleteThreats w agentspace*
BatchGetAgentSpaces r agentspace*
BatchGetArtifactMetadata r agentspace*
BatchGetCodeReviewJobTasks r agentspace*
BatchGetCodeReviewJobs r agentspace*
BatchGetCodeReviews r agentspace*
BatchGetFindings r agentspace*
BatchGetPentestJobContentMetadata r agentspace*
BatchGetPentestJobTasks r agentspace*
BatchGetPentestJobs r agentspace*
BatchGetPentests r agentspace*
BatchGetSecurityRequirements r securityrequirementpack*
BatchGetTargetDomains r targetdomain*
BatchGetThreatModelJobTasks r agentspace*
BatchGetThreatModelJobs r agentspace*
BatchGetThreatModels r agentspace*
BatchGetThreats r agentspace*
BatchGetValidationRuns r agentspace*
BatchUpdateSecurityRequirements w securityrequirementpack*
CreateAgentSpace w  +%
CreateApplication w  +%
CreateCodeReview w agentspace*
CreateDesignReview w agentspace*
CreateIntegration w  +%
CreateMembership w agentspace*
CreateOneTimeLoginSession w agentspace*
CreatePentest w agentspace*
CreatePrivateConnection w  +%
CreateSecurityRequirement w securityrequirementpack*
CreateSecurityRequirementPack w  +%
CreateTargetDomain w
CreateThreat w agentspace*
CreateThreatModel w agentspace*
DeleteAgentSpace w agentspace*
DeleteApplication w application*
DeleteArtifact w agentspace*
DeleteDesignReview w agentspace*
DeleteIntegration w integration*
DeleteMembership w agentspace*
DeletePrivateConnection w privateconnection*
DeleteSecurityRequirement w securityrequirementpack*
DeleteSecurityRequirementPack w securityrequirementpack*
DeleteTargetDomain w targetdomain*
DescribePrivateConnection r privateconnection*
GetApplication r application*
GetArtifact r agentspace*
GetDesignReview r agentspace*
GetDesignReviewArtifact r agentspace*
GetDesignReviewFeedback r agentspace*
GetIntegration r integration*
GetProviderRegistrationManifest r
GetSecurityRequirement r securityrequirementpack*
GetSecurityRequirementPack r securityrequirementpack*
HandleProviderCallback w
HandleProviderRegistrationCallback w
ImportSecurityRequirements w securityrequirementpack*
InitiateProviderRegistration w
ListActorMessages l agentspace*
ListAgentSpaces l
ListApplications l
ListArtifacts l agentspace*
ListCodeReviewJobTasks l agentspace*
ListCodeReviewJobsForCodeReview l agentspace*
ListCodeReviews l agentspace*
ListDesignReviewComments l agentspace*
ListDesignReviews l agentspace*
ListDiscoveredDomains l agentspace*
ListDiscoveredEndpoints l agentspace*
ListFindings l agentspace*
ListIntegratedResources l agentspace*
ListIntegrations l
ListMemberships l agentspace*
ListPentestJobTasks l agentspace*
ListPentestJobsForPentest l agentspace*
ListPentests l agentspace*
ListPrivateConnections l
ListResourcesFromIntegration l integration*
ListSecurityRequirementPacks l
ListSecurityRequirements l securityrequirementpack*
ListTagsForResource r agentspace,application,integration,privateconnection,securityrequirementpack,targetdomain
ListTargetDomains l
ListThreatModelJobTasks l agentspace*
ListThreatModelJobs l agentspace*
ListThreatModels l agentspace*
ListThreats l agentspace*
PutDesignReviewFeedback w agentspace*
StartCodeRemediation w agentspace*
StartCodeReviewJob w agentspace*
StartPentestJob w agentspace*
StartThreatModelJob w agentspace*
StartValidationRun w agentspace*
StopCodeReviewJob w agentspace*
StopPentestJob w agentspace*
StopThreatModelJob w agentspace*
TagResource t agentspace,application,integration,privateconnection,securityrequirementpack,targetdomain +%
ToggleManagedSecurityRequirement w securityrequirementpack*
UntagResource t agentspace,application,integration,privateconnection,securityrequirementpack,targetdomain %
UpdateAgentSpace w agentspace*
UpdateApplication w application*
UpdateCodeReview w agentspace*
UpdateDiscoveredDomains w agentspace*
UpdateFinding w agentspace*
UpdateIntegratedResources w agentspace*,integration*
UpdateIntegration w integration*
UpdatePentest w agentspace*
UpdatePrivateConnectionCertificate w privateconnection*
UpdateSecurityRequirement w securityrequirementpack*
UpdateSecurityRequirementPack w securityrequirementpack*
UpdateTargetDomain w targetdomain*
UpdateThreat w agentspace*
UpdateThreatModel w agentspace*
VerifyTargetDomain w targetdomain*`;
