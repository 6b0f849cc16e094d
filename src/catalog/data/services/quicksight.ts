export const data: string = `Amazon QuickSight

AllowedEmbeddingDomains*
DirectoryType
Edition
Group=arn
IamArn=arn
KmsKeyArns=arn*
SessionName
UserName

DirectoryType;Edition

account account/{ResourceId}
actionconnector action-connector/{ResourceId} #
agent agent/{ResourceId}
analysis analysis/{ResourceId} #
app app/{ResourceId} #
approvalpolicy approval-policy/{ResourceId}
assetbundleexportjob asset-bundle-export-job/{ResourceId}
assetbundleimportjob asset-bundle-import-job/{ResourceId}
assignment arn:{Partition}:quicksight::{Account}:assignment/{ResourceId}
automation automation-group/{AutomationGroupId}/automation/{ResourceId}
automationgroup automation-group/{ResourceId}
automationjob automation-group/{AutomationGroupId}/automation/{AutomationId}/job/{ResourceId}
brand brand/{ResourceId} #
customization customization/{ResourceId} #
custompermissions custompermissions/{ResourceId} #
dashboard dashboard/{ResourceId} #
dashboardsnapshotjob dashboard/{DashboardId}/snapshot-job/{ResourceId} #
dataset dataset/{ResourceId} #
datasource datasource/{ResourceId} #
dlpsetting dlpsetting/{ResourceId} #
emailcustomizationtemplate email-customization-template/{ResourceId} #
extension extension/{ResourceId}
extensionaccess extension-access/{ResourceId}
flow flow/{ResourceId} #
folder folder/{ResourceId} #
group group/{ResourceId}
ingestion dataset/{DatasetId}/ingestion/{ResourceId} #
knowledgebase knowledge-base/{ResourceId} #
limitsprofile limits-profile/{ResourceId}
namespace namespace/{ResourceId} #
oauthclientapplication oauthClientApplication/{ResourceId} #
refreshschedule dataset/{DatasetId}/refresh-schedule/{ResourceId}
space space/{ResourceId}
template template/{ResourceId} #
theme theme/{ResourceId} #
topic topic/{ResourceId} #
user user/{ResourceId} #
vpcconnection vpcConnection/{ResourceId} #

AccountConfigurations w
AllowVendedLogDeliveryForResource p
BatchCreateTopicReviewedAnswer w topic* +%
BatchDeleteKnowledgeBase w knowledgebase*
BatchDeleteTopicReviewedAnswer w topic* +%
BatchDescribeUserLimits r limitsprofile*
BatchGetPreferences r
BatchUpdatePreferences w
CancelIngestion w ingestion* +%
CreateAccountCustomization w  +%
CreateAccountSubscription w  &0
CreateActionConnector w actionconnector* +%
CreateAdmin w user*
CreateAgent w agent*
CreateAnalysis w analysis* +%
CreateApprovalPolicy w approvalpolicy*
CreateBrand w brand* +%
CreateCustomPermissions w custompermissions* +%
CreateDashboard w dashboard* +%
CreateDataSet w datasource* +%
CreateDataSource w  +%
CreateDlpSetting w dlpsetting* +%
CreateEmailCustomizationTemplate w emailcustomizationtemplate* +%
CreateExtension w extension*
CreateExtensionAccess w extensionaccess*
CreateFlow w flow*
CreateFolder w folder* +%
CreateFolderMembership w analysis,dashboard,dataset,folder*
CreateGroup w group*
CreateGroupMembership w group*=UserName +%
CreateIAMPolicyAssignment w assignment*
CreateIngestion w ingestion* +%
CreateKnowledgeBase w datasource*,knowledgebase* +%
CreateLimitsProfile w limitsprofile*
CreateNamespace w namespace* +%
CreateOAuthClientApplication w  +%
CreateReader w user*
CreateRefreshSchedule w refreshschedule*
CreateRoleMembership w  Group
CreateSpace w space*
CreateTemplate w template* +%
CreateTemplateAlias w template* +%
CreateTheme w theme* +%
CreateThemeAlias w theme* +%
CreateTopic w dataset* +%
CreateTopicRefreshSchedule w topic*
CreateUser w user*
CreateVPCConnection w  +%
DeleteAccountCustomPermission w
DeleteAccountCustomization w customization*
DeleteAccountSubscription w account*
DeleteActionConnector w actionconnector*
DeleteAgent w agent*
DeleteAnalysis w analysis*
DeleteApp w app*
DeleteApprovalPolicy w approvalpolicy*
DeleteBrand w brand*
DeleteBrandAssignment w
DeleteCustomPermissions w
DeleteDashboard w dashboard*
DeleteDataSet w dataset* +%
DeleteDataSetRefreshProperties w dataset*
DeleteDataSource w datasource* +%
DeleteDefaultQBusinessApplication w
DeleteDlpSetting w dlpsetting*
DeleteEmailCustomizationTemplate w emailcustomizationtemplate*
DeleteExtension w extension*
DeleteExtensionAccess w extensionaccess*
DeleteFlow w flow*
DeleteFolder w folder*
DeleteFolderMembership w analysis,dashboard,dataset,folder*
DeleteGroup w group*
DeleteGroupMembership w group*=UserName
DeleteIAMPolicyAssignment w assignment*
DeleteIdentityPropagationConfig w
DeleteKnowledgeBase w knowledgebase*
DeleteLimitsProfile w limitsprofile*
DeleteNamespace w namespace*
DeleteOAuthClientApplication w oauthclientapplication* +%
DeleteRefreshSchedule w refreshschedule*
DeleteRoleCustomPermission w
DeleteRoleMembership w  Group
DeleteSpace w space*
DeleteTemplate w template*
DeleteTemplateAlias w template*
DeleteTheme w theme*
DeleteThemeAlias w theme*
DeleteTopic w topic* +%
DeleteTopicRefreshSchedule w topic*
DeleteUser w user*
DeleteUserByPrincipalId w user*
DeleteUserCustomPermission w user*
DeleteVPCConnection w vpcconnection* +%
DescribeAccountCustomPermission r
DescribeAccountCustomization r customization*
DescribeAccountSettings r
DescribeAccountSubscription r account*
DescribeActionConnector r actionconnector*
DescribeActionConnectorPermissions r actionconnector*
DescribeAgent r agent*
DescribeAgentPermissions r agent*
DescribeAnalysis r analysis*
DescribeAnalysisPermissions r analysis*
DescribeApp r app*
DescribeAppPermissions r app*
DescribeApprovalPolicy r approvalpolicy*
DescribeAssetBundleExportJob r assetbundleexportjob*
DescribeAssetBundleImportJob r assetbundleimportjob*
DescribeAutomationJob r automationjob*
DescribeBrand r brand*
DescribeBrandAssignment r
DescribeBrandPublishedVersion r brand*
DescribeChatConfiguration r
DescribeCustomPermissions r custompermissions*
DescribeDashboard r dashboard*
DescribeDashboardPermissions r dashboard*
DescribeDashboardSnapshotJob r dashboardsnapshotjob*
DescribeDashboardSnapshotJobResult r dashboardsnapshotjob*
DescribeDashboardsQAConfiguration r
DescribeDataSet r dataset* +%
DescribeDataSetPermissions r dataset* +%
DescribeDataSetRefreshProperties r dataset*
DescribeDataSource r datasource* +%
DescribeDataSourcePermissions r datasource* +%
DescribeDefaultQBusinessApplication r
DescribeDlpJob r dlpsetting*
DescribeDlpSetting r dlpsetting*
DescribeEmailCustomizationTemplate r emailcustomizationtemplate*
DescribeExtension r extension*
DescribeExtensionAccess r extensionaccess*
DescribeExtensionPermissions r extension*
DescribeFlow r flow*
DescribeFolder r folder*
DescribeFolderPermissions r folder*
DescribeFolderResolvedPermissions r folder*
DescribeGroup r group*
DescribeGroupMembership r group*=UserName
DescribeIAMPolicyAssignment r assignment*
DescribeIngestion r ingestion* +%
DescribeIpRestriction r
DescribeKeyRegistration r
DescribeKnowledgeBase r knowledgebase*
DescribeKnowledgeBasePermissions p knowledgebase*
DescribeLimitsProfile r limitsprofile*
DescribeNamespace r namespace*
DescribeOAuthClientApplication r oauthclientapplication* +%
DescribeQPersonalizationConfiguration r
DescribeQuickIndexCapacity r
DescribeQuickSightQSearchConfiguration r
DescribeRefreshSchedule r refreshschedule*
DescribeRoleCustomPermission r
DescribeSelfUpgradeConfiguration r
DescribeSpace r space*
DescribeSpacePermissions p space*
DescribeTemplate r template*
DescribeTemplateAlias r template*
DescribeTemplatePermissions r template*
DescribeTheme r theme*
DescribeThemeAlias r theme*
DescribeThemePermissions r theme*
DescribeTopic r topic* +%
DescribeTopicPermissions p topic* +%
DescribeTopicRefresh r topic* +%
DescribeTopicRefreshSchedule r topic*
DescribeUser r user*
DescribeVPCConnection r vpcconnection* +%
GenerateEmbedUrlForAnonymousUser w dashboard,namespace*,theme,topic AllowedEmbeddingDomains
GenerateEmbedUrlForRegisteredUser w user* AllowedEmbeddingDomains
GenerateEmbedUrlForRegisteredUserWithIdentity w  AllowedEmbeddingDomains
GetAnonymousUserEmbedUrl r
GetAuthCode r user*
GetCustomPermissionsSummary r
GetDashboardEmbedUrl r dashboard*
GetFlowMetadata r flow*
GetFlowPermissions r flow*
GetGroupMapping r
GetIdentityContext r user*
GetSessionEmbedUrl r
ListActionConnectors l
ListAgents l agent*
ListAnalyses l analysis*
ListApprovalPolicies l approvalpolicy*
ListApps l app*
ListAssetBundleExportJobs l assetbundleexportjob*
ListAssetBundleImportJobs l assetbundleimportjob*
ListBrands l
ListCustomPermissionAssignments l
ListCustomPermissions l
ListCustomerManagedKeys l
ListDashboardVersions l dashboard*
ListDashboards l dashboard*
ListDataSets l  +%
ListDataSources l  +%
ListDlpLabels l
ListDlpSettings l dlpsetting*
ListExtensionAccesses l
ListExtensions l
ListFlows l
ListFolderMembers r folder*
ListFolders l folder*
ListFoldersForResource l analysis,dashboard,dataset,datasource,topic
ListGroupMemberships l group*
ListGroups l group*
ListIAMPolicyAssignments l assignment*
ListIAMPolicyAssignmentsForUser l assignment*
ListIdentityPropagationConfigs l
ListIngestions l  +%
ListKMSKeysForUser l
ListKnowledgeBases l
ListLimitsProfiles l limitsprofile*
ListNamespaces l
ListOAuthClientApplications l  +%
ListRefreshSchedules l
ListRoleMemberships l
ListSelfUpgrades l user*
ListSpaceResources l space*
ListSpaces l
ListTagsForResource r actionconnector,analysis,app,brand,customization,custompermissions,dashboard,dataset,datasource,dlpsetting,emailcustomizationtemplate,flow,folder,namespace,oauthclientapplication,template,theme,topic,user,vpcconnection
ListTemplateAliases l template*
ListTemplateVersions l template*
ListTemplates l template*
ListThemeAliases l theme*
ListThemeVersions l theme*
ListThemes l theme*
ListTopicRefreshSchedules l
ListTopicReviewedAnswers l  +%
ListTopics l  +%
ListUserGroups l user*
ListUsers l user*
ListUsersIndexCapacity l
ListVPCConnections l  +%
PassDataSet r dataset* +%
PassDataSource r datasource* +%
PassTopic r topic* +%
PredictQAResults r dashboard,topic
PutDataSetRefreshProperties w dataset*
QuickSuiteUsageMetrics r
RegisterCustomerManagedKey w
RegisterUser w user*=IamArn;SessionName +%
RemoveCustomerManagedKey w
RestoreAnalysis w analysis*
ScopeDownPolicy w
SearchActionConnectors l actionconnector*
SearchAgents l agent*
SearchAnalyses l analysis*
SearchApps l app*
SearchDashboards l dashboard*
SearchDataSets l dataset*
SearchDataSources l datasource*
SearchDirectoryGroups l
SearchFlows l
SearchFolders r folder*
SearchGroups l group*
SearchKnowledgeBases l knowledgebase*
SearchSpaces l
SearchTopics l topic*
SearchUsers l user*
SetGroupMapping w
StartAssetBundleExportJob w assetbundleexportjob*
StartAssetBundleImportJob w assetbundleimportjob*
StartAutomationJob w automation*
StartDashboardSnapshotJob w dashboardsnapshotjob*
StartDashboardSnapshotJobSchedule w
StartDlpJob w dlpsetting*
StartExtensionInstallation w extension*
Subscribe w  &0
TagResource t actionconnector,analysis,app,brand,customization,custompermissions,dashboard,dataset,datasource,dlpsetting,emailcustomizationtemplate,flow,folder,ingestion,namespace,oauthclientapplication,template,theme,topic,user,vpcconnection +%
UnpublishFlow w flow*
Unsubscribe w
UntagResource t actionconnector,analysis,app,brand,customization,custompermissions,dashboard,dataset,datasource,dlpsetting,emailcustomizationtemplate,flow,folder,ingestion,namespace,oauthclientapplication,template,theme,topic,user,vpcconnection %
UpdateAccountCustomPermission w
UpdateAccountCustomization w customization*
UpdateAccountSettings w
UpdateActionConnector w actionconnector*
UpdateActionConnectorPermissions p actionconnector*
UpdateAgent w agent*
UpdateAgentPermissions p agent*
UpdateAnalysis w analysis*
UpdateAnalysisPermissions p analysis*
UpdateAppPermissions p app*
UpdateApplicationWithTokenExchangeGrant w
UpdateApprovalPolicy w approvalpolicy*
UpdateBrand w brand*
UpdateBrandAssignment w
UpdateBrandPublishedVersion w brand*
UpdateChatConfiguration w
UpdateCustomPermissions w custompermissions*
UpdateDashboard w dashboard*
UpdateDashboardLinks w dashboard*
UpdateDashboardPermissions p dashboard*
UpdateDashboardPublishedVersion w dashboard*
UpdateDashboardsQAConfiguration w
UpdateDataSet w dataset*,datasource +%
UpdateDataSetPermissions p dataset* +%
UpdateDataSource w datasource* +%
UpdateDataSourcePermissions p datasource* +%
UpdateDefaultQBusinessApplication w
UpdateDlpSetting w dlpsetting*
UpdateEmailCustomizationTemplate w emailcustomizationtemplate*
UpdateExtension w extension*
UpdateExtensionAccess w extensionaccess*
UpdateExtensionPermissions p extension*
UpdateFlow w flow*
UpdateFlowPermissions p flow*
UpdateFolder w folder*
UpdateFolderPermissions p folder*
UpdateGroup w group*
UpdateIAMPolicyAssignment w assignment*
UpdateIdentityPropagationConfig w
UpdateIpRestriction w
UpdateKeyRegistration w
UpdateKnowledgeBase w knowledgebase*
UpdateKnowledgeBasePermissions p knowledgebase*
UpdateLimitsProfile w limitsprofile*
UpdateOAuthClientApplication w oauthclientapplication* +%
UpdatePublicSharingSettings w
UpdateQPersonalizationConfiguration w
UpdateQuickIndexCapacity w
UpdateQuickSightQSearchConfiguration w
UpdateRefreshSchedule w refreshschedule*
UpdateResourcePermissions w
UpdateRoleCustomPermission w
UpdateSPICECapacityConfiguration w
UpdateSelfUpgrade w user*
UpdateSelfUpgradeConfiguration w
UpdateSpace w space*
UpdateSpacePermissions p space*
UpdateSpaceResources w space*
UpdateTemplate w template*
UpdateTemplateAlias w template*
UpdateTemplatePermissions p template*
UpdateTheme w theme*
UpdateThemeAlias w theme*
UpdateThemePermissions p theme*
UpdateTopic w dataset,topic* +%
UpdateTopicPermissions p topic* +%
UpdateTopicRefreshSchedule w topic*
UpdateUser w user*
UpdateUserCustomPermission w user*
UpdateVPCConnection w vpcconnection* +%`;
