export const data: string = `AWS IoT FleetWise

DestinationArn=arn
Signals*
UpdateToDecoderManifestArn=arn
UpdateToModelManifestArn=arn



campaign campaign/{CampaignName} #
decodermanifest decoder-manifest/{Name} #
fleet fleet/{FleetId} #
modelmanifest model-manifest/{Name} #
signalcatalog signal-catalog/{Name} #
statetemplate state-template/{StateTemplateId} #
vehicle vehicle/{VehicleId} #

AssociateVehicleFleet w fleet*,vehicle*
CreateCampaign w campaign*,fleet*,signalcatalog*,vehicle* +%DestinationArn
CreateDecoderManifest w decodermanifest*,modelmanifest* +%
CreateFleet w fleet*,signalcatalog* +%
CreateModelManifest w modelmanifest*,signalcatalog* +%
CreateSignalCatalog w signalcatalog* +%
CreateStateTemplate w signalcatalog*,statetemplate* +%
CreateVehicle w decodermanifest*,modelmanifest*,vehicle* +%
DeleteCampaign w campaign*
DeleteDecoderManifest w decodermanifest*
DeleteFleet w fleet*
DeleteModelManifest w modelmanifest*
DeleteSignalCatalog w signalcatalog*
DeleteStateTemplate w statetemplate*
DeleteVehicle w vehicle*
DisassociateVehicleFleet w fleet*,vehicle*
GenerateCommandPayload p statetemplate,vehicle* Signals
GetCampaign r campaign*
GetDecoderManifest r decodermanifest*
GetEncryptionConfiguration r
GetFleet r fleet*
GetLoggingOptions r
GetModelManifest r modelmanifest*
GetRegisterAccountStatus r
GetSignalCatalog r signalcatalog*
GetStateTemplate r statetemplate*
GetVehicle r vehicle*
GetVehicleStatus r vehicle*
ImportDecoderManifest w decodermanifest*
ImportSignalCatalog w signalcatalog* +%
ListCampaigns r
ListDecoderManifestNetworkInterfaces l decodermanifest*
ListDecoderManifestSignals l decodermanifest*
ListDecoderManifests r
ListFleets r
ListFleetsForVehicle r vehicle*
ListModelManifestNodes l modelmanifest*
ListModelManifests r
ListSignalCatalogNodes r signalcatalog*
ListSignalCatalogs r
ListStateTemplates r
ListTagsForResource r campaign,decodermanifest,fleet,modelmanifest,signalcatalog,statetemplate,vehicle
ListVehicles r
ListVehiclesInFleet r fleet*
PutEncryptionConfiguration w
PutLoggingOptions w
RegisterAccount w
TagResource t campaign,decodermanifest,fleet,modelmanifest,signalcatalog,statetemplate,vehicle +%
UntagResource t campaign,decodermanifest,fleet,modelmanifest,signalcatalog,statetemplate,vehicle %
UpdateCampaign w campaign*
UpdateDecoderManifest w decodermanifest*
UpdateFleet w fleet*
UpdateModelManifest w modelmanifest*
UpdateSignalCatalog w signalcatalog*
UpdateStateTemplate w statetemplate*
UpdateVehicle w decodermanifest,modelmanifest,vehicle* UpdateToDecoderManifestArn;UpdateToModelManifestArn`;
