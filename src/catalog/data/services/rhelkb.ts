export const data: string = `Amazon RHEL Knowledgebase Portal







GetRhelURL r`;
