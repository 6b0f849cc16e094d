export const data: string = `Amazon CloudSearch





domain domain/{DomainName}

AddTags t domain*
BuildSuggesters w domain*
CreateDomain w domain*
DefineAnalysisScheme w domain*
DefineExpression w domain*
DefineIndexField w domain*
DefineSuggester w domain*
DeleteAnalysisScheme w domain*
DeleteDomain w domain*
DeleteExpression w domain*
DeleteIndexField w domain*
DeleteSuggester w domain*
DescribeAnalysisSchemes r domain*
DescribeAvailabilityOptions r domain*
DescribeDomainEndpointOptions r domain*
DescribeDomains l domain*
DescribeExpressions r domain*
DescribeIndexFields r domain*
DescribeScalingParameters r domain*
DescribeServiceAccessPolicies r domain*
DescribeSuggesters r domain*
IndexDocuments w domain*
ListDomainNames l domain*
ListTags r domain*
RemoveTags t domain*
UpdateAvailabilityOptions w domain*
UpdateDomainEndpointOptions w domain*
UpdateScalingParameters w domain*
UpdateServiceAccessPolicies p domain*
document w domain
search r domain
suggest r domain`;
