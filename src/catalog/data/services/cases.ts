export const data: string = `Amazon Connect Cases

CreatedBy
RelatedItemType



case domain/{DomainId}/case/{CaseId} #
caserule domain/{DomainId}/case-rule/{CaseRuleId} #
domain domain/{DomainId} #
field domain/{DomainId}/field/{FieldId} #
layout domain/{DomainId}/layout/{LayoutId} #
relateditem domain/{DomainId}/case/{CaseId}/related-item/{RelatedItemId} #CreatedBy;RelatedItemType
template domain/{DomainId}/template/{TemplateId} #

BatchGetCaseRule r caserule*,domain*
BatchGetField r domain*,field*
BatchPutFieldOptions w domain*,field*
CreateCase w case*,domain*,field*,template* connect:UserArn
CreateCaseRule w caserule*,domain*
CreateDomain w
CreateField w domain*,field*
CreateLayout w domain*,layout*
CreateRelatedItem w case*,domain*,relateditem* connect:UserArn
CreateTemplate w domain*,layout*,template*
DeleteCase w case*,domain*
DeleteCaseRule w caserule*,domain*
DeleteDomain w domain*
DeleteField w domain*,field*
DeleteLayout w domain*,layout*
DeleteRelatedItem w case*,domain*,relateditem*
DeleteTemplate w domain*,template*
GetCase r case*,domain*,field*
GetCaseAuditEvents r case*,domain*
GetCaseEventConfiguration r domain*
GetDomain r domain*
GetLayout r domain*,layout*
GetTemplate r domain*,template*
ListCaseRules l domain*
ListCasesForContact l domain*
ListDomains l
ListFieldOptions l domain*,field*
ListFields l domain*
ListLayouts l domain*
ListTagsForResource r
ListTemplates l domain*
PutCaseEventConfiguration w domain*
SearchAllRelatedItems r domain*
SearchCases r domain*
SearchRelatedItems r case*,domain*
TagResource t case,caserule,domain,field,layout,relateditem,template +%
UntagResource t case,caserule,domain,field,layout,relateditem,template %
UpdateCase w case*,domain*,field* connect:UserArn
UpdateCaseRule w caserule*,domain*
UpdateField w domain*,field*
UpdateLayout w domain*,layout*
UpdateRelatedItem w case*,domain*,relateditem*
UpdateTemplate w domain*,template*`;
