export const data: string = `AWS Activate







CreateForm w
GetAccountContact r
GetContentInfo r
GetCosts r
GetCredits r
GetMemberInfo r
GetProgram r
PutMemberInfo w`;
