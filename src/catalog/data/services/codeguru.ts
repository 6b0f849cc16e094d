export const data: string = `Amazon CodeGuru







GetCodeGuruFreeTrialSummary r`;
