export const data: string = `Amazon WorkLink





fleet arn:{Partition}:worklink::{Account}:fleet/{FleetName} #

AssociateDomain w fleet*=#
AssociateWebsiteAuthorizationProvider w fleet*=#
AssociateWebsiteCertificateAuthority w fleet*=#
CreateFleet w  +%
DeleteFleet w fleet*=#+%
DescribeAuditStreamConfiguration r fleet*=#
DescribeCompanyNetworkConfiguration r fleet*=#
DescribeDevice r fleet*=#
DescribeDevicePolicyConfiguration r fleet*=#
DescribeDomain r fleet*=#
DescribeFleetMetadata r fleet*=#+%
DescribeIdentityProviderConfiguration r fleet*=#
DescribeWebsiteCertificateAuthority r fleet*=#
DisassociateDomain w fleet*=#
DisassociateWebsiteAuthorizationProvider w fleet*=#
DisassociateWebsiteCertificateAuthority w fleet*=#
ListDevices l fleet*=#
ListDomains l fleet*=#
ListFleets l
ListTagsForResource r fleet*=#
ListWebsiteAuthorizationProviders l fleet*=#
ListWebsiteCertificateAuthorities l fleet*=#
RestoreDomainAccess w fleet*=#
RevokeDomainAccess w fleet*=#
SearchEntity l fleet*=#
SignOutUser w fleet*=#
TagResource t fleet*=#+%
UntagResource t fleet*=#%
UpdateAuditStreamConfiguration w fleet*=#
UpdateCompanyNetworkConfiguration w fleet*=#
UpdateDevicePolicyConfiguration w fleet*=#
UpdateDomainMetadata w fleet*=#
UpdateFleetMetadata w fleet*=#
UpdateIdentityProviderConfiguration w fleet*=#`;
