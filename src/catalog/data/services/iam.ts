export const data: string = `AWS Identity and Access Management (IAM)

AWSServiceName
AccountPropertyNamespaces*
AssociatedResourceArn=arn
DelegationDuration
DelegationRequestOwner=arn
FIDO-FIPS-140-2-certification
FIDO-FIPS-140-3-certification
FIDO-certification
NotificationChannel
OrganizationsPolicyId
PassedToService
PermissionsBoundary=arn
PolicyARN=arn
RegisterSecurityKey
ResourceTag/{TagKey}
RoleTemplateARN=arn
ServiceSpecificCredentialAgeDays=numeric
ServiceSpecificCredentialServiceName
TemplateArn=arn

PermissionsBoundary;PolicyARN
PermissionsBoundary;RoleTemplateARN

access-report arn:{Partition}:iam::{Account}:access-report/{EntityPath}
assumed-role arn:{Partition}:iam::{Account}:assumed-role/{RoleName}/{RoleSessionName}
delegation-request arn:{Partition}:iam::{Account}:delegation-request/{DelegationRequestId} DelegationRequestOwner
federated-user arn:{Partition}:iam::{Account}:federated-user/{UserName}
group arn:{Partition}:iam::{Account}:group/{GroupNameWithPath}
instance-profile arn:{Partition}:iam::{Account}:instance-profile/{InstanceProfileNameWithPath} #
mfa arn:{Partition}:iam::{Account}:mfa/{MfaTokenIdWithPath} #
oidc-provider arn:{Partition}:iam::{Account}:oidc-provider/{OidcProviderName} #
policy arn:{Partition}:iam::{Account}:policy/{PolicyNameWithPath} #
role arn:{Partition}:iam::{Account}:role/{RoleNameWithPath} #ResourceTag/{TagKey}
role-template arn:{Partition}:iam::aws:role-template/{AWSServicePrincipal}/{RoleTemplateName}:{RoleTemplateMajorVersion}
saml-provider arn:{Partition}:iam::{Account}:saml-provider/{SamlProviderName} #
server-certificate arn:{Partition}:iam::{Account}:server-certificate/{CertificateNameWithPath} #
sms-mfa arn:{Partition}:iam::{Account}:sms-mfa/{MfaTokenIdWithPath}
user arn:{Partition}:iam::{Account}:user/{UserNameWithPath} #ResourceTag/{TagKey}

AcceptDelegationRequest w delegation-request*
AddClientIDToOpenIDConnectProvider w oidc-provider*
AddRoleToInstanceProfile w instance-profile*
AddUserToGroup w group*
AssociateDelegationRequest w delegation-request*
AttachGroupPolicy p group* PolicyARN
AttachRolePolicy p role* PermissionsBoundary;PolicyARN;RoleTemplateARN
AttachUserPolicy p user* &0
ChangePassword w user*
CreateAccessKey w user*
CreateAccountAlias w
CreateDelegationRequest w delegation-request* DelegationDuration;NotificationChannel;TemplateArn
CreateGroup w group*
CreateInstanceProfile w instance-profile* +%
CreateLoginProfile w user*
CreateOpenIDConnectProvider w oidc-provider* +%
CreatePolicy p policy* +%
CreatePolicyVersion p policy*
CreateRole w role* +%&1
CreateSAMLProvider w saml-provider* +%
CreateServiceLinkedRole w role* AWSServiceName
CreateServiceSpecificCredential w user* ServiceSpecificCredentialAgeDays;ServiceSpecificCredentialServiceName
CreateUser w user* +%PermissionsBoundary
CreateVirtualMFADevice w mfa* +%
DeactivateMFADevice w user*
DeleteAccessKey w user*
DeleteAccountAlias w
DeleteAccountPasswordPolicy p
DeleteCloudFrontPublicKey w
DeleteGroup w group*
DeleteGroupPolicy p group*
DeleteInstanceProfile w instance-profile*
DeleteLoginProfile w user*
DeleteOpenIDConnectProvider w oidc-provider*
DeletePolicy p policy*
DeletePolicyVersion p policy*
DeleteRole w role* PermissionsBoundary
DeleteRolePermissionsBoundary p role* PermissionsBoundary
DeleteRolePolicy p role* PermissionsBoundary
DeleteSAMLProvider w saml-provider*
DeleteSSHPublicKey w user*
DeleteServerCertificate w server-certificate*
DeleteServiceLinkedRole w role*
DeleteServiceSpecificCredential w user* ServiceSpecificCredentialServiceName
DeleteSigningCertificate w user*
DeleteUser w user*
DeleteUserPermissionsBoundary p user* PermissionsBoundary
DeleteUserPolicy p user* PermissionsBoundary
DeleteVirtualMFADevice w mfa,sms-mfa
DetachGroupPolicy p group* PolicyARN
DetachRolePolicy p role* &0
DetachUserPolicy p user* &0
DisableOrganizationsRootCredentialsManagement w
DisableOrganizationsRootSessions w
DisableOutboundWebIdentityFederation w
EnableMFADevice w user* FIDO-FIPS-140-2-certification;FIDO-FIPS-140-3-certification;FIDO-certification;RegisterSecurityKey
EnableOrganizationsRootCredentialsManagement w
EnableOrganizationsRootSessions w
EnableOutboundWebIdentityFederation w
GenerateCredentialReport r
GenerateOrganizationsAccessReport r access-report* OrganizationsPolicyId
GenerateServiceLastAccessedDetails r group*,policy*,role*,user*
GetAccessKeyLastUsed r user*
GetAccountAuthorizationDetails r
GetAccountEmailAddress r
GetAccountName r
GetAccountPasswordPolicy r
GetAccountProperties r  AccountPropertyNamespaces
GetAccountSummary l
GetCloudFrontPublicKey r
GetContextKeysForCustomPolicy r
GetContextKeysForPrincipalPolicy r group,role,user
GetCredentialReport r
GetDelegationRequest r delegation-request*
GetGroup r group*
GetGroupPolicy r group*
GetHumanReadableSummary r delegation-request*
GetInstanceProfile r instance-profile*
GetLoginProfile l user*
GetMFADevice r user*
GetOpenIDConnectProvider r oidc-provider*
GetOrganizationsAccessReport r
GetOutboundWebIdentityFederationInfo r
GetPolicy r policy*
GetPolicyVersion r policy*
GetRole r role* &1
GetRolePolicy r role*
GetRoleTemplateVersion r role-template*
GetSAMLProvider r saml-provider*
GetSSHPublicKey r user*
GetServerCertificate r server-certificate*
GetServiceLastAccessedDetails r
GetServiceLastAccessedDetailsWithEntities r
GetServiceLinkedRoleDeletionStatus r role*
GetUser r user*
GetUserPolicy r user*
ListAccessKeys l user*
ListAccountAliases l
ListAttachedGroupPolicies l group*
ListAttachedRolePolicies l role*
ListAttachedUserPolicies l user*
ListCloudFrontPublicKeys l
ListDelegationRequests l  DelegationRequestOwner
ListEntitiesForPolicy l policy*
ListGroupPolicies l group*
ListGroups l
ListGroupsForUser l user*
ListInstanceProfileTags l instance-profile*
ListInstanceProfiles l
ListInstanceProfilesForRole l role*
ListMFADeviceTags l mfa*
ListMFADevices l user
ListOpenIDConnectProviderTags l oidc-provider*
ListOpenIDConnectProviders l
ListOrganizationsFeatures l
ListPolicies l
ListPoliciesGrantingServiceAccess l group*,role*,user*
ListPolicyTags l policy*
ListPolicyVersions l policy*
ListRolePolicies l role*
ListRoleTags l role*
ListRoles l
ListSAMLProviderTags l saml-provider*
ListSAMLProviders l
ListSSHPublicKeys l user*
ListSTSRegionalEndpointsStatus l
ListServerCertificateTags l server-certificate*
ListServerCertificates l
ListServiceSpecificCredentials l user*
ListSigningCertificates l user*
ListUserPolicies l user*
ListUserTags l user*
ListUsers l
ListVirtualMFADevices l
PassRole w role* AssociatedResourceArn;PassedToService
PutAccountProperties w  AccountPropertyNamespaces
PutGroupPolicy p group*
PutRolePermissionsBoundary p role* &1
PutRolePolicy p role* &1
PutUserPermissionsBoundary p user* PermissionsBoundary
PutUserPolicy p user* PermissionsBoundary
RejectDelegationRequest w delegation-request*
RemoveClientIDFromOpenIDConnectProvider w oidc-provider*
RemoveRoleFromInstanceProfile w instance-profile*
RemoveUserFromGroup w group*
ResetServiceSpecificCredential w user* ServiceSpecificCredentialServiceName
ResyncMFADevice w user*
SendDelegationToken w delegation-request*
SetDefaultPolicyVersion p policy*
SetSTSRegionalEndpointStatus w
SetSecurityTokenServicePreferences w
SimulateCustomPolicy r
SimulatePrincipalPolicy r group,role,user
TagInstanceProfile t instance-profile* +%
TagMFADevice t mfa* +%
TagOpenIDConnectProvider t oidc-provider* +%
TagPolicy t policy* +%
TagRole t role* +%RoleTemplateARN
TagSAMLProvider t saml-provider* +%
TagServerCertificate t server-certificate* +%
TagUser t user* +%
UntagInstanceProfile t instance-profile* %
UntagMFADevice t mfa* %
UntagOpenIDConnectProvider t oidc-provider* %
UntagPolicy t policy* %
UntagRole t role* %
UntagSAMLProvider t saml-provider* %
UntagServerCertificate t server-certificate* %
UntagUser t user* %
UpdateAccessKey w user*
UpdateAccountEmailAddress w
UpdateAccountName w
UpdateAccountPasswordPolicy w
UpdateAssumeRolePolicy p role* PermissionsBoundary
UpdateCloudFrontPublicKey w
UpdateGroup w group*
UpdateLoginProfile w user*
UpdateOpenIDConnectProviderThumbprint w oidc-provider*
UpdateRole w role* PermissionsBoundary
UpdateRoleDescription w role* PermissionsBoundary
UpdateSAMLProvider w saml-provider*
UpdateSSHPublicKey w user*
UpdateServerCertificate w server-certificate*
UpdateServiceSpecificCredential w user* ServiceSpecificCredentialServiceName
UpdateSigningCertificate w user*
UpdateUser w user*
UploadCloudFrontPublicKey w
UploadSSHPublicKey w user*
UploadServerCertificate w server-certificate* +%
UploadSigningCertificate w user*`;
