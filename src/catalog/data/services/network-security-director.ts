export const data: string = `AWS Shield network security director







GetFinding r
GetResource r
ListAccountSummaries l
ListFindings l
ListInsights l
ListRemediations l
ListResources l
UpdateFinding w`;
