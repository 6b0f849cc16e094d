export const data: string = `AWS Elemental Support Cases





case arn:{Partition}:elemental-support-cases::{Account}:case/{ResourceId} #

AddCaseComment w case*=#
CheckCasePermission w
CompleteMultipartUpload w case*=#
CreateCase w  +%
CreateS3CLIUploadCommand w case*=#
CreateS3DownloadUrl w case*=#
GetCase r case*=#
GetCasePermission r
GetCases r
GetUICache r
ListTagsForCase r case*=#
StartMultipartUpload w case*=#
TagCase t case*=#+%
UntagCase t case*=#%
UpdateCase w case*=#
UpdateCaseStatus w case*=#
UpdateMultipartUpload w case*=#`;
