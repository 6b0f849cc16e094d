export const data: string = `Amazon Route 53 Recovery Readiness





cell arn:{Partition}:route53-recovery-readiness::{Account}:cell/{ResourceId} #
readinesscheck arn:{Partition}:route53-recovery-readiness::{Account}:readiness-check/{ResourceId} #
recoverygroup arn:{Partition}:route53-recovery-readiness::{Account}:recovery-group/{ResourceId} #
resourceset arn:{Partition}:route53-recovery-readiness::{Account}:resource-set/{ResourceId} #

CreateCell w cell* +%
CreateCrossAccountAuthorization w
CreateReadinessCheck w readinesscheck* +%
CreateRecoveryGroup w recoverygroup* +%
CreateResourceSet w resourceset* +%
DeleteCell w cell*
DeleteCrossAccountAuthorization w
DeleteReadinessCheck w readinesscheck*
DeleteRecoveryGroup w recoverygroup*
DeleteResourceSet w resourceset*
GetArchitectureRecommendations r recoverygroup*
GetCell r cell*
GetCellReadinessSummary r cell*
GetReadinessCheck r readinesscheck*
GetReadinessCheckResourceStatus r readinesscheck*
GetReadinessCheckStatus r readinesscheck*
GetRecoveryGroup r recoverygroup*
GetRecoveryGroupReadinessSummary r recoverygroup*
GetResourceSet r resourceset*
ListCells r
ListCrossAccountAuthorizations r
ListReadinessChecks r
ListRecoveryGroups r
ListResourceSets r
ListRules r
ListTagsForResources r
TagResource t cell,readinesscheck,recoverygroup,resourceset +%
UntagResource t cell,readinesscheck,recoverygroup,resourceset +%
UpdateCell w cell* %
UpdateReadinessCheck w readinesscheck* %
UpdateRecoveryGroup w recoverygroup* %
UpdateResourceSet w resourceset* %`;
