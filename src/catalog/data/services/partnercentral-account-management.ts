export const data: string = `AWS Partner central account management

LegacyPartnerCentralRole*
MarketingCentralRole*
ProServeRole*





AccessLegacyPartnerCentral w  LegacyPartnerCentralRole
AccessMarketingCentral w  MarketingCentralRole
AccessProServeTools w  ProServeRole
AssociatePartnerAccount w
AssociatePartnerUser w
DisassociatePartnerUser w`;
