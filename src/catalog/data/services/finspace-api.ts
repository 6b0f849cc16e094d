export const data: string = `Amazon FinSpace API





credential /credentials/programmatic

GetProgrammaticAccessCredentials r credential*`;
