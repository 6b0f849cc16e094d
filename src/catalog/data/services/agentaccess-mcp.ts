export const data: string = `Amazon WorkSpaces AgentAccess MCP Server

StackArn=arn





CallForwardedTool w  StackArn
CheckConnectionStatus r  StackArn
DoubleClick w  StackArn
GetScreenshot r  StackArn
HoldKey w  StackArn
InvokeMcp w  StackArn
KeyPress w  StackArn
LeftClick w  StackArn
LeftClickDrag w  StackArn
LeftMouseDown w  StackArn
LeftMouseUp w  StackArn
MiddleClick w  StackArn
MovePointer w  StackArn
RightClick w  StackArn
Scroll w  StackArn
TripleClick w  StackArn
TypeText w  StackArn`;
