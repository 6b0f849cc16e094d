export const data: string = `Amazon WorkSpaces Application Manager







AuthenticatePackager w`;
