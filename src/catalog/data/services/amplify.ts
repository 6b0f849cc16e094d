export const data: string = `AWS Amplify





apps apps/{AppId} #
branches apps/{AppId}/branches/{BranchName} #
domains apps/{AppId}/domains/{DomainName} #
jobs apps/{AppId}/branches/{BranchName}/jobs/{JobId}
webhooks webhooks/{WebhookId} #

AssociateWebACL w apps*
CreateApp w  +%
CreateBackendEnvironment w apps*
CreateBranch w branches* +%
CreateDeployment w branches*
CreateDomainAssociation w domains*
CreateWebHook w branches*
DeleteApp w apps*
DeleteBackendEnvironment w apps*
DeleteBranch w branches*
DeleteDomainAssociation w domains*
DeleteJob w jobs*
DeleteWebHook w webhooks*
DisassociateWebACL w apps*
GenerateAccessLogs w apps*
GetApp r apps*
GetArtifactUrl r apps*
GetBackendEnvironment r apps*
GetBranch r branches*
GetDomainAssociation r domains*
GetJob r jobs*
GetWebACLForResource r apps*
GetWebHook r webhooks*
ListApps l
ListArtifacts l apps*
ListBackendEnvironments l apps*
ListBranches l apps*
ListDomainAssociations l apps*
ListJobs l branches*
ListResourcesForWebACL l
ListTagsForResource r apps,branches,domains,webhooks
ListWebHooks l apps*
StartDeployment w branches*
StartJob w jobs*
StopJob w jobs*
TagResource t apps,branches,domains,webhooks +%
UntagResource t apps,branches,domains,webhooks %
UpdateApp w apps*
UpdateBranch w branches*
UpdateDomainAssociation w domains*
UpdateWebHook w webhooks*`;
