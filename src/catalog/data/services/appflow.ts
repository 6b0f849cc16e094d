export const data: string = `Amazon AppFlow





connector connector/{ConnectorLabel} #
connectorprofile connectorprofile/{ProfileName}
flow flow/{FlowName} #

CancelFlowExecutions w flow*
CreateConnectorProfile w
CreateFlow w  +%
DeleteConnectorProfile w connectorprofile*
DeleteFlow w flow* +%
DescribeConnector r connector*
DescribeConnectorEntity r connectorprofile*
DescribeConnectorFields r connectorprofile*
DescribeConnectorProfiles r
DescribeConnectors r
DescribeFlow r flow*
DescribeFlowExecution r flow*
DescribeFlowExecutionRecords r flow*
DescribeFlows r
ListConnectorEntities l connectorprofile*
ListConnectorFields r connectorprofile*
ListConnectors l connector*
ListFlows l flow*
ListTagsForResource r flow*
RegisterConnector w  +%
ResetConnectorMetadataCache w connectorprofile*
RunFlow w flow*
StartFlow w flow*
StopFlow w flow*
TagResource t connector,flow +%
UnRegisterConnector w connector* +%
UntagResource t connector,flow %
UpdateConnectorProfile w connectorprofile*
UpdateConnectorRegistration w connector*
UpdateFlow w flow*
UseConnectorProfile w connectorprofile*`;
