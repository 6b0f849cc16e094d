export const data: string = `AWS Connector Service







GetConnectorHealth r
RegisterConnector w
ValidateConnectorId r`;
