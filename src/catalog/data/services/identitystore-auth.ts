export const data: string = `AWS Identity Store Auth







BatchDeleteSession w
BatchGetSession r
ListSessions l`;
