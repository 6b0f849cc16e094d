export const data: string = `Amazon Bedrock Web Search





tool arn:{Partition}:bedrock-websearch:{Region}:aws:tool/{ToolName}

ExternalWebAccess r
InvokeFetch r tool*
InvokeSearch r tool*`;
