export const data: string = `AWS CodeBuild

artifacts=bool
artifacts.bucketOwnerAccess
artifacts.encryptionDisabled=bool
artifacts.location
authType
autoRetryLimit=numeric
buildArn=arn
buildBatchConfig=bool
buildBatchConfig.restrictions.computeTypesAllowed*
buildBatchConfig.restrictions.fleetsAllowed*
buildBatchConfig.serviceRole
buildType
cache=bool
cache.location
cache.modes*
cache.type
computeConfiguration=bool
computeConfiguration.disk=numeric
computeConfiguration.instanceType
computeConfiguration.machineType
computeConfiguration.memory=numeric
computeConfiguration.vCpu=numeric
computeType
concurrentBuildLimit=numeric
encryptionKey
environment=bool
environment.certificate
environment.computeConfiguration=bool
environment.computeConfiguration.disk=numeric
environment.computeConfiguration.instanceType
environment.computeConfiguration.machineType
environment.computeConfiguration.memory=numeric
environment.computeConfiguration.vCpu=numeric
environment.computeType
environment.environmentVariables=bool
environment.environmentVariables.name*
environment.environmentVariables.value*
environment.environmentVariables/{name}.value
environment.fleet.fleetArn=arn
environment.image
environment.imagePullCredentialsType
environment.privilegedMode=bool
environment.registryCredential=bool
environment.registryCredential.credential
environment.registryCredential.credentialProvider
environment.type
environmentType
exportConfig.s3Destination.bucket
exportConfig.s3Destination.bucketOwner
exportConfig.s3Destination.encryptionDisabled=bool
exportConfig.s3Destination.encryptionKey
exportConfig.s3Destination.path
fileSystemLocations.identifier*
fileSystemLocations.location*
fileSystemLocations.type*
fileSystemLocations/{identifier}.location
fileSystemLocations/{identifier}.type
fleetServiceRole
imageId
logsConfig=bool
logsConfig.s3Logs=bool
logsConfig.s3Logs.bucketOwnerAccess
logsConfig.s3Logs.encryptionDisabled=bool
logsConfig.s3Logs.location
logsConfig.s3Logs.status
manualCreation=bool
projectArn=arn
projectVisibility
scopeConfiguration.domain
scopeConfiguration.name
scopeConfiguration.scope
secondaryArtifacts=bool
secondaryArtifacts.artifactIdentifier*
secondaryArtifacts.bucketOwnerAccess*
secondaryArtifacts.encryptionDisabled=bool*
secondaryArtifacts.location*
secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess
secondaryArtifacts/{artifactIdentifier}.encryptionDisabled=bool
secondaryArtifacts/{artifactIdentifier}.location
secondarySources=bool
secondarySources.auth.resource*
secondarySources.auth.type*
secondarySources.buildStatusConfig.context*
secondarySources.buildStatusConfig.targetUrl*
secondarySources.buildspec=bool
secondarySources.insecureSsl=bool*
secondarySources.location*
secondarySources.sourceIdentifier*
secondarySources/{sourceIdentifier}.auth.resource
secondarySources/{sourceIdentifier}.auth.type
secondarySources/{sourceIdentifier}.buildStatusConfig.context
secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl
secondarySources/{sourceIdentifier}.buildspec=bool
secondarySources/{sourceIdentifier}.insecureSsl=bool
secondarySources/{sourceIdentifier}.location
serverType
serviceRole
shouldOverwrite=bool
source=bool
source.auth.resource
source.auth.type
source.buildStatusConfig.context
source.buildStatusConfig.targetUrl
source.buildspec=bool
source.insecureSsl=bool
source.location
token
username
vpcConfig=bool
vpcConfig.securityGroupIds*
vpcConfig.subnets*
vpcConfig.vpcId

computeConfiguration;computeConfiguration.disk;computeConfiguration.instanceType;computeConfiguration.machineType;computeConfiguration.memory;computeConfiguration.vCpu;computeType;environmentType;fleetServiceRole;imageId;vpcConfig;vpcConfig.securityGroupIds;vpcConfig.subnets;vpcConfig.vpcId
artifacts;artifacts.bucketOwnerAccess;artifacts.encryptionDisabled;artifacts.location;autoRetryLimit;buildBatchConfig;buildBatchConfig.restrictions.computeTypesAllowed;buildBatchConfig.restrictions.fleetsAllowed;buildBatchConfig.serviceRole;cache;cache.location;cache.modes;cache.type;concurrentBuildLimit;encryptionKey;environment;environment.certificate;environment.computeConfiguration;environment.computeConfiguration.disk;environment.computeConfiguration.instanceType;environment.computeConfiguration.machineType;environment.computeConfiguration.memory;environment.computeConfiguration.vCpu;environment.computeType;environment.environmentVariables;environment.environmentVariables.name;environment.environmentVariables.value;environment.environmentVariables/{name}.value;environment.fleet.fleetArn;environment.image;environment.imagePullCredentialsType;environment.privilegedMode;environment.registryCredential;environment.registryCredential.credential;environment.registryCredential.credentialProvider;environment.type;fileSystemLocations.identifier;fileSystemLocations.location;fileSystemLocations.type;fileSystemLocations/{identifier}.location;fileSystemLocations/{identifier}.type;logsConfig;logsConfig.s3Logs;logsConfig.s3Logs.bucketOwnerAccess;logsConfig.s3Logs.encryptionDisabled;logsConfig.s3Logs.location;logsConfig.s3Logs.status;secondaryArtifacts;secondaryArtifacts.artifactIdentifier;secondaryArtifacts.bucketOwnerAccess;secondaryArtifacts.encryptionDisabled;secondaryArtifacts.location;secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess;secondaryArtifacts/{artifactIdentifier}.encryptionDisabled;secondaryArtifacts/{artifactIdentifier}.location;secondarySources;secondarySources.auth.resource;secondarySources.auth.type;secondarySources.buildStatusConfig.context;secondarySources.buildStatusConfig.targetUrl;secondarySources.buildspec;secondarySources.insecureSsl;secondarySources.location;secondarySources.sourceIdentifier;secondarySources/{sourceIdentifier}.auth.resource;secondarySources/{sourceIdentifier}.auth.type;secondarySources/{sourceIdentifier}.buildStatusConfig.context;secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl;secondarySources/{sourceIdentifier}.buildspec;secondarySources/{sourceIdentifier}.insecureSsl;secondarySources/{sourceIdentifier}.location;serviceRole;source;source.auth.resource;source.auth.type;source.buildStatusConfig.context;source.buildStatusConfig.targetUrl;source.buildspec;source.insecureSsl;source.location;vpcConfig;vpcConfig.securityGroupIds;vpcConfig.subnets;vpcConfig.vpcId
exportConfig.s3Destination.bucket;exportConfig.s3Destination.bucketOwner;exportConfig.s3Destination.encryptionDisabled;exportConfig.s3Destination.encryptionKey;exportConfig.s3Destination.path
buildType;manualCreation;scopeConfiguration.domain;scopeConfiguration.name;scopeConfiguration.scope

build build/{BuildId}
build-batch build-batch/{BuildBatchId}
fleet fleet/{FleetName}:{FleetId}
project project/{ProjectName} #
report report/{ReportGroupName}:{ReportId}
report-group report-group/{ReportGroupName} #
sandbox sandbox/{SandboxId}

BatchDeleteBuilds w project*
BatchGetBuildBatches r project*
BatchGetBuilds r project*
BatchGetCommandExecutions r sandbox*
BatchGetFleets r fleet*
BatchGetProjects r project*
BatchGetReportGroups r report-group*
BatchGetReports r report-group*
BatchGetSandboxes r project*
BatchPutCodeCoverages w report-group*
BatchPutTestCases w report-group*
CreateFleet w fleet* +%&0
CreateProject w project* +%&1
CreateReport w report-group*
CreateReportGroup w report-group* +%&2
CreateWebhook w project* &3
DeleteBuildBatch w project*
DeleteFleet w fleet*
DeleteOAuthToken w
DeleteProject w project*
DeleteReport w report-group*
DeleteReportGroup w report-group*
DeleteResourcePolicy p project,report-group
DeleteSourceCredentials w
DeleteWebhook w project*
DescribeCodeCoverages r report-group*
DescribeTestCases r report-group*
GetReportGroupTrend r report-group*
GetResourcePolicy r project,report-group
ImportSourceCredentials w  authType;serverType;shouldOverwrite;token;username
InvalidateProjectCache w project*
ListBuildBatches l
ListBuildBatchesForProject l project*
ListBuilds l
ListBuildsForProject l project*
ListCommandExecutionsForSandbox l sandbox*
ListConnectedOAuthAccounts l
ListCuratedEnvironmentImages l
ListFleets l
ListProjects l
ListReportGroups l
ListReports l
ListReportsForReportGroup l report-group*
ListRepositories l
ListSandboxes l
ListSandboxesForProject l project*
ListSharedProjects l
ListSharedReportGroups l
ListSourceCredentials l
PersistOAuthToken w
PutResourcePolicy p project,report-group
RetryBuild w project*
RetryBuildBatch w project*
StartBuild w project* artifacts;artifacts.bucketOwnerAccess;artifacts.encryptionDisabled;artifacts.location;autoRetryLimit;cache;cache.location;cache.modes;cache.type;encryptionKey;environment;environment.certificate;environment.computeType;environment.environmentVariables;environment.environmentVariables.name;environment.environmentVariables.value;environment.environmentVariables/{name}.value;environment.fleet.fleetArn;environment.image;environment.imagePullCredentialsType;environment.privilegedMode;environment.registryCredential;environment.registryCredential.credential;environment.registryCredential.credentialProvider;environment.type;logsConfig;logsConfig.s3Logs;logsConfig.s3Logs.bucketOwnerAccess;logsConfig.s3Logs.encryptionDisabled;logsConfig.s3Logs.location;logsConfig.s3Logs.status;secondaryArtifacts;secondaryArtifacts.artifactIdentifier;secondaryArtifacts.bucketOwnerAccess;secondaryArtifacts.encryptionDisabled;secondaryArtifacts.location;secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess;secondaryArtifacts/{artifactIdentifier}.encryptionDisabled;secondaryArtifacts/{artifactIdentifier}.location;secondarySources;secondarySources.auth.resource;secondarySources.auth.type;secondarySources.buildStatusConfig.context;secondarySources.buildStatusConfig.targetUrl;secondarySources.buildspec;secondarySources.insecureSsl;secondarySources.location;secondarySources.sourceIdentifier;secondarySources/{sourceIdentifier}.auth.resource;secondarySources/{sourceIdentifier}.auth.type;secondarySources/{sourceIdentifier}.buildStatusConfig.context;secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl;secondarySources/{sourceIdentifier}.buildspec;secondarySources/{sourceIdentifier}.insecureSsl;secondarySources/{sourceIdentifier}.location;serviceRole;source;source.auth.resource;source.auth.type;source.buildStatusConfig.context;source.buildStatusConfig.targetUrl;source.buildspec;source.insecureSsl;source.location
StartBuildBatch w project* artifacts;artifacts.bucketOwnerAccess;artifacts.encryptionDisabled;artifacts.location;buildBatchConfig;buildBatchConfig.restrictions.computeTypesAllowed;buildBatchConfig.restrictions.fleetsAllowed;buildBatchConfig.serviceRole;cache;cache.location;cache.modes;cache.type;encryptionKey;environment;environment.certificate;environment.computeType;environment.environmentVariables;environment.environmentVariables.name;environment.environmentVariables.value;environment.environmentVariables/{name}.value;environment.image;environment.imagePullCredentialsType;environment.privilegedMode;environment.registryCredential;environment.registryCredential.credential;environment.registryCredential.credentialProvider;environment.type;logsConfig;logsConfig.s3Logs;logsConfig.s3Logs.bucketOwnerAccess;logsConfig.s3Logs.encryptionDisabled;logsConfig.s3Logs.location;logsConfig.s3Logs.status;secondaryArtifacts;secondaryArtifacts.artifactIdentifier;secondaryArtifacts.bucketOwnerAccess;secondaryArtifacts.encryptionDisabled;secondaryArtifacts.location;secondaryArtifacts/{artifactIdentifier}.bucketOwnerAccess;secondaryArtifacts/{artifactIdentifier}.encryptionDisabled;secondaryArtifacts/{artifactIdentifier}.location;secondarySources;secondarySources.auth.resource;secondarySources.auth.type;secondarySources.buildStatusConfig.context;secondarySources.buildStatusConfig.targetUrl;secondarySources.buildspec;secondarySources.insecureSsl;secondarySources.location;secondarySources.sourceIdentifier;secondarySources/{sourceIdentifier}.auth.resource;secondarySources/{sourceIdentifier}.auth.type;secondarySources/{sourceIdentifier}.buildStatusConfig.context;secondarySources/{sourceIdentifier}.buildStatusConfig.targetUrl;secondarySources/{sourceIdentifier}.buildspec;secondarySources/{sourceIdentifier}.insecureSsl;secondarySources/{sourceIdentifier}.location;serviceRole;source;source.auth.resource;source.auth.type;source.buildspec;source.insecureSsl;source.location
StartCommandExecution w sandbox*
StartSandbox w project*
StartSandboxConnection w sandbox*
StopBuild w project*
StopBuildBatch w project*
StopSandbox w project*
UpdateFleet w fleet* +%&0
UpdateProject w project* +%&1
UpdateProjectVisibility w project* +%projectVisibility
UpdateReport w report-group*
UpdateReportGroup w report-group* +%&2
UpdateWebhook w project* &3`;
