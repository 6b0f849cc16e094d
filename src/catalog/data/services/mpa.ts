export const data: string = `Multi-party approval

ProtectedResourceAccount
RequestedOperation

ProtectedResourceAccount;RequestedOperation

approval-team approval-team/{ApprovalTeamId} #
identity-source identity-source/{IdentitySourceId} #
session session/{SessionId} #

CancelSession w session* #&0
CreateApprovalTeam w approval-team* #+%
CreateIdentitySource w identity-source* #+%
DeleteIdentitySource w identity-source* #
DeleteInactiveApprovalTeamVersion w approval-team* #
DeleteResourcePolicy p
GetApprovalTeam r approval-team* #
GetIdentitySource r identity-source* #
GetPolicyVersion r
GetResourcePolicy r
GetSession r session* #&0
ListApprovalTeams l
ListIdentitySources l
ListPolicies l
ListPolicyVersions l
ListResourcePolicies l
ListSessions l
ListTagsForResource l
PutResourcePolicy p
StartActiveApprovalTeamDeletion w approval-team* #
StartApprovalTeamBaseline w approval-team* #
StartSession w session* #&0
TagResource t  #+%
UntagResource t  #%
UpdateApprovalTeam w approval-team* #`;
