export const data: string = `Amazon EMR on EKS (EMR Containers)

ExecutionRoleArn=arn
JobTemplateArn=arn



jobrun /virtualclusters/{VirtualClusterId}/jobruns/{JobRunId} #
jobtemplate /jobtemplates/{JobTemplateId} #
managedendpoint /virtualclusters/{VirtualClusterId}/endpoints/{EndpointId} #
securityconfiguration /securityconfigurations/{SecurityConfigurationId} #
virtualcluster /virtualclusters/{VirtualClusterId} #

CancelJobRun w jobrun*
CreateCertificate w
CreateJobTemplate w  +%
CreateManagedEndpoint w virtualcluster* +%ExecutionRoleArn
CreateSecurityConfiguration w  +%
CreateVirtualCluster w  +%
DeleteJobTemplate w jobtemplate*
DeleteManagedEndpoint w managedendpoint*
DeleteSecurityConfiguration w securityconfiguration*
DeleteVirtualCluster w virtualcluster*
DescribeJobRun r jobrun*
DescribeJobTemplate r jobtemplate*
DescribeManagedEndpoint r managedendpoint*
DescribeSecurityConfiguration r securityconfiguration*
DescribeVirtualCluster r virtualcluster*
GetManagedEndpointSessionCredentials w managedendpoint*
ListJobRuns l virtualcluster*
ListJobTemplates l
ListManagedEndpoints l virtualcluster*
ListSecurityConfigurations l
ListTagsForResource l jobrun,jobtemplate,managedendpoint,securityconfiguration,virtualcluster
ListVirtualClusters l
StartJobRun w virtualcluster* +%ExecutionRoleArn;JobTemplateArn
TagResource t jobrun,jobtemplate,managedendpoint,securityconfiguration,virtualcluster +%
UntagResource t jobrun,jobtemplate,managedendpoint,securityconfiguration,virtualcluster %`;
