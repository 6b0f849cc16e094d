export const data: string = `Amazon Managed Blockchain Query







BatchGetTokenBalance r
GetAssetContract r
GetTokenBalance r
GetTransaction r
ListAssetContracts l
ListFilteredTransactionEvents l
ListTokenBalances l
ListTransactionEvents l
ListTransactions l`;
