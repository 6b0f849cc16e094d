export const data: string = `AWS Organizations

PolicyType
ServicePrincipal
TransferDirection
TransferType

TransferDirection;TransferType

account arn:{Partition}:organizations::{Account}:account/o-{OrganizationId}/{AccountId} #
awspolicy arn:{Partition}:organizations::aws:policy/{PolicyType}/p-{PolicyId}
handshake arn:{Partition}:organizations::{Account}:handshake/o-{OrganizationId}/{HandshakeType}/h-{HandshakeId}
organization arn:{Partition}:organizations::{Account}:organization/o-{OrganizationId}
organizationalunit arn:{Partition}:organizations::{Account}:ou/o-{OrganizationId}/ou-{OrganizationalUnitId} #
policy arn:{Partition}:organizations::{Account}:policy/o-{OrganizationId}/{PolicyType}/p-{PolicyId} #
resourcepolicy arn:{Partition}:organizations::{Account}:resourcepolicy/o-{OrganizationId}/rp-{ResourcePolicyId} #
responsibilitytransfer arn:{Partition}:organizations::{Account}:transfer/o-{OrganizationId}/{TransferType}/{TransferDirection}/rt-{ResponsibilityTransferId} #
root arn:{Partition}:organizations::{Account}:root/o-{OrganizationId}/r-{RootId} #

AcceptHandshake w handshake*
AttachPolicy p account,organizationalunit,policy*,root PolicyType
CancelHandshake w handshake*
CloseAccount w account*
CreateAccount w  #+%
CreateGovCloudAccount w  #+%
CreateOrganization w
CreateOrganizationalUnit w organizationalunit,root +%
CreatePolicy w policy* #+%PolicyType
DeclineHandshake w handshake*
DeleteOrganization w
DeleteOrganizationalUnit w organizationalunit*
DeletePolicy w policy* PolicyType
DeleteResourcePolicy p
DeregisterDelegatedAdministrator w account* ServicePrincipal
DescribeAccount r account*
DescribeCreateAccountStatus r
DescribeEffectivePolicy r account* PolicyType
DescribeHandshake r handshake*
DescribeOrganization r
DescribeOrganizationalUnit r organizationalunit*
DescribePolicy r policy* PolicyType
DescribeResourcePolicy r
DescribeResponsibilityTransfer r responsibilitytransfer* &0
DetachPolicy p account,organizationalunit,policy*,root PolicyType
DisableAWSServiceAccess w  ServicePrincipal
DisablePolicyType w root* PolicyType
EnableAWSServiceAccess w  ServicePrincipal
EnableAllFeatures w
EnablePolicyType w root* PolicyType
InviteAccountToOrganization w account +%
InviteOrganizationToTransferResponsibility w account &0
LeaveOrganization w
ListAWSServiceAccessForOrganization l
ListAccounts l
ListAccountsForParent l organizationalunit,root
ListAccountsWithInvalidEffectivePolicy l  PolicyType
ListChildren l organizationalunit,root
ListCreateAccountStatus l
ListDelegatedAdministrators l  ServicePrincipal
ListDelegatedServicesForAccount l account*
ListEffectivePolicyValidationErrors l account* PolicyType
ListHandshakesForAccount l
ListHandshakesForOrganization l
ListInboundResponsibilityTransfers l  &0
ListOrganizationalUnitsForParent l organizationalunit,root
ListOutboundResponsibilityTransfers l  &0
ListParents l account,organizationalunit
ListPolicies l  PolicyType
ListPoliciesForTarget l account,organizationalunit,root PolicyType
ListRoots l
ListTagsForResource l account,organizationalunit,policy,resourcepolicy,responsibilitytransfer=&0,root PolicyType
ListTargetsForPolicy l policy* PolicyType
MoveAccount w account*,organizationalunit*,root*
PutResourcePolicy p resourcepolicy* +%
RegisterDelegatedAdministrator w account* ServicePrincipal
RemoveAccountFromOrganization w account*
TagResource t account,organizationalunit,policy=PolicyType,resourcepolicy,responsibilitytransfer=&0,root +%PolicyType
TerminateResponsibilityTransfer w responsibilitytransfer* &0
UntagResource t account,organizationalunit,policy,resourcepolicy,responsibilitytransfer=&0,root %PolicyType
UpdateOrganizationalUnit w organizationalunit*
UpdatePolicy p policy* PolicyType
UpdateResponsibilityTransfer w responsibilitytransfer* &0`;
