export const data: string = `AWS Fault Injection Service

Operations*
Percentage=numeric
Service
Targets*

Operations;Percentage;Service;Targets

action action/{Id} #
experiment experiment/{Id} #
experiment-template experiment-template/{Id} #
safety-lever safety-lever/{Id}

CreateExperimentTemplate w action*,experiment-template* +%
CreateTargetAccountConfiguration w experiment-template*
DeleteExperimentTemplate w experiment-template*
DeleteTargetAccountConfiguration w experiment-template*
GetAction r action* #
GetExperiment r experiment* #
GetExperimentTargetAccountConfiguration r experiment*
GetExperimentTemplate r experiment-template* #
GetSafetyLever r safety-lever*
GetTargetAccountConfiguration r experiment-template*
GetTargetResourceType r
InjectApiInternalError w experiment* &0
InjectApiThrottleError w experiment* &0
InjectApiUnavailableError w experiment* &0
ListActions l
ListExperimentResolvedTargets l experiment*
ListExperimentTargetAccountConfigurations l experiment*
ListExperimentTemplates l
ListExperiments l
ListTagsForResource r action,experiment,experiment-template
ListTargetAccountConfigurations l experiment-template*
ListTargetResourceTypes l
StartExperiment w experiment*,experiment-template* +%
StopExperiment w experiment*
TagResource t action,experiment,experiment-template +%
UntagResource t action,experiment,experiment-template %
UpdateExperimentTemplate w action,experiment-template* +%
UpdateSafetyLeverState w safety-lever*
UpdateTargetAccountConfiguration w experiment-template*`;
