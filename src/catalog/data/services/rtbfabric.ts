export const data: string = `AWS RTB Fabric

InboundExternalLinkGatewayId
InboundExternalLinkLinkId
LinkLinkId
LinkRoutingRuleRuleId
OutboundExternalLinkLinkId
RequesterGatewayGatewayId
ResponderGatewayGatewayId



inboundexternallink gateway/{GatewayId}/link/{LinkId} #InboundExternalLinkLinkId;ResponderGatewayGatewayId
link gateway/{GatewayId}/link/{LinkId} #LinkLinkId;RequesterGatewayGatewayId;ResponderGatewayGatewayId
linkroutingrule gateway/{GatewayId}/link/{LinkId}/routing-rule/{RuleId} #LinkLinkId;LinkRoutingRuleRuleId
outboundexternallink gateway/{GatewayId}/link/{LinkId} #OutboundExternalLinkLinkId;RequesterGatewayGatewayId
requestergateway gateway/{GatewayId} #RequesterGatewayGatewayId
respondergateway gateway/{GatewayId} #ResponderGatewayGatewayId

AcceptLink w link*
AssociateCertificate w respondergateway*
CreateInboundExternalLink w respondergateway* +%
CreateLink w  +%
CreateLinkRoutingRule w link* +%
CreateOutboundExternalLink w requestergateway* +%
CreateRequesterGateway w  +%
CreateResponderGateway w  +%
DeleteInboundExternalLink w inboundexternallink*,respondergateway*
DeleteLink w link*
DeleteLinkRoutingRule w link*,linkroutingrule*
DeleteOutboundExternalLink w outboundexternallink*,requestergateway*
DeleteRequesterGateway w requestergateway*
DeleteResponderGateway w respondergateway*
DisassociateCertificate w respondergateway*
GetCertificateAssociation r respondergateway*
GetInboundExternalLink r inboundexternallink*,respondergateway*
GetLink r link*
GetLinkRoutingRule r link*,linkroutingrule*
GetOutboundExternalLink r outboundexternallink*,requestergateway*
GetRequesterGateway r requestergateway*
GetResponderGateway r respondergateway*
ListCertificateAssociations l respondergateway*
ListLinkRoutingRules l link*
ListLinks l
ListRequesterGateways l
ListResponderGateways l
ListTagsForResource r inboundexternallink,link,linkroutingrule,outboundexternallink,requestergateway,respondergateway
RejectLink w link*
TagResource t inboundexternallink,link,linkroutingrule,outboundexternallink,requestergateway,respondergateway +%
UntagResource t inboundexternallink,link,linkroutingrule,outboundexternallink,requestergateway,respondergateway %
UpdateLink w link*
UpdateLinkModuleFlow w link*
UpdateLinkRoutingRule w link*,linkroutingrule*
UpdateRequesterGateway w requestergateway*
UpdateResponderGateway w respondergateway*`;
