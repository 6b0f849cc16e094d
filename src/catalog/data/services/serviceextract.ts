export const data: string = `AWS Microservice Extractor for .NET







GetConfig r`;
