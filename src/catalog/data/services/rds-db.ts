export const data: string = `Amazon RDS IAM Authentication





db-user dbuser:{DbiResourceId}/{DbUserName}

connect p db-user*`;
