export const data: string = `AWS Identity and Access Management Roles Anywhere





crl crl/{CrlId} #
profile profile/{ProfileId} #
subject subject/{SubjectId} #
trust-anchor trust-anchor/{TrustAnchorId} #

CreateProfile w  +%
CreateTrustAnchor w  +%
DeleteAttributeMapping w profile*
DeleteCrl w crl*
DeleteProfile w profile*
DeleteTrustAnchor w trust-anchor*
DisableCrl w crl*
DisableProfile w profile*
DisableTrustAnchor w trust-anchor*
EnableCrl w crl*
EnableProfile w profile*
EnableTrustAnchor w trust-anchor*
GetCrl r crl*
GetProfile r profile*
GetSubject r subject*
GetTrustAnchor r trust-anchor*
ImportCrl w  +%
ListCrls l
ListProfiles l
ListSubjects l
ListTagsForResource l
ListTrustAnchors l
PutAttributeMapping w profile*
PutNotificationSettings w trust-anchor*
ResetNotificationSettings w trust-anchor*
TagResource t crl,profile,subject,trust-anchor +%
UntagResource t crl,profile,subject,trust-anchor %
UpdateCrl w crl*
UpdateProfile w profile*
UpdateTrustAnchor w trust-anchor*`;
