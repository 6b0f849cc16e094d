export const data: string = `AWS Private Certificate Authority

TemplateArn=arn



certificate-authority certificate-authority/{CertificateAuthorityId} #

CreateCertificateAuthority w  #+%
CreateCertificateAuthorityAuditReport w certificate-authority*
CreatePermission p certificate-authority*
DeleteCertificateAuthority w certificate-authority*
DeletePermission p certificate-authority*
DeletePolicy p certificate-authority*
DescribeCertificateAuthority r certificate-authority*
DescribeCertificateAuthorityAuditReport r certificate-authority*
GetCertificate r certificate-authority*
GetCertificateAuthorityCertificate r certificate-authority*
GetCertificateAuthorityCsr r certificate-authority*
GetPolicy r certificate-authority*
ImportCertificateAuthorityCertificate w certificate-authority*
IssueCertificate w certificate-authority* TemplateArn
ListCertificateAuthorities l
ListPermissions r certificate-authority*
ListTags r certificate-authority*
PutPolicy p certificate-authority*
RestoreCertificateAuthority w certificate-authority*
RevokeCertificate w certificate-authority*
TagCertificateAuthority t certificate-authority* +%
UntagCertificateAuthority t certificate-authority*=+ %
UpdateCertificateAuthority w certificate-authority*`;
