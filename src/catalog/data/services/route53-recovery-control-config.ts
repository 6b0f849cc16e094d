export const data: string = `Amazon Route 53 Recovery Controls





cluster arn:{Partition}:route53-recovery-control::{Account}:cluster/{ResourceId} #
controlpanel arn:{Partition}:route53-recovery-control::{Account}:controlpanel/{ControlPanelId} #
routingcontrol arn:{Partition}:route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/routingcontrol/{RoutingControlId}
safetyrule arn:{Partition}:route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/safetyrule/{SafetyRuleId} #

CreateCluster w  +%
CreateControlPanel w cluster* +%
CreateRoutingControl w cluster*
CreateSafetyRule w cluster* +%
DeleteCluster w cluster*
DeleteControlPanel w controlpanel*
DeleteResourcePolicy p cluster*
DeleteRoutingControl w routingcontrol*
DeleteSafetyRule w safetyrule*
DescribeCluster r cluster*
DescribeControlPanel r controlpanel*
DescribeRoutingControl r routingcontrol*
DescribeSafetyRule r safetyrule*
GetResourcePolicy r cluster*
ListAssociatedRoute53HealthChecks l routingcontrol*
ListClusters r
ListControlPanels r
ListRoutingControls r controlpanel*
ListSafetyRules r controlpanel*
ListTagsForResource r cluster,controlpanel,safetyrule
PutResourcePolicy p cluster*
TagResource t cluster,controlpanel,safetyrule +%
UntagResource t cluster,controlpanel,safetyrule %
UpdateCluster w cluster*
UpdateControlPanel w controlpanel*
UpdateRoutingControl w routingcontrol*
UpdateSafetyRule w safetyrule*`;
