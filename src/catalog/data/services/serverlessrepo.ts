export const data: string = `AWS Serverless Application Repository

applicationType



applications applications/{ResourceId}

CreateApplication w
CreateApplicationVersion w applications*
CreateCloudFormationChangeSet w applications* applicationType
CreateCloudFormationTemplate w applications* applicationType
DeleteApplication w applications*
GetApplication r applications* applicationType
GetApplicationPolicy r applications*
GetCloudFormationTemplate r applications*
ListApplicationDependencies l applications* applicationType
ListApplicationVersions l applications* applicationType
ListApplications l
PutApplicationPolicy w applications*
SearchApplications r  applicationType
UnshareApplication w applications*
UpdateApplication w applications*`;
