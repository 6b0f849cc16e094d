export const data: string = `AWS Certificate Manager

CertificateAuthority
CertificateKeyPairOrigin
CertificateTransparencyLogging
DomainNames*
Export
KeyAlgorithm
ValidationMethod



acme-domain-validation acme-endpoint/{AcmeEndpointId}/acme-domain-validation/{AcmeDomainValidationId} #
acme-endpoint acme-endpoint/{AcmeEndpointId} #
acme-external-account-binding acme-endpoint/{AcmeEndpointId}/acme-external-account-binding/{ExternalAccountBindingId} #
certificate certificate/{CertificateId} #

AddTagsToCertificate t certificate* +%CertificateKeyPairOrigin
CreateAcmeDomainValidation w acme-endpoint*=# +%
CreateAcmeEndpoint w  +%
CreateAcmeExternalAccountBinding w acme-endpoint*=# +%
DeleteAcmeDomainValidation w acme-domain-validation*=#
DeleteAcmeEndpoint w acme-endpoint*=#
DeleteAcmeExternalAccountBinding w acme-external-account-binding*=#
DeleteCertificate w certificate* CertificateKeyPairOrigin
DescribeAcmeAccount r acme-endpoint*=#
DescribeAcmeDomainValidation r acme-domain-validation*=#
DescribeAcmeEndpoint r acme-endpoint*=#
DescribeAcmeExternalAccountBinding r acme-external-account-binding*=#
DescribeCertificate r certificate*
ExportCertificate r certificate* DomainNames
GetAccountConfiguration r
GetAcmeExternalAccountBindingCredentials r acme-external-account-binding*=#
GetCertificate r certificate*
ImportCertificate w certificate* +%
ListAcmeAccounts l acme-endpoint*=#
ListAcmeDomainValidations l acme-endpoint*=#
ListAcmeEndpoints l
ListAcmeExternalAccountBindings l acme-endpoint*=#
ListCertificateDomainValidations l certificate*
ListCertificates l
ListTagsForCertificate r certificate*
ListTagsForResource r acme-domain-validation=#,acme-endpoint=#,acme-external-account-binding=#
PutAccountConfiguration w
RemoveTagsFromCertificate t certificate* +%
RenewCertificate w certificate*
RequestCertificate w  +%CertificateAuthority;CertificateKeyPairOrigin;CertificateTransparencyLogging;DomainNames;Export;KeyAlgorithm;ValidationMethod
ResendValidationEmail w certificate*
RevokeAcmeAccount w acme-endpoint*=#
RevokeAcmeExternalAccountBinding w acme-external-account-binding*=#
RevokeCertificate w certificate* CertificateKeyPairOrigin;DomainNames
SearchCertificates l
TagResource t acme-domain-validation=#,acme-endpoint=#,acme-external-account-binding=# +%
UntagResource t acme-domain-validation=#,acme-endpoint=#,acme-external-account-binding=# %
UpdateAcmeDomainValidation w acme-domain-validation*=#
UpdateAcmeEndpoint w acme-endpoint*=#
UpdateCertificate w certificate* CertificateKeyPairOrigin
UpdateCertificateOptions w certificate* ValidationMethod`;
