export const data: string = `AWS Elemental Inference





dictionary dictionary/{Id} #
feed feed/{Id} #

AssociateFeed w feed*
CreateDictionary w  +%
CreateFeed w  +%
DeleteDictionary w dictionary*
DeleteFeed w feed*
DeleteFeedPolicy w feed*
DisassociateFeed w feed*
ExportDictionaryEntries r dictionary*
GetDictionary r dictionary*
GetFeed r feed*
GetFeedPolicy r feed*
GetMetadata r feed*
ListDictionaries l
ListFeeds l
ListTagsForResource r
PutFeedPolicy w feed*
PutMedia w feed*
TagResource t dictionary,feed +%
UntagResource t dictionary,feed %
UpdateDictionary w dictionary*
UpdateFeed w feed*`;
