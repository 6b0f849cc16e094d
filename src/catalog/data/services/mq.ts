export const data: string = `Amazon MQ





brokers broker:{BrokerName}:{BrokerId} #
configurations configuration:{ConfigurationId} #

CreateBroker w  +%
CreateConfiguration w  +%
CreateReplicaBroker w brokers*
CreateTags t brokers,configurations +%
CreateUser w brokers*
DeleteBroker w brokers*
DeleteConfiguration w configurations*
DeleteTags t brokers,configurations %
DeleteUser w brokers*
DescribeBroker r brokers*
DescribeBrokerEngineTypes r
DescribeBrokerInstanceOptions r
DescribeConfiguration r configurations*
DescribeConfigurationRevision r configurations*
DescribeSharedResources r brokers*
DescribeUser r brokers*
ListBrokers l
ListConfigurationRevisions l configurations*
ListConfigurations l
ListTags l brokers,configurations
ListUsers l brokers*
Promote w brokers*
RebootBroker w brokers*
UpdateBroker w brokers*
UpdateBrokerAccessConfiguration w brokers*
UpdateConfiguration w configurations*
UpdateUser w brokers*`;
