export const data: string = `AWS CodeDeploy secure host commands service







GetDeploymentSpecification r
PollHostCommand r
PutHostCommandAcknowledgement w
PutHostCommandComplete w`;
