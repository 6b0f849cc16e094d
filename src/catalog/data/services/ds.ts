export const data: string = `AWS Directory Service





directory directory/{DirectoryId} #

AcceptSharedDirectory w directory*
AccessDSData p directory*
AddIpRoutes w directory*
AddRegion w directory*
AddTagsToResource t directory* +%
AuthorizeApplication w directory*
CancelSchemaExtension w directory*
CheckAlias r
ConnectDirectory w  #+%
CreateAlias w directory*
CreateComputer w directory*
CreateConditionalForwarder w directory*
CreateDirectory w  #+%
CreateHybridAD w  +%
CreateIdentityPoolDirectory w  +%
CreateLogSubscription w directory*
CreateMicrosoftAD w  #+%
CreateSnapshot w directory*
CreateTrust w directory*
DeleteADAssessment w
DeleteConditionalForwarder w directory*
DeleteDirectory w directory*
DeleteLogSubscription w directory*
DeleteSnapshot w directory*
DeleteTrust w directory*
DeregisterCertificate w directory*
DeregisterEventTopic w directory*
DescribeADAssessment r
DescribeCAEnrollmentPolicy r directory*
DescribeCertificate r directory*
DescribeClientAuthenticationSettings r directory*
DescribeConditionalForwarders r directory*
DescribeDirectories l
DescribeDirectoryDataAccess r directory*
DescribeDomainControllers r directory*
DescribeEventTopics r directory*
DescribeHybridADUpdate r directory*
DescribeLDAPSSettings r directory*
DescribeRegions r directory*
DescribeSettings r directory*
DescribeSharedDirectories r directory*
DescribeSnapshots r
DescribeTrusts r
DescribeUpdateDirectory r directory*
DisableCAEnrollmentPolicy w directory*
DisableClientAuthentication w directory*
DisableDirectoryDataAccess w directory*
DisableLDAPS w directory*
DisableRadius w directory*
DisableRoleAccess w directory*
DisableSso w directory*
EnableCAEnrollmentPolicy w directory*
EnableClientAuthentication w directory*
EnableDirectoryDataAccess w directory*
EnableLDAPS w directory*
EnableRadius w directory*
EnableRoleAccess w directory*
EnableSso w directory*
GetAuthorizedApplicationDetails r directory*
GetDirectoryLimits r
GetSnapshotLimits r directory*
ListADAssessments l
ListAuthorizedApplications r directory*
ListCertificates l directory*
ListIpRoutes r directory*
ListLogSubscriptions r
ListSchemaExtensions l directory*
ListTagsForResource r directory*
RegisterCertificate w directory*
RegisterEventTopic w directory*
RejectSharedDirectory w directory*
RemoveIpRoutes w directory*
RemoveRegion w directory*
RemoveTagsFromResource t directory* +%
ResetUserPassword w directory*
RestoreFromSnapshot w directory*
ShareDirectory w directory*
StartADAssessment w
StartSchemaExtension w directory*
UnauthorizeApplication w directory*
UnshareDirectory w directory*
UpdateAuthorizedApplication w directory*
UpdateConditionalForwarder w directory*
UpdateDirectory w directory*
UpdateDirectorySetup w directory*
UpdateHybridAD w directory*
UpdateNumberOfDomainControllers w directory*
UpdateRadius w directory*
UpdateSettings w directory*
UpdateTrust w directory*
VerifyTrust r directory*`;
