export const data: string = `AWS Partner Central

Catalog
ChannelHandshakeType
FulfillmentTypes*
Programs*
RelatedEntityType
VerificationType

Catalog;ChannelHandshakeType
Catalog;FulfillmentTypes;Programs
Catalog;RelatedEntityType
Catalog;FulfillmentTypes
Catalog;VerificationType

benefit arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/benefit/{Identifier}
benefitallocation catalog/{Catalog}/benefit-allocation/{Identifier}
benefitapplication catalog/{Catalog}/benefit-application/{Identifier} #
channelhandshake catalog/{Catalog}/channel-handshake/{Identifier} #
connection arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/connection/{Identifier}
connectioninvitation arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/connection-invitation/{Identifier}
connectionpreferences catalog/{Catalog}/connection-preferences
dashboard arn:{Partition}:partnercentral::{Account}:catalog/{Catalog}/ReportingData/{TableId}/Dashboard/{DashboardId}
engagement arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/engagement/{Identifier}
engagement-by-accepting-invitation-task arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/engagement-by-accepting-invitation-task/{TaskId}
engagement-from-opportunity-task arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/engagement-from-opportunity-task/{TaskId}
engagement-invitation arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/engagement-invitation/{Identifier}
marketplacerevenueshare catalog/{Catalog}/marketplace-revenue-share/{MarketplaceProductId} #
opportunity catalog/{Catalog}/opportunity/{Identifier} #
opportunityfromengagementtask arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/opportunity-from-engagement-task/{TaskId}
partner catalog/{Catalog}/partner/{Identifier} #
programmanagementaccount catalog/{Catalog}/program-management-account/{Identifier} #
prospectingfromengagementtask arn:{Partition}:partnercentral:{Region}::catalog/{Catalog}/prospecting-from-engagement-task/{TaskIdentifier}
relationship catalog/{Catalog}/program-management-account/{ProgramManagementAccountId}/relationship/{RelationshipId} #
resource-snapshot-job catalog/{Catalog}/resource-snapshot-job/{Identifier} #
resourcesnapshot catalog/{Catalog}/engagement/{EngagementIdentifier}/resource/{ResourceType}/{ResourceIdentifier}/template/{TemplateIdentifier}/resource-snapshot/{SnapshotRevision}
revenueattribution catalog/{Catalog}/revenue-attribution/{RevenueAttributionId} #
solution catalog/{Catalog}/solution/{Identifier}

AcceptChannelHandshake w channelhandshake* &0
AcceptConnectionInvitation w connectioninvitation* Catalog
AcceptEngagementInvitation w engagement-invitation* Catalog
AmendBenefitApplication w benefitapplication* #&1
AssignOpportunity w opportunity* Catalog
AssociateAwsTrainingCertificationEmailDomain w partner* #Catalog
AssociateBenefitApplicationResource w benefitallocation*,benefitapplication*,opportunity* #&1
AssociateOpportunity w opportunity* &2
CancelBenefitApplication w benefitapplication* #&1
CancelChannelHandshake w channelhandshake* #&0
CancelConnection w connection* Catalog
CancelConnectionInvitation w connectioninvitation* Catalog
CancelProfileUpdateTask w partner* #Catalog
CreateBenefitApplication w  #+%&1
CreateBusinessPlan w
CreateChannelHandshake w programmanagementaccount,relationship #+%&0
CreateCollaborationChannelMembers w
CreateCollaborationChannelRequest w
CreateConnectionInvitation w  Catalog
CreateEngagement w engagement* Catalog
CreateEngagementContext w engagement* Catalog
CreateEngagementInvitation w engagement-invitation* Catalog
CreateMarketplaceRevenueShare w  +%Catalog
CreateMarketplaceRevenueShareAllocation w marketplacerevenueshare* Catalog
CreateOpportunity w opportunity* +%Catalog
CreatePartner w  #+%Catalog
CreateProgramManagementAccount w  #+%Catalog
CreateRelationship w programmanagementaccount* #+%Catalog
CreateResourceSnapshot w resourcesnapshot* Catalog
CreateResourceSnapshotJob w resource-snapshot-job* +%Catalog
CreateRevenueAttribution w  +%Catalog
DeleteProgramManagementAccount w programmanagementaccount* #Catalog
DeleteRelationship w relationship* #Catalog
DeleteResourceSnapshotJob w resource-snapshot-job* Catalog
DisassociateAwsTrainingCertificationEmailDomain w partner* #Catalog
DisassociateBenefitApplicationResource w benefitallocation*,benefitapplication*,opportunity* #&1
DisassociateOpportunity w opportunity* &2
EnrollInPartnerPath w
GetAllianceLeadContact r partner* #Catalog
GetAwsOpportunitySummary r opportunity* Catalog
GetBenefit r benefit* #&1
GetBenefitAllocation r benefitallocation* #&3
GetBenefitApplication r benefitapplication* #&1
GetBusinessPlan r
GetCollaborationChannel r
GetConnection r connection* Catalog
GetConnectionInvitation r connectioninvitation* Catalog
GetConnectionPreferences r  Catalog
GetEngagement r engagement* Catalog
GetEngagementInvitation r engagement-invitation* Catalog
GetMarketplaceRevenueShare r marketplacerevenueshare* Catalog
GetMarketplaceRevenueShareAllocation r marketplacerevenueshare* Catalog
GetOpportunity r opportunity* Catalog
GetPartner r partner* #Catalog
GetPartnerDashboard r dashboard* Catalog
GetPartnerProfile r
GetProfileUpdateTask r partner* #Catalog
GetProfileVisibility r partner* #Catalog
GetProgramManagementAccount r  Catalog
GetProspectingFromEngagementTask r prospectingfromengagementtask* Catalog
GetQualificationsAssociationDetails r partner* #Catalog
GetQualificationsAssociationTask r partner* #Catalog
GetQualificationsDisassociationTask r partner* #Catalog
GetRelationship r relationship* #Catalog
GetResourceSnapshot r resourcesnapshot* Catalog
GetResourceSnapshotJob r resource-snapshot-job* Catalog
GetRevenueAttribution r revenueattribution* Catalog
GetRevenueAttributionAllocation r revenueattribution* Catalog
GetRevenueAttributionAllocationsTask r revenueattribution* Catalog
GetSellingSystemSettings r  Catalog
GetVerification r  &4
ListBenefitAllocations l benefitallocation* &3
ListBenefitApplications l benefitapplication* &1
ListBenefits l benefit* &1
ListBusinessPlans l
ListChannelHandshakes l channelhandshake* &0
ListCollaborationChannels l
ListConnectionInvitations l  Catalog
ListConnections l  Catalog
ListEngagementByAcceptingInvitationTasks l  Catalog
ListEngagementFromOpportunityTasks l  Catalog
ListEngagementInvitations l  Catalog
ListEngagementMembers r engagement* Catalog
ListEngagementResourceAssociations r resourcesnapshot* Catalog
ListEngagements l  Catalog
ListMarketplaceRevenueShareAllocations l marketplacerevenueshare* Catalog
ListMarketplaceRevenueShares l  Catalog
ListOpportunities l  Catalog
ListOpportunityFromEngagementTasks l  Catalog
ListPartnerPaths l
ListPartners l  Catalog
ListProgramManagementAccounts l programmanagementaccount* Catalog
ListProspectingFromEngagementTasks l  Catalog
ListRelationships l relationship* Catalog
ListResourceSnapshotJobs l  Catalog
ListResourceSnapshots l resourcesnapshot* Catalog
ListRevenueAttributionAllocations l revenueattribution* Catalog
ListRevenueAttributions l  Catalog
ListSolutions l  Catalog
ListTagsForResource r  #%&1
PutAllianceLeadContact w partner* #Catalog
PutBusinessPlan w
PutProfileVisibility w partner* #Catalog
PutSellingSystemSettings w  Catalog
RecallBenefitApplication w benefitapplication* #&1
RejectChannelHandshake w channelhandshake* &0
RejectConnectionInvitation w connectioninvitation* Catalog
RejectEngagementInvitation w engagement-invitation* Catalog
SearchPartnerProfiles l
SendEmailVerificationCode w  Catalog
StartEngagementByAcceptingInvitationTask w engagement-by-accepting-invitation-task* #+%Catalog
StartEngagementFromOpportunityTask w engagement-from-opportunity-task* #+%Catalog
StartOpportunityFromEngagementTask w opportunityfromengagementtask* #+%Catalog
StartProfileUpdateTask w partner* #Catalog
StartProspectingFromEngagementTask w engagement* Catalog
StartQualificationsAssociationTask w partner* #Catalog
StartQualificationsDisassociationTask w partner* #Catalog
StartResourceSnapshotJob w resource-snapshot-job* Catalog
StartRevenueAttributionAllocationsTask w revenueattribution* Catalog
StartVerification w  &4
StopResourceSnapshotJob w resource-snapshot-job* Catalog
SubmitBenefitApplication w benefitapplication* #&1
SubmitOpportunity w opportunity* Catalog
TagResource t benefitapplication,channelhandshake,marketplacerevenueshare,opportunity,partner,programmanagementaccount,relationship,revenueattribution,resource-snapshot-job #+%&1
UntagResource t benefitapplication,channelhandshake,marketplacerevenueshare,opportunity,partner,programmanagementaccount,relationship,revenueattribution,resource-snapshot-job #%&1
UpdateBenefitApplication w benefitapplication* #&1
UpdateConnectionPreferences w  Catalog
UpdateEngagementContext w engagement* Catalog
UpdateMarketplaceRevenueShareAllocation w marketplacerevenueshare* Catalog
UpdateOpportunity w opportunity* Catalog
UpdateProgramManagementAccount w programmanagementaccount* #Catalog
UpdateRelationship w relationship* #Catalog
UpdateRevenueAttribution w revenueattribution* Catalog
UseSession w  Catalog`;
