export const data: string = `Amazon AI Operations





investigation-group investigation-group/{InvestigationGroupId} #

CreateInvestigation w investigation-group*
CreateInvestigationEvent w investigation-group*
CreateInvestigationGroup w  #+%
CreateInvestigationResource w investigation-group*
CreateReport w investigation-group*
DeleteInvestigation w investigation-group*
DeleteInvestigationGroup w investigation-group*
DeleteInvestigationGroupPolicy w investigation-group*
GenerateReport w investigation-group*
GetEphemeralInvestigationResults l
GetFact r investigation-group*
GetFactVersions r investigation-group*
GetInvestigation r investigation-group*
GetInvestigationEvent r investigation-group*
GetInvestigationGroup r investigation-group*
GetInvestigationGroupPolicy r investigation-group*
GetInvestigationResource r investigation-group*
GetReport r investigation-group*
ListFacts l investigation-group*
ListInvestigationEvents l investigation-group*
ListInvestigationGroups l
ListInvestigations l investigation-group*
ListReports l investigation-group*
ListTagsForResource l investigation-group*
PutFact w investigation-group*
PutInvestigationGroupPolicy w investigation-group*
TagResource t investigation-group* +%
UntagResource t investigation-group* %
UpdateInvestigation w investigation-group*
UpdateInvestigationEvent w investigation-group*
UpdateInvestigationGroup w investigation-group*
UpdateReport w investigation-group*
ValidateInvestigationGroup r investigation-group*`;
