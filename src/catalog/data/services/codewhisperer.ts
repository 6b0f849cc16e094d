export const data: string = `Amazon CodeWhisperer





customization customization/{Identifier} #
profile profile/{Identifier} #

AllowVendedLogDeliveryForResource p customization*=#
AssociateCustomizationPermission w customization*=#
CreateCustomization w customization*=#+%
CreateProfile w profile*=#+%
DeleteCustomization w customization*=#
DeleteProfile w profile*=#
DisassociateCustomizationPermission w customization*=#
GenerateRecommendations r
GetCustomization r customization*=#
ListCustomizationPermissions l customization*=#
ListCustomizationVersions l customization*=#
ListCustomizations l customization*=#
ListProfiles l
ListTagsForResource l customization=#,profile=#
TagResource t customization=#+%,profile=#+%
UntagResource t customization=#%,profile=#%
UpdateCustomization w customization*=#
UpdateProfile w profile*=#`;
