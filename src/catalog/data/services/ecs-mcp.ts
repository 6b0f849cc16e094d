export const data: string = `Amazon ECS MCP Service







InvokeReadOnlyTools r
UseMcp r`;
