export const data: string = `Database Query Metadata Service







CreateFavoriteQuery w
CreateQueryHistory w
CreateTab w
DeleteFavoriteQueries w
DeleteQueryHistory w
DeleteTab w
DescribeFavoriteQueries l
DescribeQueryHistory l
DescribeTabs l
GetQueryString r
UpdateFavoriteQuery w
UpdateQueryHistory w
UpdateTab w`;
