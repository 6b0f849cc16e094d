export const data: string = `Amazon WorkMail Message Flow





rawmessage message/{OrganizationId}/{Context}/{MessageId}

GetRawMessageContent r rawmessage*
PutRawMessageContent w rawmessage*`;
