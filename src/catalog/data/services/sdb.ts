export const data: string = `Amazon SimpleDB





domain domain/{DomainName}
export domain/{DomainName}/export/{ExportUUID}

BatchDeleteAttributes w domain*
BatchPutAttributes w domain*
CreateDomain w domain*
DeleteAttributes w domain*
DeleteDomain w domain*
DomainMetadata r domain*
GetAttributes r domain*
GetExport r export*
ListDomains l
ListExports l domain
PutAttributes w domain*
Select r domain*
StartDomainExport w domain*`;
