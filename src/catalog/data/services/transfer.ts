export const data: string = `AWS Transfer Family

RequestConnectorProtocol
RequestSecurityPolicyName
RequestServerDomain
RequestServerEndpointType
RequestServerProtocols*



agreement agreement/{ServerId}/{AgreementId} #
certificate certificate/{CertificateId} #
connector connector/{ConnectorId} #
host-key host-key/{ServerId}/{HostKeyId} #
profile profile/{ProfileId} #
server server/{ServerId} #
user user/{ServerId}/{UserName} #
webapp webapp/{WebAppId} #
workflow workflow/{WorkflowId} #

CreateAccess w server*
CreateAgreement w server* #+%
CreateConnector w profile #+%RequestConnectorProtocol;RequestSecurityPolicyName
CreateProfile w  #+%
CreateServer w  #+%RequestSecurityPolicyName;RequestServerDomain;RequestServerEndpointType;RequestServerProtocols
CreateUser w server* #+%
CreateWebApp w  #+%
CreateWorkflow w  #+%
DeleteAccess w server*
DeleteAgreement w agreement*
DeleteCertificate w certificate*
DeleteConnector w connector*
DeleteHostKey w host-key*
DeleteProfile w profile*
DeleteServer w server*
DeleteSshPublicKey w user*
DeleteUser w user*
DeleteWebApp w webapp*
DeleteWebAppCustomization w webapp*
DeleteWorkflow w workflow*
DescribeAccess r server*
DescribeAgreement r agreement*
DescribeCertificate r certificate*
DescribeConnector r connector*
DescribeExecution r workflow*
DescribeHostKey r host-key*
DescribeProfile r profile*
DescribeSecurityPolicy r
DescribeServer r server*
DescribeUser r user*
DescribeWebApp r webapp*
DescribeWebAppCustomization r webapp*
DescribeWorkflow r workflow*
ImportCertificate w  #+%
ImportHostKey w server* #+%
ImportSshPublicKey w user*
ListAccesses r server*
ListAgreements r server*
ListCertificates r
ListConnectors r
ListExecutions r workflow*
ListFileTransferResults r connector*
ListHostKeys r server*
ListProfiles r
ListSecurityPolicies l
ListServers l
ListTagsForResource r agreement,certificate,connector,host-key,profile,server,user,workflow
ListUsers l server*
ListWebApps l
ListWorkflows l
SendWorkflowStepState w workflow*
StartDirectoryListing w connector*
StartFileTransfer w connector*
StartRemoteDelete w connector*
StartRemoteMove w connector*
StartServer w server*
StopServer w server*
TagResource t agreement,certificate,connector,host-key,profile,server,user,webapp,workflow +%
TestConnection w connector*
TestIdentityProvider r user*
UntagResource t agreement,certificate,connector,host-key,profile,server,user,webapp,workflow %
UpdateAccess w
UpdateAgreement w agreement*
UpdateCertificate w certificate*
UpdateConnector w connector*,profile RequestSecurityPolicyName
UpdateHostKey w host-key*
UpdateProfile w profile*
UpdateServer w server* RequestSecurityPolicyName;RequestServerEndpointType;RequestServerProtocols
UpdateUser w user*
UpdateWebApp w webapp*
UpdateWebAppCustomization w webapp*`;
