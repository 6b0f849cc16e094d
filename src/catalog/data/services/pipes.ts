export const data: string = `Amazon EventBridge Pipes





pipe pipe/{Name} #

CreatePipe w pipe* #+%
DeletePipe w pipe* #
DescribePipe r pipe* #
ListPipes l
ListTagsForResource r pipe* #
StartPipe w pipe* #
StopPipe w pipe* #
TagResource t pipe* #+%
UntagResource t pipe* #%
UpdatePipe w pipe* #`;
