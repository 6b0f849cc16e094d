export const data: string = `AWS Import Export Disk Service







CancelJob w
CreateJob w
GetShippingLabel r
GetStatus r
ListJobs l
UpdateJob w`;
