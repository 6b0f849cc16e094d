export const data: string = `Amazon Route 53 Recovery Cluster

AllowSafetyRulesOverrides=bool



routingcontrol arn:{Partition}:route53-recovery-control::{Account}:controlpanel/{ControlPanelId}/routingcontrol/{RoutingControlId}

GetRoutingControlState r routingcontrol*
ListRoutingControls r
UpdateRoutingControlState w routingcontrol* AllowSafetyRulesOverrides
UpdateRoutingControlStates w routingcontrol* AllowSafetyRulesOverrides`;
