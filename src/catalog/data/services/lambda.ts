export const data: string = `AWS Lambda

CodeSigningConfigArn=arn
EventSourceToken
FunctionArn=arn
FunctionUrlAuthType
InvokedViaFunctionUrl=bool
Layer*
Principal
SecurityGroupIds*
SourceFunctionArn=arn
SubnetIds*
VpcIds

FunctionUrlAuthType;Principal
SecurityGroupIds;SubnetIds
FunctionArn;FunctionUrlAuthType

capacityprovider capacity-provider:{CapacityProviderName} #
code-signing-config code-signing-config:{CodeSigningConfigId} #
durable-execution function:{FunctionName}:{Version}/durable-execution/{ExecutionName}/{ExecutionId} #
eventsourcemapping event-source-mapping:{UUID} #
function function:{FunctionName} #
function-alias function:{FunctionName}:{Alias} #
function-version function:{FunctionName}:{Version} #
layer layer:{LayerName}
layerversion layer:{LayerName}:{LayerVersion}
microvmimage microvm-image:{MicrovmImageName} #
networkconnector network-connector:{NetworkConnectorId} #

AddLayerVersionPermission p layerversion*
AddPermission p function* &0
CheckpointDurableExecution w durable-execution*
ConnectMicrovm w
CreateAlias w function*
CreateCapacityProvider w capacityprovider* +%&1
CreateCodeSigningConfig w  +%
CreateEventSourceMapping w  +%FunctionArn
CreateFunction w function* +%CodeSigningConfigArn;Layer;SecurityGroupIds;SubnetIds;VpcIds
CreateFunctionUrlConfig w function* &2
CreateMicrovmAuthToken w microvmimage*
CreateMicrovmImage w  +%
CreateMicrovmShellAuthToken w microvmimage*
CreateNetworkConnector w networkconnector* +%&1
DeleteAlias w function*
DeleteCapacityProvider w capacityprovider*
DeleteCodeSigningConfig w code-signing-config*
DeleteEventSourceMapping w eventsourcemapping* FunctionArn
DeleteFunction w function*
DeleteFunctionCodeSigningConfig w function*
DeleteFunctionConcurrency w function*
DeleteFunctionEventInvokeConfig w function*
DeleteFunctionUrlConfig w function* &2
DeleteLayerVersion w layerversion*
DeleteMicrovmImage w microvmimage*
DeleteMicrovmImageVersion w microvmimage*
DeleteNetworkConnector w networkconnector*
DeleteProvisionedConcurrencyConfig w function-alias,function-version
DeleteResourcePolicy p function* Principal
DisableReplication p function*
EnableReplication p function*
GetAccountSettings r
GetAlias r function*
GetCapacityProvider r capacityprovider*
GetCodeSigningConfig r code-signing-config*
GetDurableExecution r durable-execution*
GetDurableExecutionHistory r durable-execution*
GetDurableExecutionState r durable-execution*
GetEventSourceMapping r eventsourcemapping* FunctionArn
GetFunction r function*
GetFunctionCodeSigningConfig r function*
GetFunctionConcurrency r function*
GetFunctionConfiguration r function*
GetFunctionEventInvokeConfig r function*
GetFunctionRecursionConfig r function*
GetFunctionScalingConfig r function*
GetFunctionUrlConfig r function* &2
GetLayerVersion r layerversion*
GetLayerVersionPolicy r layerversion*
GetMicrovm r microvmimage*
GetMicrovmImage r microvmimage*
GetMicrovmImageBuild r microvmimage*
GetMicrovmImageVersion r microvmimage*
GetNetworkConnector r networkconnector*
GetPolicy r function*
GetProvisionedConcurrencyConfig r function-alias,function-version
GetResourcePolicy r function*
GetRuntimeManagementConfig r function*
InvokeAsync w function*
InvokeFunction w function* EventSourceToken;InvokedViaFunctionUrl
InvokeFunctionUrl w function* EventSourceToken;FunctionArn;FunctionUrlAuthType
ListAliases l function*
ListCapacityProviders l
ListCodeSigningConfigs l
ListDurableExecutionsByFunction l function*
ListEventSourceMappings l
ListFunctionEventInvokeConfigs l function*
ListFunctionUrlConfigs l function* FunctionUrlAuthType
ListFunctionVersionsByCapacityProvider l capacityprovider*
ListFunctions l
ListFunctionsByCodeSigningConfig l code-signing-config*
ListLayerVersions l
ListLayers l
ListManagedMicrovmImageVersions l microvmimage*
ListManagedMicrovmImages l
ListMicrovmImageBuilds l microvmimage*
ListMicrovmImageVersions l microvmimage*
ListMicrovmImages l
ListMicrovms l
ListNetworkConnectors l
ListProvisionedConcurrencyConfigs l function*
ListTags r capacityprovider,code-signing-config,eventsourcemapping,function,microvmimage,networkconnector
ListVersionsByFunction l function*
PassCapacityProvider w capacityprovider*
PassNetworkConnector w
PublishLayerVersion w layer*
PublishVersion w function*
PutFunctionCodeSigningConfig w code-signing-config*,function* CodeSigningConfigArn
PutFunctionConcurrency w function*
PutFunctionEventInvokeConfig w function*
PutFunctionRecursionConfig w function*
PutFunctionScalingConfig w function*
PutProvisionedConcurrencyConfig w function-alias,function-version
PutResourcePolicy p function* Principal
PutRuntimeManagementConfig w function*
RemoveLayerVersionPermission p layerversion*
RemovePermission p function* &0
ResumeMicrovm w microvmimage*
RunMicrovm w microvmimage*
SendDurableExecutionCallbackFailure w durable-execution*
SendDurableExecutionCallbackHeartbeat w durable-execution*
SendDurableExecutionCallbackSuccess w durable-execution*
StopDurableExecution w durable-execution*
SuspendMicrovm w microvmimage*
TagResource t capacityprovider,code-signing-config,eventsourcemapping,function,microvmimage,networkconnector +%
TerminateMicrovm w microvmimage*
UntagResource t capacityprovider,code-signing-config,eventsourcemapping,function,microvmimage,networkconnector %
UpdateAlias w function*
UpdateCapacityProvider w capacityprovider*
UpdateCodeSigningConfig w code-signing-config*
UpdateEventSourceMapping w eventsourcemapping* FunctionArn
UpdateFunctionCode w function*
UpdateFunctionCodeSigningConfig w code-signing-config*,function*
UpdateFunctionConfiguration w function* Layer;SecurityGroupIds;SubnetIds;VpcIds
UpdateFunctionEventInvokeConfig w function*
UpdateFunctionUrlConfig w function* &2
UpdateMicrovmImage w microvmimage*
UpdateMicrovmImageVersion w microvmimage*
UpdateNetworkConnector w networkconnector*`;
