export const data: string = `AWS Shield





attack arn:{Partition}:shield::{Account}:attack/{Id}
protection arn:{Partition}:shield::{Account}:protection/{Id} #
protection-group arn:{Partition}:shield::{Account}:protection-group/{Id} #

AssociateDRTLogBucket w
AssociateDRTRole w
AssociateHealthCheck w protection* #
AssociateProactiveEngagementDetails w
CreateProtection w  +%
CreateProtectionGroup w  +%
CreateSubscription w
DeleteProtection w protection* #
DeleteProtectionGroup w protection-group* #
DeleteSubscription w
DescribeAttack r attack*
DescribeAttackContributors r attack*,protection-group
DescribeAttackStatistics r
DescribeDRTAccess r
DescribeEmergencyContactSettings r
DescribeProtection r protection* #
DescribeProtectionGroup r protection-group* #
DescribeSubscription r
DisableApplicationLayerAutomaticResponse w
DisableProactiveEngagement w
DisassociateDRTLogBucket w
DisassociateDRTRole w
DisassociateHealthCheck w protection* #
EnableApplicationLayerAutomaticResponse w
EnableProactiveEngagement w
GetGlobalThreatData r
GetSubscriptionState r
ListAttacks l
ListMitigations l attack*
ListProtectionGroups l
ListProtections l
ListResourcesInProtectionGroup l protection-group*
ListTagsForResource r protection,protection-group
TagResource t protection,protection-group +%
UntagResource t protection,protection-group %
UpdateApplicationLayerAutomaticResponse w
UpdateEmergencyContactSettings w
UpdateProtectionGroup w protection-group* #
UpdateSubscription w`;
