export const data: string = `AmazonMediaImport







CreateDatabaseBinarySnapshot w`;
