export const data: string = `AWS Elemental Appliances and Software Activation Service







CompleteAccountRegistration w
CompleteFileUpload w
ConfirmAccount w
DownloadKickstart r
DownloadSoftware r
GenerateLicense w
GenerateLicenses w
GetArtifactGroupSoftwareVersions r
GetAsset r
GetAssets r
GetProductAdvisories r
GetSoftwareVersions r
StartFileUpload w`;
