export const data: string = `AWS B2B Data Interchange





capability capability/{ResourceId} #
partnership partnership/{ResourceId} #
profile profile/{ResourceId} #
transformer transformer/{ResourceId} #

CreateCapability w transformer +%
CreatePartnership w capability*,profile* +%
CreateProfile w  +%
CreateStarterMappingTemplate w transformer*
CreateTransformer w  +%
DeleteCapability w capability*
DeletePartnership w partnership*
DeleteProfile w profile*
DeleteTransformer w transformer*
GenerateMapping w transformer*
GetCapability r capability*
GetPartnership r partnership*
GetProfile r profile*
GetTransformer r transformer*
GetTransformerJob r transformer*
ListCapabilities l
ListPartnerships l
ListProfiles l
ListTagsForResource r capability,partnership,profile,transformer
ListTransformers l
StartTransformerJob w transformer*
TagResource t capability,partnership,profile,transformer +%
TestConversion w transformer*
TestMapping w transformer*
TestParsing w transformer*
UntagResource t capability,partnership,profile,transformer %
UpdateCapability w capability*,transformer
UpdatePartnership w capability,partnership*
UpdateProfile w profile*
UpdateTransformer w transformer*`;
