export const data: string = `AWS Resilience Hub





app-assessment app-assessment/{AppAssessmentId} #
application app/{AppId} #
policy policy/{PolicyId} #
recommendation-template recommendation-template/{RecommendationTemplateId} #
resiliency-policy resiliency-policy/{ResiliencyPolicyId} #
service service/{ServiceId} #
system system/{SystemId} #
test-template test-template/{TestTemplateId}

AcceptResourceGroupingRecommendations w application*
AddDraftAppVersionResourceMappings w application*
BatchUpdateRecommendationStatus w application*
CreateApp w application* +%
CreateAppVersionAppComponent w application*
CreateAppVersionResource w application*
CreateAssertion w service*=#
CreateInputSource w service*=#
CreatePolicy w policy*=+%
CreateRecommendationTemplate w application* +%
CreateReport w service*=#
CreateResiliencyPolicy w resiliency-policy* +%
CreateService w policy=#,service*=+%,system=#
CreateServiceFunction w service*=#
CreateServiceFunctionResources w service*=#
CreateSystem w system*=+%
CreateTest w service*=#
CreateUserJourney w policy=#,system*=#
DeleteApp w application*
DeleteAppAssessment w application*
DeleteAppInputSource w application*
DeleteAppVersionAppComponent w application*
DeleteAppVersionResource w application*
DeleteAssertion w service*=#
DeleteInputSource w service*=#
DeletePolicy w policy*=#
DeleteRecommendationTemplate w application*
DeleteResiliencyPolicy w resiliency-policy*
DeleteService w service*=#
DeleteServiceFunction w service*=#
DeleteServiceFunctionResources w service*=#
DeleteSystem w system*=#
DeleteTest w service*=#
DeleteTestSources w service*=#
DeleteUserJourney w system*=#
DescribeApp r application*
DescribeAppAssessment r application*
DescribeAppVersion r application*
DescribeAppVersionAppComponent r application*
DescribeAppVersionResource r application*
DescribeAppVersionResourcesResolutionStatus r application*
DescribeAppVersionTemplate r application*
DescribeDraftAppVersionResourcesImportStatus r application*
DescribeMetricsExport r
DescribeResiliencyPolicy r resiliency-policy*
DescribeResourceGroupingRecommendationTask r application*
GetFailureModeFinding r service*=#
GetPolicy r policy*=#
GetService r service*=#
GetSystem r system*=#
GetTest r service*=#
GetTestRun r service*=#
GetTestTemplate r
GetUserJourney r system*=#
ImportApp w application*=#,service*=+%
ImportPolicy w policy*=+%,resiliency-policy*=#
ImportResourcesToDraftAppVersion w application*
ListAlarmRecommendations l application*
ListAppAssessmentComplianceDrifts l application*
ListAppAssessmentResourceDrifts l application*
ListAppAssessments l
ListAppComponentCompliances l application*
ListAppComponentRecommendations l application*
ListAppInputSources l application*
ListAppVersionAppComponents l application*
ListAppVersionResourceMappings l application*
ListAppVersionResources l application*
ListAppVersions l application*
ListApps l
ListAssertions r service*=#
ListDependencies r
ListFailureModeAssessments r service*=#
ListFailureModeFindings r service*=#
ListInputSources r service*=#
ListMetrics l
ListPolicies r
ListRecommendationTemplates l application*
ListReports r service=#
ListResiliencyPolicies l
ListResolvedTestRunTargetResources r service*=#
ListResourceGroupingRecommendations l application*
ListResources r service*=#
ListServiceEvents r service*=#
ListServiceFunctions r service*=#
ListServiceTopologyEdges r service*=#
ListServices r
ListSopRecommendations l application*
ListSuggestedResiliencyPolicies l
ListSystemEvents r system*=#
ListSystems r
ListTagsForResource r app-assessment,application,policy,recommendation-template,resiliency-policy,service,system
ListTestRecommendations l application*
ListTestRunDependencies r service*=#
ListTestRunEvents r service*=#
ListTestRunSourceEvents r service*=#
ListTestRunSources r service*=#
ListTestRuns r service*=#
ListTestSources r service*=#
ListTestTemplates r
ListTests r service*=#
ListUnsupportedAppVersionResources l application*
ListUserJourneys r system*=#
PublishAppVersion w application*
PutDraftAppVersionTemplate w application*
PutTestSources w service*=#
RejectResourceGroupingRecommendations w application*
RemoveDraftAppVersionResourceMappings w application*
ResolveAppVersionResources w application*
StartAppAssessment w application* +%
StartFailureModeAssessment w service*=#
StartMetricsExport w
StartResourceGroupingRecommendationTask w application*
StartTestRun w service*=#
StopTestRun w service*=#
TagResource t app-assessment,application,policy,recommendation-template,resiliency-policy,service,system +%
UntagResource t app-assessment,application,policy,recommendation-template,resiliency-policy,service,system %
UpdateApp w application*
UpdateAppVersion w application*
UpdateAppVersionAppComponent w application*
UpdateAppVersionResource w application*
UpdateAssertion w service*=#
UpdateDependency w service*=#
UpdateFailureModeFinding w service*=#
UpdatePolicy w policy*=#
UpdateResiliencyPolicy w resiliency-policy*
UpdateService w policy=#,service*=#,system=#
UpdateServiceFunction w service*=#
UpdateSystem w system*=#
UpdateTest w service*=#
UpdateUserJourney w policy=#,system*=#`;
