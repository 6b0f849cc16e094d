export const data: string = `Amazon Route 53 Profiles

FirewallRuleGroupPriority=numeric
HostedZoneDomains
ResolverRuleDomains
ResourceArns=arn
ResourceIds
ResourceTypes

FirewallRuleGroupPriority;HostedZoneDomains;ResolverRuleDomains;ResourceArns;ResourceTypes

profile profile/{ResourceId} #
profile-association profile-association/{ResourceId} #

AssociateProfile w  +%ResourceIds
AssociateResourceToProfile w  &0
CreateProfile w  +%
DeleteProfile w
DisassociateProfile w  ResourceIds
DisassociateResourceFromProfile w  &0
GetProfile r
GetProfileAssociation r
GetProfilePolicy r profile*
GetProfileResourceAssociation r
ListProfileAssociations l
ListProfileResourceAssociations l
ListProfiles l
ListTagsForResource l
PutProfilePolicy w profile*
TagResource t profile,profile-association +%
UntagResource t profile,profile-association %
UpdateProfileResourceAssociation w  FirewallRuleGroupPriority;HostedZoneDomains;ResolverRuleDomains;ResourceTypes`;
