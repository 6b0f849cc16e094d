export const data: string = `Amazon CodeGuru Reviewer





association association:{ResourceId} #
codereview association:{ResourceId}:codereview:{CodeReviewId}

AssociateRepository w  +%
CreateCodeReview w association* #
CreateConnectionToken r
DescribeCodeReview r association* #
DescribeRecommendationFeedback r association* #
DescribeRepositoryAssociation r association* #
DisassociateRepository w association* #
GetMetricsData r
ListCodeReviews l
ListRecommendationFeedback l association* #
ListRecommendations l association* #
ListRepositoryAssociations l
ListTagsForResource l association* #
ListThirdPartyRepositories r
PutRecommendationFeedback w association* #
TagResource t association* +%
UnTagResource t association* %`;
