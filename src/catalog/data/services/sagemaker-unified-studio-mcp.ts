export const data: string = `Amazon SageMaker Unified Studio MCP







AuthorizeVpce r`;
