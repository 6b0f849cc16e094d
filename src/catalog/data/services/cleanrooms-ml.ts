export const data: string = `AWS Clean Rooms ML

CollaborationId



audiencegenerationjob audience-generation-job/{ResourceId} #
audiencemodel audience-model/{ResourceId} #
configuredaudiencemodel configured-audience-model/{ResourceId} #
configuredmodelalgorithm configured-model-algorithm/{ResourceId} #
configuredmodelalgorithmassociation membership/{MembershipId}/configured-model-algorithm-association/{ResourceId} #
mlinputchannel membership/{MembershipId}/ml-input-channel/{ResourceId} #
trainedmodel membership/{MembershipId}/trained-model/{ResourceId} #
trainedmodelinferencejob membership/{MembershipId}/trained-model-inference-job/{ResourceId} #
trainingdataset training-dataset/{ResourceId} #

CancelTrainedModel w trainedmodel* +%
CancelTrainedModelInferenceJob w trainedmodelinferencejob* +%
CreateAudienceModel w trainingdataset* +%
CreateConfiguredAudienceModel w audiencemodel* +%
CreateConfiguredModelAlgorithm w  +%
CreateConfiguredModelAlgorithmAssociation w configuredmodelalgorithm* +%
CreateMLInputChannel w configuredmodelalgorithmassociation* +%
CreateTrainedModel w configuredmodelalgorithmassociation* +%
CreateTrainingDataset w  +%
DeleteAudienceGenerationJob w audiencegenerationjob* +%
DeleteAudienceModel w audiencemodel* +%
DeleteConfiguredAudienceModel w configuredaudiencemodel* +%
DeleteConfiguredAudienceModelPolicy w configuredaudiencemodel* +%
DeleteConfiguredModelAlgorithm w configuredmodelalgorithm* +%
DeleteConfiguredModelAlgorithmAssociation w configuredmodelalgorithmassociation* +%
DeleteMLConfiguration w  +%
DeleteMLInputChannelData w mlinputchannel* +%
DeleteTrainedModelOutput w trainedmodel* +%
DeleteTrainingDataset w trainingdataset* +%
GetAudienceGenerationJob r audiencegenerationjob* +%
GetAudienceModel r audiencemodel* +%
GetCollaborationConfiguredModelAlgorithmAssociation r configuredmodelalgorithmassociation* +%CollaborationId
GetCollaborationMLInputChannel r mlinputchannel* +%CollaborationId
GetCollaborationTrainedModel r trainedmodel* +%CollaborationId
GetConfiguredAudienceModel r configuredaudiencemodel* +%
GetConfiguredAudienceModelPolicy r configuredaudiencemodel* +%
GetConfiguredModelAlgorithm r configuredmodelalgorithm* +%
GetConfiguredModelAlgorithmAssociation r configuredmodelalgorithmassociation* +%
GetMLConfiguration r  +%
GetMLInputChannel r mlinputchannel* +%
GetTrainedModel r trainedmodel* +%
GetTrainedModelInferenceJob r trainedmodelinferencejob* +%
GetTrainingDataset r trainingdataset* +%
ListAudienceExportJobs l audiencegenerationjob +%
ListAudienceGenerationJobs l configuredaudiencemodel +%
ListAudienceModels l
ListCollaborationConfiguredModelAlgorithmAssociations l  +%CollaborationId
ListCollaborationMLInputChannels l  +%CollaborationId
ListCollaborationTrainedModelExportJobs l trainedmodel* +%CollaborationId
ListCollaborationTrainedModelInferenceJobs l  +%CollaborationId
ListCollaborationTrainedModels l  +%CollaborationId
ListConfiguredAudienceModels l
ListConfiguredModelAlgorithmAssociations l  +%
ListConfiguredModelAlgorithms l  +%
ListMLInputChannels l  +%
ListTagsForResource l audiencegenerationjob,audiencemodel,configuredaudiencemodel,trainingdataset #%
ListTrainedModelInferenceJobs l  +%
ListTrainedModelVersions l  +%
ListTrainedModels l  +%
ListTrainingDatasets l
PutConfiguredAudienceModelPolicy p configuredaudiencemodel*
PutMLConfiguration w  +%
StartAudienceExportJob w audiencegenerationjob* +%
StartAudienceGenerationJob w configuredaudiencemodel* +%CollaborationId
StartTrainedModelExportJob w trainedmodel* +%
StartTrainedModelInferenceJob w configuredmodelalgorithmassociation*,mlinputchannel*,trainedmodel* +%
TagResource t configuredmodelalgorithm,configuredmodelalgorithmassociation,mlinputchannel,trainedmodel,trainedmodelinferencejob,audiencegenerationjob,audiencemodel,configuredaudiencemodel,trainingdataset #+%
UnTagResource t configuredmodelalgorithm,configuredmodelalgorithmassociation,mlinputchannel,trainedmodel,trainedmodelinferencejob,audiencegenerationjob,audiencemodel,configuredaudiencemodel,trainingdataset #%
UpdateConfiguredAudienceModel w audiencemodel,configuredaudiencemodel* +%`;
