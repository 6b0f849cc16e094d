export const data: string = `AWS IoT

ClientMode
CommandExecutionParameterBoolean/{CommandParameterName}=bool
CommandExecutionParameterNumber/{CommandParameterName}=numeric
CommandExecutionParameterString/{CommandParameterName}
Delete=bool
DomainName
IncludeSocketInformation=bool
JobId
ThingGroupArn=arn*
Topic
TunnelDestinationService*
thingArn=arn



authorizer authorizer/{AuthorizerName} #
billinggroup billinggroup/{BillingGroupName} #
cacert cacert/{CACertificate} #
cert cert/{Certificate}
certificateprovider certificateprovider/{CertificateProviderName} #
client client/{ClientId}
command command/{CommandId} #
custommetric custommetric/{MetricName} #
destination ruledestination/{DestinationType}/{Uuid}
dimension dimension/{DimensionName} #
domainconfiguration domainconfiguration/{DomainConfigurationName}/{Id} #
dynamicthinggroup thinggroup/{ThingGroupName} #
fleetmetric fleetmetric/{FleetMetricName} #
index index/{IndexName}
job job/{JobId} #
jobtemplate jobtemplate/{JobTemplateId} #
mitigationaction mitigationaction/{MitigationActionName} #
otaupdate otaupdate/{OtaUpdateId} #
package package/{PackageName} #
packageversion package/{PackageName}/version/{VersionName} #
policy policy/{PolicyName} #
provisioningtemplate provisioningtemplate/{ProvisioningTemplate} #
rolealias rolealias/{RoleAlias} #
rule rule/{RuleName} #
scheduledaudit scheduledaudit/{ScheduleName} #
securityprofile securityprofile/{SecurityProfileName} #
stream stream/{StreamId} #
thing thing/{ThingName}
thinggroup thinggroup/{ThingGroupName} #
thingtype thingtype/{ThingTypeName} #
topic topic/{TopicName}
topicfilter topicfilter/{TopicFilter}
tunnel tunnel/{TunnelId} #

AcceptCertificateTransfer w cert*
AddThingToBillingGroup w billinggroup*,thing*
AddThingToThingGroup w thing*,thinggroup*
AssociateSbomWithPackageVersion w packageversion*
AssociateTargetsWithJob w job*,thing*,thinggroup*
AttachPolicy p cert,thinggroup
AttachPrincipalPolicy p cert
AttachSecurityProfile w custommetric,dimension,securityprofile*,thinggroup
AttachThingPrincipal w cert thingArn
CancelAuditMitigationActionsTask w
CancelAuditTask w
CancelCertificateTransfer w cert*
CancelDetectMitigationActionsTask w
CancelJob w job*
CancelJobExecution w job*,thing*
ClearDefaultAuthorizer w
CloseTunnel w tunnel* Delete
ConfirmTopicRuleDestination w destination*
Connect w client*
CreateAuditSuppression w
CreateAuthorizer w authorizer* +%
CreateBillingGroup w billinggroup* +%
CreateCertificateFromCsr w
CreateCertificateProvider w certificateprovider* +%
CreateCommand w command* +%
CreateCustomMetric w custommetric* +%
CreateDimension w dimension* +%
CreateDomainConfiguration w domainconfiguration* +%DomainName
CreateDynamicThingGroup w dynamicthinggroup* +%
CreateFleetMetric w fleetmetric*,index* +%
CreateJob w job*,jobtemplate,package,packageversion,thing*,thinggroup* +%
CreateJobTemplate w job,jobtemplate*,package,packageversion +%
CreateKeysAndCertificate w
CreateMitigationAction w mitigationaction* +%
CreateOTAUpdate w otaupdate* +%
CreatePackage w package* +%
CreatePackageVersion w package*,packageversion* +%
CreatePolicy p policy* +%
CreatePolicyVersion p policy*
CreateProvisioningClaim w provisioningtemplate*
CreateProvisioningTemplate w provisioningtemplate* +%
CreateProvisioningTemplateVersion w provisioningtemplate*
CreateRoleAlias w rolealias* +%
CreateScheduledAudit w scheduledaudit* +%
CreateSecurityProfile w custommetric,dimension,securityprofile* +%
CreateStream w stream* +%
CreateThing w billinggroup,thing*
CreateThingGroup w thinggroup* +%
CreateThingType w thingtype* +%
CreateTopicRule w rule* +%
CreateTopicRuleDestination w
DeleteAccountAuditConfiguration w
DeleteAuditSuppression w
DeleteAuthorizer w authorizer*
DeleteBillingGroup w billinggroup*
DeleteCACertificate w cacert*
DeleteCertificate w cert*
DeleteCertificateProvider w certificateprovider*
DeleteCommand w command*
DeleteCommandExecution w client,thing
DeleteConnection w client*
DeleteCustomMetric w custommetric*
DeleteDimension w dimension*
DeleteDomainConfiguration w domainconfiguration*
DeleteDynamicThingGroup w dynamicthinggroup*
DeleteFleetMetric w fleetmetric*
DeleteJob w job*
DeleteJobExecution w job*,thing*
DeleteJobTemplate w jobtemplate*
DeleteMitigationAction w mitigationaction*
DeleteOTAUpdate w otaupdate*
DeletePackage w package*
DeletePackageVersion w package*,packageversion*
DeletePolicy p policy*
DeletePolicyVersion p policy*
DeleteProvisioningTemplate w provisioningtemplate*
DeleteProvisioningTemplateVersion w provisioningtemplate*
DeleteRegistrationCode w
DeleteRoleAlias w rolealias*
DeleteScheduledAudit w scheduledaudit*
DeleteSecurityProfile w custommetric,dimension,securityprofile*
DeleteStream w stream*
DeleteThing w thing*
DeleteThingGroup w thinggroup*
DeleteThingShadow w thing*
DeleteThingType w thingtype*
DeleteTopicRule w rule*
DeleteTopicRuleDestination w destination*
DeleteV2LoggingLevel w
DeprecateThingType w thingtype*
DescribeAccountAuditConfiguration r
DescribeAuditFinding r
DescribeAuditMitigationActionsTask r
DescribeAuditSuppression r
DescribeAuditTask r
DescribeAuthorizer r authorizer*
DescribeBillingGroup r billinggroup*
DescribeCACertificate r cacert*
DescribeCertificate r cert*
DescribeCertificateProvider r certificateprovider*
DescribeCustomMetric r custommetric*
DescribeDefaultAuthorizer r
DescribeDetectMitigationActionsTask r
DescribeDimension r dimension*
DescribeDomainConfiguration r domainconfiguration*
DescribeEncryptionConfiguration r
DescribeEndpoint r
DescribeEventConfigurations r
DescribeFleetMetric r fleetmetric*
DescribeIndex r index*
DescribeJob r job*
DescribeJobExecution r job,thing
DescribeJobTemplate r jobtemplate*
DescribeManagedJobTemplate r jobtemplate*
DescribeMitigationAction r mitigationaction*
DescribeProvisioningTemplate r provisioningtemplate*
DescribeProvisioningTemplateVersion r provisioningtemplate*
DescribeRoleAlias r rolealias*
DescribeScheduledAudit r scheduledaudit*
DescribeSecurityProfile r securityprofile*
DescribeStream r stream*
DescribeThing r thing*
DescribeThingGroup r thinggroup*
DescribeThingRegistrationTask r
DescribeThingType r thingtype*
DescribeTunnel r tunnel*
DetachPolicy p cert,thinggroup
DetachPrincipalPolicy p cert
DetachSecurityProfile w custommetric,dimension,securityprofile*,thinggroup
DetachThingPrincipal w cert thingArn
DisableTopicRule w rule*
DisassociateSbomFromPackageVersion w packageversion*
EnableTopicRule w rule*
GetBehaviorModelTrainingSummaries l securityprofile
GetBucketsAggregation r index*
GetCardinality r index*
GetCommand r command*
GetCommandExecution r client,thing
GetConnection w client* IncludeSocketInformation
GetEffectivePolicies r cert
GetIndexingConfiguration r
GetJobDocument r job*
GetLoggingOptions r
GetOTAUpdate r otaupdate*
GetPackage r package*
GetPackageConfiguration r
GetPackageVersion r package*,packageversion*
GetPercentiles r index*
GetPolicy r policy*
GetPolicyVersion r policy*
GetRegistrationCode r
GetRetainedMessage r topic*
GetStatistics r index*
GetThingConnectivityData r thing* IncludeSocketInformation
GetThingShadow r thing*
GetTopicRule r rule*
GetTopicRuleDestination r destination*
GetV2LoggingOptions r
ListActiveViolations l securityprofile,thing
ListAttachedPolicies l
ListAuditFindings l
ListAuditMitigationActionsExecutions l
ListAuditMitigationActionsTasks l
ListAuditSuppressions l
ListAuditTasks l
ListAuthorizers l
ListBillingGroups l
ListCACertificates l
ListCertificateProviders l
ListCertificates l
ListCertificatesByCA l
ListCommandExecutions l client,command,thing
ListCommands l
ListCustomMetrics l
ListDetectMitigationActionsExecutions l thing
ListDetectMitigationActionsTasks l
ListDimensions l
ListDomainConfigurations l
ListFleetMetrics l
ListIndices l
ListJobExecutionsForJob l job*
ListJobExecutionsForThing l thing*
ListJobTemplates l
ListJobs l
ListManagedJobTemplates l
ListMetricValues l thing*
ListMitigationActions l
ListNamedShadowsForThing l thing*
ListOTAUpdates l
ListOutgoingCertificates l
ListPackageVersions l
ListPackages l
ListPolicies l
ListPolicyPrincipals l
ListPolicyVersions l policy*
ListPrincipalPolicies l
ListPrincipalThings l cert
ListPrincipalThingsV2 l cert
ListProvisioningTemplateVersions l provisioningtemplate*
ListProvisioningTemplates l
ListRelatedResourcesForAuditFinding l
ListRetainedMessages l
ListRoleAliases l
ListSbomValidationResults l packageversion*
ListScheduledAudits l
ListSecurityProfiles l custommetric,dimension
ListSecurityProfilesForTarget l thinggroup
ListStreams l
ListSubscriptions w client*
ListTagsForResource r authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype
ListTargetsForPolicy l policy*
ListTargetsForSecurityProfile l securityprofile*
ListThingGroups l
ListThingGroupsForThing l thing*
ListThingPrincipals l thing*
ListThingPrincipalsV2 l thing*
ListThingRegistrationTaskReports l
ListThingRegistrationTasks l
ListThingTypes l
ListThings l
ListThingsInBillingGroup l billinggroup*
ListThingsInThingGroup l thinggroup*
ListTopicRuleDestinations l
ListTopicRules l
ListTunnels l
ListV2LoggingLevels l
ListViolationEvents l securityprofile,thing
OpenTunnel w  +%ThingGroupArn;TunnelDestinationService
Publish w topic*
PutVerificationStateOnViolation w
Receive w topic*
RegisterCACertificate w  #+%
RegisterCertificate w
RegisterCertificateWithoutCA w
RegisterThing w
RejectCertificateTransfer w cert*
RemoveThingFromBillingGroup w billinggroup*,thing*
RemoveThingFromThingGroup w thing*,thinggroup*
ReplaceTopicRule w rule*
RetainPublish w topic*
RotateTunnelAccessToken w tunnel* ClientMode;ThingGroupArn;TunnelDestinationService
SearchIndex r index*
SendDirectMessage w client* Topic
SetDefaultAuthorizer p authorizer*
SetDefaultPolicyVersion p policy*
SetLoggingOptions w
SetV2LoggingLevel w
SetV2LoggingOptions w
StartAuditMitigationActionsTask w
StartCommandExecution w client,command*,thing CommandExecutionParameterBoolean/{CommandParameterName};CommandExecutionParameterNumber/{CommandParameterName};CommandExecutionParameterString/{CommandParameterName}
StartDetectMitigationActionsTask w securityprofile
StartOnDemandAuditTask w
StartThingRegistrationTask w
StopThingRegistrationTask w
Subscribe w topicfilter*
TagResource t authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,package,packageversion,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype +%
TestAuthorization r cert
TestInvokeAuthorizer r authorizer*
TransferCertificate w cert*
UntagResource t authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,package,packageversion,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype %
UpdateAccountAuditConfiguration w
UpdateAuditSuppression w
UpdateAuthorizer w authorizer*
UpdateBillingGroup w billinggroup*
UpdateCACertificate w cacert*
UpdateCertificate w cert*
UpdateCertificateProvider w certificateprovider*
UpdateCommand w command*
UpdateCustomMetric w custommetric*
UpdateDimension w dimension*
UpdateDomainConfiguration w domainconfiguration*
UpdateDynamicThingGroup w dynamicthinggroup*
UpdateEncryptionConfiguration w
UpdateEventConfigurations w
UpdateFleetMetric w fleetmetric*,index*
UpdateIndexingConfiguration w
UpdateJob w job*
UpdateMitigationAction w mitigationaction*
UpdatePackage w package*
UpdatePackageConfiguration w
UpdatePackageVersion w package*,packageversion*
UpdateProvisioningTemplate w provisioningtemplate*
UpdateRoleAlias w rolealias*
UpdateScheduledAudit w scheduledaudit*
UpdateSecurityProfile w custommetric,dimension,securityprofile*
UpdateStream w stream*
UpdateThing w thing*
UpdateThingGroup w thinggroup*
UpdateThingGroupsForThing w thing*,thinggroup
UpdateThingShadow w thing*
UpdateThingType w thingtype*
UpdateTopicRuleDestination w destination*
ValidateSecurityProfileBehaviors r`;
