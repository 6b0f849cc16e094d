export const data: string = `Amazon EKS MCP Server







CallPrivilegedTool w
CallReadOnlyTool r
InvokeMcp r`;
