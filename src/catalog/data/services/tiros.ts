export const data: string = `AWS Tiros







CreateQuery w
ExtendQuery w
GetQueryAnswer r
GetQueryExplanation r
GetQueryExtensionAccounts r`;
