export const data: string = `AWS Security Incident Response





case case/{CaseId} #
membership membership/{MembershipId} #

BatchGetMemberAccountDetails r membership*
CancelMembership w membership*
CloseCase w case*
CreateCase w case* +%
CreateCaseComment w case*
CreateMembership w membership* +%
GetCase r case*
GetCaseAttachmentDownloadUrl r case*
GetCaseAttachmentUploadUrl w case*
GetMembership r membership*
ListCaseEdits r case*
ListCases l
ListComments r case*
ListInvestigations r case*
ListMemberships l
ListTagsForResource r case,membership #%
SendFeedback w case*
TagResource t case,membership #+%
UntagResource t case,membership #%
UpdateCase w case*
UpdateCaseComment w case*
UpdateCaseStatus w case*
UpdateMembership w membership*
UpdateResolverType w case*`;
