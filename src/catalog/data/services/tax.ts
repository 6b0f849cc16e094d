export const data: string = `AWS Tax Settings







BatchDeleteTaxRegistration w
BatchPutTaxRegistration w
CancelDocument w
CreateDocument w
DeleteSupplementalTaxRegistration w
DeleteTaxRegistration w
GetDocument r
GetDocumentUploadUrl r
GetExemptions r
GetTaxInfoReportingDocument r
GetTaxInheritance r
GetTaxInterview r
GetTaxRegistration r
GetTaxRegistrationDocument r
ListDocuments r
ListSupplementalTaxRegistrations r
ListTaxRegistrations r
ListWithholdingEligibleInvoices r
PutSupplementalTaxRegistration w
PutTaxInheritance w
PutTaxInterview w
PutTaxRegistration w
UpdateExemptions w`;
