export const data: string = `AWS App2Container







GetContainerizationJobDetails r
GetDeploymentJobDetails r
StartContainerizationJob w
StartDeploymentJob w`;
