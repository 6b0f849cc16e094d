export const data: string = `AWS CodeCommit

References



repository {RepositoryName} #

AssociateApprovalRuleTemplateWithRepository w repository*
BatchAssociateApprovalRuleTemplateWithRepositories w repository*
BatchDescribeMergeConflicts r repository*
BatchDisassociateApprovalRuleTemplateFromRepositories w repository*
BatchGetCommits r repository*
BatchGetPullRequests r repository*
BatchGetRepositories r repository*
CancelUploadArchive r repository*
CreateApprovalRuleTemplate w
CreateBranch w repository* References
CreateCommit w repository* References
CreatePullRequest w repository*
CreatePullRequestApprovalRule w repository*
CreateRepository w repository* +%
CreateUnreferencedMergeCommit w repository* References
DeleteApprovalRuleTemplate w
DeleteBranch w repository* References
DeleteCommentContent w repository*
DeleteFile w repository* References
DeletePullRequestApprovalRule w repository*
DeleteRepository w repository*
DescribeMergeConflicts r repository*
DescribePullRequestEvents r repository*
DisassociateApprovalRuleTemplateFromRepository w repository*
EvaluatePullRequestApprovalRules r repository*
GetApprovalRuleTemplate r
GetBlob r repository*
GetBlobDifferences r repository*
GetBranch r repository*
GetComment r repository*
GetCommentReactions r repository*
GetCommentsForComparedCommit r repository*
GetCommentsForPullRequest r repository*
GetCommit r repository*
GetCommitHistory r repository*
GetCommitsFromMergeBase r repository*
GetDifferences r repository*
GetFile r repository*
GetFolder r repository*
GetMergeCommit r repository* References
GetMergeConflicts r repository*
GetMergeOptions r repository*
GetObjectIdentifier r repository*
GetPullRequest r repository*
GetPullRequestApprovalStates r repository*
GetPullRequestOverrideState r repository*
GetReferences r repository*
GetRepository r repository*
GetRepositoryTriggers r repository*
GetTree r repository*
GetUploadArchiveStatus r repository*
GitPull r repository*
GitPush w repository* References
ListApprovalRuleTemplates l
ListAssociatedApprovalRuleTemplatesForRepository l repository*
ListBranches l repository*
ListFileCommitHistory l repository*
ListPullRequests l repository*
ListRepositories l
ListRepositoriesForApprovalRuleTemplate l
ListTagsForResource l repository
MergeBranchesByFastForward w repository* References
MergeBranchesBySquash w repository* References
MergeBranchesByThreeWay w repository* References
MergePullRequestByFastForward w repository* References
MergePullRequestBySquash w repository* References
MergePullRequestByThreeWay w repository* References
OverridePullRequestApprovalRules w repository*
PostCommentForComparedCommit w repository*
PostCommentForPullRequest w repository*
PostCommentReply w repository*
PutCommentReaction w repository*
PutFile w repository* References
PutRepositoryTriggers w repository*
TagResource t repository #+%
TestRepositoryTriggers w repository*
UntagResource t repository #%
UpdateApprovalRuleTemplateContent w
UpdateApprovalRuleTemplateDescription w
UpdateApprovalRuleTemplateName w
UpdateComment w repository*
UpdateDefaultBranch w repository*
UpdatePullRequestApprovalRuleContent w repository*
UpdatePullRequestApprovalState w repository*
UpdatePullRequestDescription w repository*
UpdatePullRequestStatus w repository*
UpdatePullRequestTitle w repository*
UpdateRepositoryDescription w repository*
UpdateRepositoryEncryptionKey w repository*
UpdateRepositoryName w repository*
UploadArchive w repository*`;
