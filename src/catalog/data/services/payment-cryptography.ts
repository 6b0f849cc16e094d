export const data: string = `AWS Payment Cryptography

CertificateAuthorityPublicKeyIdentifier
DeriveKeyUsage
ExportDukptInitialKey=bool
ExportKeyMaterial
ImportKeyMaterial
KeyAlgorithm
KeyClass
KeyUsage
PrivateKeyIdentifier
RequestAlias
ResourceAliases*
SigningKeyIdentifier
WrappingKeyIdentifier



alias alias/{Alias} ResourceAliases
approval-team arn:{Partition}:mpa:{Region}:{Account}:approval-team/{ApprovalTeamId} #
key key/{KeyId} #ResourceAliases

AddKeyReplicationRegions w alias*,key* RequestAlias
AssociateMpaTeam w approval-team*
CreateAlias w alias*,key*
CreateKey w  +%DeriveKeyUsage;KeyAlgorithm;KeyClass;KeyUsage
DecryptData w alias*,key* RequestAlias
DeleteAlias w alias* +%
DeleteKey w key* RequestAlias
DeleteResourcePolicy p key*
DisableDefaultKeyReplicationRegions w
DisassociateMpaTeam w approval-team*
EnableDefaultKeyReplicationRegions w
EncryptData w alias*,key* RequestAlias
ExportKey w key* CertificateAuthorityPublicKeyIdentifier;ExportDukptInitialKey;ExportKeyMaterial;PrivateKeyIdentifier;RequestAlias;SigningKeyIdentifier;WrappingKeyIdentifier
GenerateAs2805KekValidation w alias*,key* RequestAlias
GenerateAuthRequestCryptogram w alias*,key* RequestAlias
GenerateCardValidationData w alias*,key* RequestAlias
GenerateMac w alias*,key* RequestAlias
GenerateMacEmvPinChange w alias*,key* RequestAlias
GeneratePinData w alias*,key* RequestAlias
GetAlias r alias*,key* +%
GetCertificateSigningRequest r alias*,key* RequestAlias
GetDefaultKeyReplicationRegions r
GetKey r key* RequestAlias
GetMpaTeamAssociation r approval-team*
GetParametersForExport r
GetParametersForImport r
GetPublicKeyCertificate r key* RequestAlias
GetResourcePolicy r key*
ImportKey w  +%CertificateAuthorityPublicKeyIdentifier;ImportKeyMaterial;PrivateKeyIdentifier;WrappingKeyIdentifier
ListAliases l
ListKeys l
ListTagsForResource r key
PutResourcePolicy p key*
ReEncryptData w alias*,key* RequestAlias
RemoveKeyReplicationRegions w alias*,key* RequestAlias
RestoreKey w key* RequestAlias
StartKeyUsage w key* RequestAlias
StopKeyUsage w key* RequestAlias
TagResource t key* +%
TranslateKeyMaterial w alias*,key* RequestAlias
TranslatePinData w alias*,key* RequestAlias
UntagResource t key* %
UpdateAlias w alias*,key* +%
VerifyAuthRequestCryptogram w alias*,key* RequestAlias
VerifyCardValidationData w alias*,key* RequestAlias
VerifyMac w alias*,key* RequestAlias
VerifyPinData w alias*,key* RequestAlias`;
