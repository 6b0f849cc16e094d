export const data: string = `Amazon CloudWatch Application Signals MCP Server





mcp-server mcp-server/* #

CallReadOnlyTool r mcp-server*=#
InvokeMcp r mcp-server*=#`;
