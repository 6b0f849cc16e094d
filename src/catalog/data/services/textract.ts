export const data: string = `Amazon Textract





adapter /adapters/{AdapterId} #
adapterversion /adapters/{AdapterId}/versions/{AdapterVersion} #

AnalyzeDocument r
AnalyzeExpense r
AnalyzeID r
CreateAdapter w  +%
CreateAdapterVersion w adapter* +%
DeleteAdapter w adapter*
DeleteAdapterVersion w adapterversion*
DetectDocumentText r
GetAdapter r adapter*
GetAdapterVersion r adapterversion*
GetDocumentAnalysis r
GetDocumentTextDetection r
GetExpenseAnalysis r
GetLendingAnalysis r
GetLendingAnalysisSummary r
ListAdapterVersions r
ListAdapters r
ListTagsForResource r adapter,adapterversion
StartDocumentAnalysis w
StartDocumentTextDetection w
StartExpenseAnalysis w
StartLendingAnalysis w
TagResource t adapter,adapterversion +%
UntagResource t adapter,adapterversion %
UpdateAdapter w adapter*`;
