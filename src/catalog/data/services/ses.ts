export const data: string = `Amazon Pinpoint Email Service

AddonSubscriptionArn=arn
ApiVersion
ClickTrackingEnabled
ConfigurationSetOptions*
ExportSourceType
FeedbackAddress
FromAddress
FromDisplayName
MailManagerIngressPointType
MailManagerRuleSetArn=arn
MailManagerTrafficPolicyArn=arn
MultiRegionEndpointId
OpenTrackingEnabled
Recipients*
ReplicaRegion*
TenantName

ApiVersion;FromAddress
ApiVersion;ExportSourceType
MailManagerRuleSetArn;MailManagerTrafficPolicyArn
ApiVersion;FeedbackAddress;FromAddress;FromDisplayName;Recipients

addon-instance addon-instance/{AddonInstanceId} #
addon-subscription addon-subscription/{AddonSubscriptionId} #
configuration-set configuration-set/{ConfigurationSetName} #
contact-list contact-list/{ContactListName} #
custom-verification-email-template custom-verification-email-template/{TemplateName} #
dedicated-ip-pool dedicated-ip-pool/{DedicatedIPPool} #
deliverability-test-report deliverability-test-report/{ReportId} #
export-job export-job/{ExportJobId}
identity identity/{IdentityName} #
import-job import-job/{ImportJobId}
mailmanager-address-list mailmanager-address-list/{AddressListId} #
mailmanager-archive mailmanager-archive/{ArchiveId} #
mailmanager-ingress-point mailmanager-ingress-point/{IngressPointId} #MailManagerIngressPointType
mailmanager-rule-set mailmanager-rule-set/{RuleSetId} #
mailmanager-smtp-relay mailmanager-smtp-relay/{RelayId} #
mailmanager-traffic-policy mailmanager-traffic-policy/{TrafficPolicyId} #
multi-region-endpoint multi-region-endpoint/{EndpointName}
reputation-policy arn:{Partition}:ses:{Region}:aws:reputation-policy/{ReputationPolicyName}
template template/{TemplateName} #
tenant tenant/{TenantName}/{TenantId} #

AllowVendedLogDeliveryForResource p mailmanager-ingress-point=#,mailmanager-rule-set=#
ApplyTrackingConfigurationOverrides p  ClickTrackingEnabled;OpenTrackingEnabled
AssociateEmailIdentityCertificate w identity* #&0
BatchGetMetricData r configuration-set,identity #ApiVersion
CancelExportJob w export-job* &1
CloneReceiptRuleSet w  ApiVersion
CreateAddonInstance w addon-instance*=# +%AddonSubscriptionArn
CreateAddonSubscription w addon-subscription*=# +%
CreateAddressList w mailmanager-address-list*=# +%
CreateAddressListImportJob w mailmanager-address-list*=#
CreateArchive w mailmanager-archive*=# +%
CreateConfigurationSet w configuration-set*,dedicated-ip-pool,mailmanager-archive +%ApiVersion
CreateConfigurationSetEventDestination w configuration-set* #ApiVersion
CreateConfigurationSetTrackingOptions w  ApiVersion
CreateContact w contact-list* #ApiVersion
CreateContactList w contact-list* +%ApiVersion
CreateCustomVerificationEmailTemplate w custom-verification-email-template* +%ApiVersion
CreateDedicatedIpPool w dedicated-ip-pool* +%ApiVersion
CreateDeliverabilityTestReport w identity* +%ApiVersion
CreateEmailIdentity w identity* +%ApiVersion
CreateEmailIdentityPolicy p identity* #ApiVersion
CreateEmailTemplate w template* +%ApiVersion
CreateExportJob w  &1
CreateImportJob w  ApiVersion
CreateIngressPoint w mailmanager-ingress-point*=#MailManagerIngressPointType +%&2
CreateMultiRegionEndpoint w  +%ApiVersion
CreateReceiptFilter w  ApiVersion
CreateReceiptRule w  ApiVersion
CreateReceiptRuleSet w  ApiVersion
CreateRelay w mailmanager-smtp-relay*=# +%
CreateRuleSet w mailmanager-rule-set*=# +%
CreateTemplate w  ApiVersion
CreateTenant w tenant* +%ApiVersion
CreateTenantResourceAssociation w configuration-set*,identity*,template*,tenant* +%ApiVersion
CreateTrafficPolicy w mailmanager-traffic-policy*=# +%
DeleteAddonInstance w addon-instance*=#
DeleteAddonSubscription w addon-subscription*=#
DeleteAddressList w mailmanager-address-list*=#
DeleteArchive w mailmanager-archive*=#
DeleteConfigurationSet w configuration-set* #ApiVersion
DeleteConfigurationSetEventDestination w configuration-set* #ApiVersion
DeleteConfigurationSetTrackingOptions w  ApiVersion
DeleteContact w contact-list* #ApiVersion
DeleteContactList w contact-list* #ApiVersion
DeleteCustomVerificationEmailTemplate w custom-verification-email-template* #ApiVersion
DeleteDedicatedIpPool w dedicated-ip-pool* #ApiVersion
DeleteEmailIdentity w identity* #ApiVersion
DeleteEmailIdentityPolicy p identity* #ApiVersion
DeleteEmailTemplate w template* #ApiVersion
DeleteIdentity w  ApiVersion
DeleteIdentityPolicy p  ApiVersion
DeleteIngressPoint w mailmanager-ingress-point*=#
DeleteMultiRegionEndpoint w multi-region-endpoint* #ApiVersion
DeleteReceiptFilter w  ApiVersion
DeleteReceiptRule w  ApiVersion
DeleteReceiptRuleSet w  ApiVersion
DeleteRelay w mailmanager-smtp-relay*=#
DeleteRuleSet w mailmanager-rule-set*=#
DeleteSuppressedDestination w tenant #ApiVersion
DeleteTemplate w  ApiVersion
DeleteTenant w tenant* #ApiVersion
DeleteTenantResourceAssociation w configuration-set*,identity*,template*,tenant* #ApiVersion
DeleteTrafficPolicy w mailmanager-traffic-policy*=#
DeleteVerifiedEmailAddress w  ApiVersion
DeregisterMemberFromAddressList w mailmanager-address-list*=#
DescribeActiveReceiptRuleSet r  ApiVersion
DescribeConfigurationSet r  ApiVersion
DescribeReceiptRule r  ApiVersion
DescribeReceiptRuleSet r  ApiVersion
DisassociateEmailIdentityCertificate w identity* #&0
GetAccount r  ApiVersion
GetAccountSendingEnabled r  ApiVersion
GetAddonInstance r addon-instance*=#
GetAddonSubscription r addon-subscription*=#
GetAddressList r mailmanager-address-list*=#
GetAddressListImportJob r mailmanager-address-list*=#
GetArchive r mailmanager-archive*=#
GetArchiveExport r mailmanager-archive*=#
GetArchiveMessage r mailmanager-archive*=#
GetArchiveMessageContent r mailmanager-archive*=#
GetArchiveSearch r mailmanager-archive*=#
GetArchiveSearchResults r mailmanager-archive*=#
GetBlacklistReports r  ApiVersion
GetConfigurationSet r configuration-set* #ApiVersion
GetConfigurationSetEventDestinations r configuration-set* #ApiVersion
GetContact r contact-list* #ApiVersion
GetContactList r contact-list* ApiVersion
GetCustomVerificationEmailTemplate r custom-verification-email-template* #ApiVersion
GetDedicatedIp r  ApiVersion
GetDedicatedIpPool r dedicated-ip-pool* #ApiVersion
GetDedicatedIps r dedicated-ip-pool* #ApiVersion
GetDeliverabilityDashboardOptions r  ApiVersion
GetDeliverabilityTestReport r deliverability-test-report* #ApiVersion
GetDomainDeliverabilityCampaign r  ApiVersion
GetDomainStatisticsReport r identity* #ApiVersion
GetEmailAddressInsights r  ApiVersion
GetEmailIdentity r identity* #ApiVersion
GetEmailIdentityPolicies r identity* #ApiVersion
GetEmailTemplate r template* #ApiVersion
GetExportJob r export-job* &1
GetIdentityDkimAttributes r  ApiVersion
GetIdentityMailFromDomainAttributes r  ApiVersion
GetIdentityNotificationAttributes r  ApiVersion
GetIdentityPolicies r  ApiVersion
GetIdentityVerificationAttributes r  ApiVersion
GetImportJob r import-job* ApiVersion
GetIngressPoint r mailmanager-ingress-point*=#
GetMemberOfAddressList r mailmanager-address-list*=#
GetMessageInsights r  ApiVersion
GetMultiRegionEndpoint r multi-region-endpoint* #ApiVersion
GetRelay r mailmanager-smtp-relay*=#
GetReputationEntity r tenant* #ApiVersion
GetRuleSet r mailmanager-rule-set*=#
GetSendQuota r  ApiVersion
GetSendStatistics r  ApiVersion
GetSuppressedDestination r tenant #ApiVersion
GetTemplate r  ApiVersion
GetTenant r tenant* #ApiVersion
GetTrafficPolicy r mailmanager-traffic-policy*=#
ListAddonInstances l
ListAddonSubscriptions l
ListAddressListImportJobs l mailmanager-address-list*=#
ListAddressLists l
ListArchiveExports l
ListArchiveSearches l
ListArchives l
ListConfigurationSets l  ApiVersion
ListContactLists l  ApiVersion
ListContacts l contact-list* ApiVersion
ListCustomVerificationEmailTemplates l  ApiVersion
ListDedicatedIpPools l  ApiVersion
ListDeliverabilityTestReports l  ApiVersion
ListDomainDeliverabilityCampaigns r  ApiVersion
ListEmailIdentities l  ApiVersion
ListEmailIdentityCertificates l identity* #ApiVersion
ListEmailTemplates l  ApiVersion
ListExportJobs l  &1
ListIdentities l  ApiVersion
ListIdentityPolicies l  ApiVersion
ListImportJobs l  ApiVersion
ListIngressPoints l
ListMembersOfAddressList l mailmanager-address-list*=#
ListMultiRegionEndpoints l  ApiVersion
ListReceiptFilters r  ApiVersion
ListReceiptRuleSets r  ApiVersion
ListRecommendations r identity #ApiVersion
ListRelays l
ListReputationEntities l tenant* #ApiVersion
ListResourceTenants l configuration-set*,identity*,template* #ApiVersion
ListRuleSets l
ListSuppressedDestinations r tenant #ApiVersion
ListTagsForResource r configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,mailmanager-archive,template,tenant ApiVersion
ListTemplates l  ApiVersion
ListTenantResources l tenant* #ApiVersion
ListTenants l  ApiVersion
ListTrafficPolicies l
ListVerifiedEmailAddresses r  ApiVersion
PutAccountDedicatedIpWarmupAttributes w  ApiVersion
PutAccountDetails w  ApiVersion
PutAccountPricingAttributes w  ApiVersion
PutAccountSendingAttributes w  ApiVersion
PutAccountSuppressionAttributes w  ApiVersion
PutAccountVdmAttributes w  ApiVersion
PutConfigurationSetArchivingOptions w configuration-set*,mailmanager-archive #ApiVersion
PutConfigurationSetDeliveryOptions w configuration-set*,dedicated-ip-pool #ApiVersion
PutConfigurationSetReputationOptions w configuration-set* #ApiVersion
PutConfigurationSetSendingOptions w configuration-set* #ApiVersion
PutConfigurationSetSuppressionOptions w configuration-set* #ApiVersion
PutConfigurationSetTrackingOptions w configuration-set* #ApiVersion
PutConfigurationSetVdmOptions w configuration-set* #ApiVersion
PutDedicatedIpInPool w dedicated-ip-pool* #ApiVersion
PutDedicatedIpPoolScalingAttributes w dedicated-ip-pool* #ApiVersion
PutDedicatedIpWarmupAttributes w  ApiVersion
PutDeliverabilityDashboardOption w  ApiVersion
PutEmailIdentityConfigurationSetAttributes w configuration-set,identity* #ApiVersion
PutEmailIdentityDkimAttributes w identity* #ApiVersion
PutEmailIdentityDkimSigningAttributes w identity* #ApiVersion
PutEmailIdentityFeedbackAttributes w identity* #ApiVersion
PutEmailIdentityMailFromAttributes w identity* #ApiVersion
PutIdentityPolicy p  ApiVersion
PutSuppressedDestination w tenant #ApiVersion
PutTenantSuppressionAttributes w tenant* #ApiVersion
RegisterMemberToAddressList w mailmanager-address-list*=#
ReorderReceiptRuleSet w  ApiVersion
ReplicateEmailIdentityDkimSigningKey p identity* ReplicaRegion
SendBounce w identity* &0
SendBulkEmail w configuration-set,identity*,template* ApiVersion;MultiRegionEndpointId;TenantName
SendBulkTemplatedEmail w configuration-set,identity*,template* &3
SendCustomVerificationEmail w custom-verification-email-template*,identity &3
SendEmail w configuration-set,identity*,template ApiVersion;FeedbackAddress;FromAddress;FromDisplayName;MultiRegionEndpointId;Recipients;TenantName
SendRawEmail w configuration-set,identity* &3
SendTemplatedEmail w configuration-set,identity*,template* &3
SetActiveReceiptRuleSet w  ApiVersion
SetIdentityDkimEnabled w  ApiVersion
SetIdentityFeedbackForwardingEnabled w  ApiVersion
SetIdentityHeadersInNotificationsEnabled w  ApiVersion
SetIdentityMailFromDomain w  ApiVersion
SetIdentityNotificationTopic w  ApiVersion
SetReceiptRulePosition w  ApiVersion
StartAddressListImportJob w mailmanager-address-list*=#
StartArchiveExport w mailmanager-archive*=#
StartArchiveSearch w mailmanager-archive*=#
StopAddressListImportJob w mailmanager-address-list*=#
StopArchiveExport w mailmanager-archive*=#
StopArchiveSearch w mailmanager-archive*=#
TagResource t configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,mailmanager-archive,template,tenant +%ApiVersion
TestRenderEmailTemplate w template* ApiVersion
TestRenderTemplate w  ApiVersion
UntagResource t configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,mailmanager-archive,template,tenant %ApiVersion
UpdateAccountSendingEnabled w  ApiVersion
UpdateArchive w mailmanager-archive*=#
UpdateConfigurationSet w configuration-set* #ApiVersion;ConfigurationSetOptions
UpdateConfigurationSetEventDestination w configuration-set* #ApiVersion
UpdateConfigurationSetReputationMetricsEnabled w  ApiVersion
UpdateConfigurationSetSendingEnabled w  ApiVersion
UpdateConfigurationSetTrackingOptions w  ApiVersion
UpdateContact w contact-list* #ApiVersion
UpdateContactList w contact-list* #ApiVersion
UpdateCustomVerificationEmailTemplate w custom-verification-email-template* #ApiVersion
UpdateEmailIdentityPolicy p identity* #ApiVersion
UpdateEmailTemplate w template* #ApiVersion
UpdateIngressPoint w mailmanager-ingress-point*=# &2
UpdateReceiptRule w  ApiVersion
UpdateRelay w mailmanager-smtp-relay*=#
UpdateReputationEntityCustomerManagedStatus w tenant* #ApiVersion
UpdateReputationEntityPolicy w reputation-policy*,tenant* #ApiVersion
UpdateRuleSet w mailmanager-rule-set*=#
UpdateTemplate w  ApiVersion
UpdateTrafficPolicy w mailmanager-traffic-policy*=#
VerifyDomainDkim w  ApiVersion
VerifyDomainIdentity w  ApiVersion
VerifyEmailAddress w  ApiVersion
VerifyEmailIdentity w  ApiVersion`;
