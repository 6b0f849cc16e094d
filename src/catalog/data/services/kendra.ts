export const data: string = `Amazon Kendra





access-control-configuration index/{IndexId}/access-control-configuration/{AccessControlConfigurationId}
data-source index/{IndexId}/data-source/{DataSourceId} #
experience index/{IndexId}/experience/{ExperienceId}
faq index/{IndexId}/faq/{FaqId} #
featured-results-set index/{IndexId}/featured-results-set/{FeaturedResultsSetId} #
index index/{IndexId} #
query-suggestions-block-list index/{IndexId}/query-suggestions-block-list/{QuerySuggestionsBlockListId} #
thesaurus index/{IndexId}/thesaurus/{ThesaurusId} #

AssociateEntitiesToExperience w experience*,index*
AssociatePersonasToEntities w experience*,index*
BatchDeleteDocument w index*
BatchDeleteFeaturedResultsSet w featured-results-set*,index*
BatchGetDocumentStatus r index*
BatchPutDocument w index*
ClearQuerySuggestions w index*
CreateAccessControlConfiguration w index*
CreateDataSource w index* +%
CreateExperience w index*
CreateFaq w index* +%
CreateFeaturedResultsSet w index* +%
CreateIndex w  +%
CreateQuerySuggestionsBlockList w index* +%
CreateThesaurus w index* +%
DeleteAccessControlConfiguration w access-control-configuration*,index*
DeleteDataSource w data-source*,index*
DeleteExperience w experience*,index*
DeleteFaq w faq*,index*
DeleteIndex w index*
DeletePrincipalMapping w data-source,index*
DeleteQuerySuggestionsBlockList w index*,query-suggestions-block-list*
DeleteThesaurus w index*,thesaurus*
DescribeAccessControlConfiguration r access-control-configuration*,index*
DescribeDataSource r data-source*,index*
DescribeExperience r experience*,index*
DescribeFaq r faq*,index*
DescribeFeaturedResultsSet r featured-results-set*,index*
DescribeIndex r index*
DescribePrincipalMapping r data-source,index*
DescribeQuerySuggestionsBlockList r index*,query-suggestions-block-list*
DescribeQuerySuggestionsConfig r index*
DescribeThesaurus r index*,thesaurus*
DisassociateEntitiesFromExperience w experience*,index*
DisassociatePersonasFromEntities w experience*,index*
GetQuerySuggestions r index*
GetSnapshots r index*
ListAccessControlConfigurations l index*
ListDataSourceSyncJobs l data-source*,index*
ListDataSources l index*
ListEntityPersonas l experience*,index*
ListExperienceEntities l experience*,index*
ListExperiences l index*
ListFaqs l index*
ListFeaturedResultsSets l index*
ListGroupsOlderThanOrderingId l data-source,index*
ListIndices l
ListQuerySuggestionsBlockLists l index*
ListTagsForResource r data-source,faq,featured-results-set,index,query-suggestions-block-list,thesaurus
ListThesauri l index*
PutPrincipalMapping w data-source,index*
Query r index*
Retrieve r index*
StartDataSourceSyncJob w data-source*,index*
StopDataSourceSyncJob w data-source*,index*
SubmitFeedback w index*
TagResource t data-source,faq,featured-results-set,index,query-suggestions-block-list,thesaurus +%
UntagResource t data-source,faq,featured-results-set,index,query-suggestions-block-list,thesaurus %
UpdateAccessControlConfiguration w access-control-configuration*,index*
UpdateDataSource w data-source*,index*
UpdateExperience w index*
UpdateFeaturedResultsSet w featured-results-set*,index*
UpdateIndex w index*
UpdateQuerySuggestionsBlockList w index*,query-suggestions-block-list*
UpdateQuerySuggestionsConfig w index*
UpdateThesaurus w index*,thesaurus*`;
