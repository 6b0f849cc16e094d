export const data: string = `Amazon Bio Discovery







AssignPrincipal w
CreateApplication w
DeleteApplication w
DeletePrincipal w
GetApplication r
ListApplications l`;
