export const data: string = `Amazon Managed Streaming for Kafka Connect





connector connector/{ConnectorName}/{UUID} #
connector-operation connector-operation/{ConnectorName}/{ConnectorUUID}/{UUID} #
custom-plugin custom-plugin/{CustomPluginName}/{UUID} #
worker-configuration worker-configuration/{WorkerConfigurationName}/{UUID} #

CreateConnector w
CreateCustomPlugin w
CreateWorkerConfiguration w
DeleteConnector w connector*
DeleteCustomPlugin w custom-plugin*
DeleteWorkerConfiguration w worker-configuration*
DescribeConnector r connector*
DescribeConnectorOperation r connector-operation*
DescribeCustomPlugin r custom-plugin*
DescribeWorkerConfiguration r worker-configuration*
ListConnectorOperations r connector*
ListConnectors r
ListCustomPlugins r
ListTagsForResource r connector=#,custom-plugin=#,worker-configuration=#
ListWorkerConfigurations r
TagResource t connector=#+%,custom-plugin=#+%,worker-configuration=#+% +%
UntagResource t connector=%,custom-plugin=%,worker-configuration=% %
UpdateConnector w connector*`;
